package org.cxadvisor.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The comments of a file that begin with a given word: directions to this program, told apart from the text of a value. */
public final class YamlNotes {

    private YamlNotes() {}

    /**
     * A comment.
     *
     * @param line 1 for the first line
     * @param column of its number sign, 1 for the first character, in code points
     * @param text what follows the word and its colon, without blanks around it; empty where the colon is missing
     * @param alone whether nothing but blanks stands before it on its line
     */
    public record Note(int line, int column, String text, boolean alone) {}

    /**
     * The comments {@code # word: …}, in the order of the file, those without the colon among them, as they were meant to be one. After a syntax error that cannot be stepped over there are none.
     *
     * @param lines the text of the file without line ends
     * @param word letters and hyphens
     */
    public static List<Note> of(List<String> lines, String word) {
        Pattern pattern = Pattern.compile("(?<![^ \\t\\uFEFF])#\\s*" + word + "(?::(.*)|\\s.*|)$");
        if (lines.stream().noneMatch(line -> line.contains(word))) {
            return List.of();
        }
        List<int[]> texts = texts(String.join("\n", lines) + "\n");
        List<Note> notes = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            Matcher matcher = pattern.matcher(line);
            int from = 0;
            while (matcher.find(from)) {
                int sign = line.codePointCount(0, matcher.start());
                if (isOutside(start + sign, texts)) {
                    boolean alone = line.substring(0, matcher.start()).isBlank();
                    String text =
                            matcher.group(1) == null ? "" : matcher.group(1).strip();
                    notes.add(new Note(at + 1, sign + 1, text, alone));
                    break;
                }
                from = matcher.start() + 1;
            }
            start += line.codePointCount(0, line.length()) + 1;
        }
        return notes;
    }

    private static boolean isOutside(int index, List<int[]> texts) {
        return !texts.isEmpty() && texts.stream().noneMatch(text -> text[0] <= index && index < text[1]);
    }

    /** From where to where each value and key reaches. What stops the parser takes the rest of the file with it. */
    private static List<int[]> texts(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setBufferSize(text.length() + 1)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        List<int[]> texts = new ArrayList<>();
        ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
        int last = 0;
        try {
            while (parser.hasNext()) {
                Event event = parser.next();
                last = event.getEndMark().map(Mark::getIndex).orElse(last);
                if (event instanceof ScalarEvent scalar) {
                    texts.add(new int[] {index(scalar.getStartMark()), index(scalar.getEndMark())});
                }
            }
        } catch (RuntimeException refused) {
            texts.add(new int[] {last, Integer.MAX_VALUE});
        }
        return texts;
    }

    private static int index(Optional<Mark> mark) {
        return mark.map(Mark::getIndex).orElse(0);
    }
}
