package org.cxadvisor.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one language as {@link MessageBuild} lays them out: lines of {@code id=message}, sorted by id. A line is searched
 * for in the bytes, so that a run decodes no more messages than it says.
 */
final class MessageFile {

    static final String FOLDER = "messages/";
    static final String ENDING = ".lines";

    private static final int EQUALS = '=';

    private final byte[] lines;

    private MessageFile(byte[] lines) {
        this.lines = lines;
    }

    /** The messages of a language; null where there are none. */
    static @Nullable MessageFile of(String language) {
        if (!language.matches("[a-z]{2,3}")) {
            return null;
        }
        try (var in = MessageFile.class.getResourceAsStream("/" + FOLDER + language + ENDING)) {
            return in == null ? null : new MessageFile(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message of an id; null where there is none. */
    @Nullable
    String find(String id) {
        byte[] sought = id.getBytes(UTF_8);
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int start = startOfLine((low + high) >>> 1);
            int end = endOfLine(start);
            int order = order(start, sought);
            if (order == 0) {
                return new String(lines, start + sought.length + 1, end - start - sought.length - 1, UTF_8);
            }
            if (order < 0) {
                low = end + 1;
            } else {
                high = start;
            }
        }
        return null;
    }

    /** Adds the ids of all messages. */
    void addIds(Collection<String> ids) {
        new String(lines, UTF_8)
                .lines()
                .map(line -> line.substring(0, line.indexOf(EQUALS)))
                .forEach(ids::add);
    }

    /** Below zero where the id of a line comes before the one sought, above where it comes after. */
    private int order(int start, byte[] sought) {
        for (int i = 0; i < sought.length; i++) {
            int sign = lines[start + i];
            if (sign == EQUALS) {
                return -1;
            }
            if (sign != sought[i]) {
                return sign - sought[i];
            }
        }
        return lines[start + sought.length] == EQUALS ? 0 : 1;
    }

    private int startOfLine(int place) {
        int start = place;
        while (start > 0 && lines[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int endOfLine(int place) {
        int end = place;
        while (lines[end] != '\n') {
            end++;
        }
        return end;
    }
}
