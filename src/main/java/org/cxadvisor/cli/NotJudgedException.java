package org.cxadvisor.cli;

import java.util.List;
import java.util.Map;

/** A word cannot do what it was asked, and the user can see to it: the program says so and ends with 2. */
class NotJudgedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;
    private final transient Map<String, String> values;
    private final String suggestion;
    private final transient List<CommandName> words;

    /**
     * @param sentence the id of the sentence after {@code cli.}
     * @param values what the sentence names
     */
    NotJudgedException(String sentence, Map<String, String> values) {
        this(sentence, values, "");
    }

    /** @param suggestion what to type instead, or empty */
    NotJudgedException(String sentence, Map<String, String> values, String suggestion) {
        this(sentence, values, suggestion, List.of());
    }

    /** @param words what could be typed next, where that should be listed */
    NotJudgedException(String sentence, Map<String, String> values, String suggestion, List<CommandName> words) {
        super(sentence + values);
        this.sentence = sentence;
        this.values = Map.copyOf(values);
        this.suggestion = suggestion;
        this.words = List.copyOf(words);
    }

    String sentence() {
        return sentence;
    }

    Map<String, String> values() {
        return values;
    }

    String suggestion() {
        return suggestion;
    }

    List<CommandName> words() {
        return words;
    }
}
