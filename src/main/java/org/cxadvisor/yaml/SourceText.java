package org.cxadvisor.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;

/** A file as text, in which every index counts code points, as the parser and the places do. */
final class SourceText {

    private static final int LOOKED_AT = 512;

    private final String file;
    private final int[] characters;
    private final int[] lineStarts;

    SourceText(String file, String text) {
        this.file = file;
        this.characters = text.codePoints().toArray();
        this.lineStarts = lineStarts(characters);
    }

    /** Decodes UTF-8; what is no such text becomes a problem, and then as much as can be shown is returned. */
    static SourceText decode(String file, byte[] bytes, List<Problem> problems) {
        if (isUtf16(bytes)) {
            problems.add(ReadingRule.UTF_16_FILE.at(Place.of(file), Map.of()));
            return new SourceText(file, "");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, bomLength(bytes), bytes.length - bomLength(bytes));
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String read = out.flip().toString();
        if (read.indexOf('\0') >= 0) {
            problems.add(ReadingRule.BINARY_FILE.at(Place.of(file), Map.of()));
            return new SourceText(file, "");
        }
        SourceText source = new SourceText(file, read);
        if (!result.isError()) {
            return source;
        }
        int end = source.length();
        Map<String, String> values = Map.of(
                "byte", String.format(Locale.ROOT, "0x%02X", bytes[in.position()]),
                "offset", Integer.toString(in.position()));
        problems.add(ReadingRule.BROKEN_UTF_8.at(source.place(end, end + 1, ""), values));
        return new SourceText(file, new String(bytes, StandardCharsets.UTF_8));
    }

    /** A mark of UTF-16 or UTF-32 at the start, or zero bytes on one side of most pairs only. */
    private static boolean isUtf16(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return true;
        }
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        return Math.min(even, odd) == 0 && Math.max(even, odd) * 8 > looked;
    }

    private static int bomLength(byte[] bytes) {
        return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int[] lineStarts(int[] characters) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < characters.length; i++) {
            if (isLineEnd(characters, i)) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineEnd(int[] characters, int i) {
        boolean beforeNewLine = i + 1 < characters.length && characters[i + 1] == '\n';
        return characters[i] == '\n' || (characters[i] == '\r' && !beforeNewLine);
    }

    /**
     * The text without what no YAML may hold, each replaced by one character, so that all indexes stay. The first of a
     * line becomes a problem.
     */
    int[] withoutControls(List<Problem> problems) {
        int[] calm = characters.clone();
        int line = 0;
        for (int i = 0; i < calm.length; i++) {
            if (!HiddenCharacters.isControl(calm[i])) {
                continue;
            }
            if (line(i) > line) {
                line = line(i);
                Map<String, String> values = Map.of("character", HiddenCharacters.name(calm[i]));
                problems.add(ReadingRule.CONTROL_CHARACTER.at(place(i, i + 1, ""), values));
            }
            calm[i] = 0xFFFD;
        }
        return calm;
    }

    /** Where every line starts. */
    int[] starts() {
        return lineStarts.clone();
    }

    int length() {
        return characters.length;
    }

    /** The character there; a line end beyond the end of the text. */
    int at(int index) {
        return index >= 0 && index < characters.length ? characters[index] : '\n';
    }

    String text(int from, int to) {
        return new String(characters, from, Math.max(0, Math.min(to, characters.length) - from));
    }

    /** The first index from here on where this character stands; -1 when there is none before the end. */
    int find(int character, int from, int to) {
        for (int i = from; i < Math.min(to, characters.length); i++) {
            if (characters[i] == character) {
                return i;
            }
        }
        return -1;
    }

    /** The line of an index, 1 for the first. */
    int line(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int lineStart(int index) {
        return lineStarts[line(index) - 1];
    }

    /** Where the text of the line ends, before its line end. */
    int lineEnd(int index) {
        int line = line(index);
        int end = line < lineStarts.length ? lineStarts[line] - 1 : characters.length;
        boolean isPair = end > 0 && end < characters.length && characters[end] == '\n' && characters[end - 1] == '\r';
        return isPair && end > lineStarts[line - 1] ? end - 1 : end;
    }

    int skipBlanks(int from) {
        int at = from;
        while (at(at) == ' ' || at(at) == '\t') {
            at++;
        }
        return at;
    }

    /** Where the text of a line begins, after its indentation. */
    int firstOnLine(int index) {
        return skipBlanks(lineStart(index));
    }

    /** Where a word ends: at a blank, a comma, a bracket or the end of the line. */
    int wordEnd(int from) {
        int at = from;
        while (at < characters.length && " \t\r\n,]}".indexOf(characters[at]) < 0) {
            at++;
        }
        return at;
    }

    /** The first colon on the line of an index that ends a key; the end of the line when there is none. */
    int firstColon(int index) {
        int end = lineEnd(index);
        int at = firstOnLine(index);
        while (at < end && !(characters[at] == ':' && " \t\r\n".indexOf(at(at + 1)) >= 0)) {
            at++;
        }
        return at;
    }

    /** Where the value begins on the line of an index, after its dashes and its key. */
    int valueStart(int index) {
        int at = firstOnLine(index);
        while (at(at) == '-' && (at(at + 1) == ' ' || at(at + 1) == '\t')) {
            at = skipBlanks(at + 1);
        }
        int colon = firstColon(index);
        return colon < lineEnd(index) ? skipBlanks(colon + 1) : at;
    }

    int findHidden(int from, int to, boolean inName) {
        int end = Math.min(to, characters.length);
        return inName ? HiddenCharacters.inName(characters, from, end) : HiddenCharacters.inText(characters, from, end);
    }

    /** The place from one index to another, or to the end of its line when it goes on beyond. */
    Place place(int from, int to, String path) {
        int length = Math.max(1, Math.min(to, lineEnd(from)) - from);
        return new Place(file, line(from), from - lineStart(from) + 1, length, path);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(lineStarts.length);
        for (int start : lineStarts) {
            lines.add(text(start, lineEnd(start)));
        }
        return lines;
    }
}
