package org.cxadvisor.yaml;

/** How one kind of value is written, such as a duration or an amount of money. */
public interface ValueKind {

    /** What a person calls it: {@code duration}. */
    String name();

    /** The pattern of its text for a JSON Schema, unanchored: the whole text has to match it. */
    String jsonPattern();

    /** A plain number of YAML is one, too. */
    boolean alsoNumber();

    /** This text is one. */
    boolean reads(String text);

    /** One that is written well: {@code 5h 20m}. */
    String example();

    /** How a text that is none was probably meant, which is one; empty where there is no good guess. */
    default String respelt(String text) {
        return "";
    }

    /** The number a text stands for, where there is a range of them; {@code NaN} where there is none. */
    default double number(String text) {
        return Double.NaN;
    }

    /** The lowest number there can be, in the unit of {@link #number}. */
    default double lowest() {
        return Double.NEGATIVE_INFINITY;
    }

    /** The highest number there can be, in the same unit. */
    default double highest() {
        return Double.POSITIVE_INFINITY;
    }

    /** Both as a person writes them: {@code 0%..100%}; empty when there is no range. */
    default String range() {
        return "";
    }
}
