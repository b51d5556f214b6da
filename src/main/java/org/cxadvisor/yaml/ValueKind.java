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
}
