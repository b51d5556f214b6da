package org.cxadvisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases that no reader is to meet, each with what to write instead: one list for messages, data and documents. */
public final class LeftHandWords {

    private static final Path LIST = Path.of("src/test/resources/left-hand-words.txt");
    private static final List<LeftHand> ALL = read();

    private record LeftHand(Pattern pattern, String instead) {}

    private LeftHandWords() {}

    /** How many phrases the list has. */
    public static int count() {
        return ALL.size();
    }

    /** Each phrase of the list that a text uses, with its line and what to write instead; empty for a sound text. */
    public static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        for (LeftHand phrase : ALL) {
            Matcher matcher = phrase.pattern().matcher(text);
            while (matcher.find()) {
                long line = text.substring(0, matcher.start()).lines().count() + startsLine(text, matcher.start());
                found.add("line " + line + ": \"" + matcher.group().replaceAll("\\s+", " ") + "\", write "
                        + phrase.instead());
            }
        }
        return found;
    }

    private static int startsLine(String text, int place) {
        return place == 0 || text.charAt(place - 1) == '\n' ? 1 : 0;
    }

    private static List<LeftHand> read() {
        try {
            return Files.readAllLines(LIST).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LeftHandWords::phrase)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LeftHand phrase(String line) {
        int tab = line.indexOf('\t');
        if (tab < 1 || line.substring(tab).isBlank()) {
            throw new IllegalStateException(LIST + ": a pattern, a tab and what to write instead: " + line);
        }
        String pattern = line.substring(0, tab).replace(" ", "\\s+");
        return new LeftHand(Pattern.compile(pattern), line.substring(tab + 1));
    }
}
