package org.cxadvisor.run;

import java.util.List;
import java.util.Map;

/** A command cannot do what it was asked, and the user can see to it: the program says so and ends with 2. */
public class NotJudgedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;
    private final transient Map<String, String> values;
    private final String suggestion;
    private final transient List<CommandName> words;

    /**
     * @param sentence the id of the sentence after {@code cli.}
     * @param values what the sentence names
     */
    public NotJudgedException(String sentence, Map<String, String> values) {
        this(sentence, values, "");
    }

    /**
     * @param sentence the id of the sentence after {@code cli.}
     * @param values what the sentence names
     * @param suggestion what to type instead, or empty
     */
    public NotJudgedException(String sentence, Map<String, String> values, String suggestion) {
        this(sentence, values, suggestion, List.of());
    }

    /**
     * @param sentence the id of the sentence after {@code cli.}
     * @param values what the sentence names
     * @param suggestion what to type instead, or empty
     * @param words what could be typed next, where that should be listed
     */
    public NotJudgedException(String sentence, Map<String, String> values, String suggestion, List<CommandName> words) {
        super(sentence + values);
        this.sentence = sentence;
        this.values = Map.copyOf(values);
        this.suggestion = suggestion;
        this.words = List.copyOf(words);
    }

    /** The id of the sentence after {@code cli.}. */
    public String sentence() {
        return sentence;
    }

    /** What the sentence names, by the names of its places. */
    public Map<String, String> values() {
        return values;
    }

    /** What to type instead, or empty. */
    public String suggestion() {
        return suggestion;
    }

    /** What could be typed next, where that should be listed. */
    public List<CommandName> words() {
        return words;
    }
}
