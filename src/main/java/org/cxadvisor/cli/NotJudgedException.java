package org.cxadvisor.cli;

import java.util.Map;

/** A word cannot do what it was asked, and the user can see to it: the program says so and ends with 2. */
final class NotJudgedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;
    private final transient Map<String, String> values;
    private final String suggestion;

    /**
     * @param sentence the id of the sentence after {@code cli.}
     * @param values what the sentence names
     */
    NotJudgedException(String sentence, Map<String, String> values) {
        this(sentence, values, "");
    }

    /** @param suggestion what to type instead, or empty */
    NotJudgedException(String sentence, Map<String, String> values, String suggestion) {
        super(sentence + values);
        this.sentence = sentence;
        this.values = Map.copyOf(values);
        this.suggestion = suggestion;
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
}
