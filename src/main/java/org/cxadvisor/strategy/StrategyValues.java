package org.cxadvisor.strategy;

import java.util.regex.Pattern;
import org.cxadvisor.yaml.ValueKind;

/** How those values are written that mean something only in a strategy. */
final class StrategyValues implements ValueKind {

    static final StrategyValues FORMAT = new StrategyValues("format-version", "1", true, "1");

    /** A name, or two with an {@code @} between them: {@code metric@subject}. */
    static final StrategyValues ITEM =
            new StrategyValues("id", "[^\\s/=,:#\"'{}\\[\\]]{1,160}", true, "completion@checkout");

    static final StrategyValues DIGEST = new StrategyValues("digest", "[0-9a-f]{6,64}", true, "9f31c0");
    static final StrategyValues VERSION =
            new StrategyValues("version", "\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(?:[-+][0-9A-Za-z.-]{1,40})?", false, "1.0.0");
    static final StrategyValues TRUE_OR_FALSE = new StrategyValues("true-or-false", "true|false", false, "true");

    /** So many answers, orders or the like, in all or in every wave. */
    static final StrategyValues ANSWERS = new StrategyValues(
            "answers",
            "(?:about |over |under )?\\d{1,15}(?: [A-Za-z\\u00C0-\\u024F-]{3,40})?(?: per wave)?",
            true,
            "995 responses per wave");

    private final String name;
    private final String pattern;
    private final boolean alsoNumber;
    private final String example;

    private StrategyValues(String name, String pattern, boolean alsoNumber, String example) {
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
