package org.cxadvisor.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is said to people in a document beside its keys; a path names a key as in {@code goals/csat@organization/owner}. */
public final class YamlComments {

    private final Map<String, List<String>> above = new HashMap<>();
    private final Map<String, String> beside = new HashMap<>();

    /** Says this above a key, on a line for each text. */
    public void above(String path, List<String> lines) {
        above.put(path, lines.stream().map(YamlComments::oneLine).toList());
    }

    /** Says this beside a key. */
    public void beside(String path, String words) {
        beside.put(path, oneLine(words));
    }

    List<String> above(String path) {
        return above.getOrDefault(path, List.of());
    }

    /** Empty where nothing is said. */
    String beside(String path) {
        return beside.getOrDefault(path, "");
    }

    static boolean isVisible(int character) {
        return Character.isDefined(character)
                && !Character.isISOControl(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }

    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder();
        words.codePoints().map(one -> isVisible(one) ? one : ' ').forEach(line::appendCodePoint);
        return line.toString().strip();
    }
}
