package org.cxadvisor.strategy;

import org.cxadvisor.metric.Decimal;
import org.cxadvisor.yaml.PatternKind;
import org.cxadvisor.yaml.ValueKind;

/** How those values are written that mean something only in a strategy. */
final class StrategyValues {

    static final ValueKind FORMAT = new PatternKind("format-version", "1", true, "1");

    /** A name, or two with an {@code @} between them: {@code metric@subject}. */
    static final ValueKind ITEM = new PatternKind("id", "[^\\s/=,:#\"'{}\\[\\]]{1,160}", true, "completion@checkout");

    static final ValueKind DIGEST = new PatternKind("digest", "[0-9a-f]{6,64}", true, "9f31c0");
    static final ValueKind VERSION =
            new PatternKind("version", "\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(?:[-+][0-9A-Za-z.-]{1,40})?", false, "1.0.0");
    static final ValueKind TRUE_OR_FALSE = new PatternKind("true-or-false", "true|false", false, "true");

    /** So many answers, orders or the like, in all or in every wave. */
    static final ValueKind ANSWERS = new PatternKind(
            "answers",
            "(?:about |over |under )?\\d{1,15}(?: [A-Za-z\\u00C0-\\u024F-]{3,40})?(?: per wave)?",
            true,
            "995 responses per wave");

    /** How sure something is, between 0 and 1. */
    static final ValueKind CONFIDENCE = new Certainty();

    private StrategyValues() {}

    /** A number from 0 to 1. */
    private static final class Certainty implements ValueKind {

        @Override
        public String name() {
            return "confidence";
        }

        @Override
        public String jsonPattern() {
            return "(?:0?\\.\\d{1,15}|0(?:\\.0{1,15})?|1(?:\\.0{1,15})?)";
        }

        @Override
        public boolean alsoNumber() {
            return true;
        }

        @Override
        public boolean reads(String text) {
            return Double.compare(number(text), 0) >= 0 && Double.compare(number(text), 1) <= 0;
        }

        @Override
        public String example() {
            return "0.5";
        }

        @Override
        public double number(String text) {
            return Decimal.parse(text).orElse(Double.NaN);
        }

        @Override
        public double lowest() {
            return 0;
        }

        @Override
        public double highest() {
            return 1;
        }

        @Override
        public String range() {
            return "0..1";
        }
    }
}
