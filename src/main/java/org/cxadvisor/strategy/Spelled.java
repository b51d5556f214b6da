package org.cxadvisor.strategy;

import java.util.regex.Pattern;
import org.cxadvisor.yaml.ValueKind;

/** How those values are written that mean something only in a strategy. */
final class Spelled implements ValueKind {

    static final Spelled FORMAT = new Spelled("format-version", "1", true, "1");

    /** A name, or two with an {@code @} between them: {@code metric@subject}. */
    static final Spelled ITEM = new Spelled("id", "[^\\s/=,:#\"'{}\\[\\]]{1,160}", true, "completion@checkout");

    static final Spelled DIGEST = new Spelled("digest", "[0-9a-f]{6,64}", true, "9f31c0");
    static final Spelled VERSION =
            new Spelled("version", "\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(?:[-+][0-9A-Za-z.-]{1,40})?", false, "1.0.0");
    static final Spelled TRUE_OR_FALSE = new Spelled("true-or-false", "true|false", false, "true");

    /** So many answers, orders or the like, in all or in every wave. */
    static final Spelled ANSWERS = new Spelled(
            "answers",
            "(?:about |over |under )?\\d{1,15}(?: [A-Za-z\\u00C0-\\u024F-]{3,40})?(?: per wave)?",
            true,
            "995 responses per wave");

    private final String name;
    private final String pattern;
    private final boolean alsoNumber;
    private final String example;

    private Spelled(String name, String pattern, boolean alsoNumber, String example) {
        this.name = name;
        this.pattern = pattern;
        this.alsoNumber = alsoNumber;
        this.example = example;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String jsonPattern() {
        return pattern;
    }

    @Override
    public boolean alsoNumber() {
        return alsoNumber;
    }

    @Override
    public boolean reads(String text) {
        return Pattern.matches(pattern, text);
    }

    @Override
    public String example() {
        return example;
    }
}
