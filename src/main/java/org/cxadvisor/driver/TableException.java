package org.cxadvisor.driver;

import java.util.Map;

/** A table from which no driver can be found, and the user can see to it. */
public final class TableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String what;
    private final transient Map<String, String> values;
    private final String suggestion;

    TableException(String what, Map<String, String> values, String suggestion) {
        super(what + values);
        this.what = what;
        this.values = Map.copyOf(values);
        this.suggestion = suggestion;
    }

    TableException(String what, Map<String, String> values) {
        this(what, values, "");
    }

    /** What is wrong, in a word. */
    public String what() {
        return what;
    }

    /** What a sentence about it names. */
    public Map<String, String> values() {
        return values;
    }

    /** What may have been meant; empty when nothing is near. */
    public String suggestion() {
        return suggestion;
    }
}
