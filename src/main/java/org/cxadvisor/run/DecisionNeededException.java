package org.cxadvisor.run;

import java.util.Map;

/** A person must decide first, because the program would otherwise overwrite what people wrote: it ends with 4. */
public final class DecisionNeededException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String sentence;
    private final transient Map<String, String> values;

    /**
     * @param sentence the id of the sentence after {@code cli.}
     * @param values what the sentence names
     */
    public DecisionNeededException(String sentence, Map<String, String> values) {
        super(sentence + values);
        this.sentence = sentence;
        this.values = Map.copyOf(values);
    }

    /** The id of the sentence after {@code cli.}. */
    public String sentence() {
        return sentence;
    }

    /** What the sentence names, by the names of its places. */
    public Map<String, String> values() {
        return values;
    }
}
