package org.cxadvisor.concern;

/**
 * A concern read from a name, with the words it was read from, so that a reader can object.
 *
 * @param concern the id of the concern; empty when nothing in the name says it
 * @param by how it was read
 * @param words the part of the name, that decided
 */
public record ReadConcern(String concern, By by, String words) {

    /** How a concern was read, the surest first. */
    public enum By {
        /** The whole name, a theme or a metric says it. */
        WHOLE_NAME,
        /** A phrase in the name says it. */
        PHRASE,
        /** A part of the name says it: about one reading in nine of this kind is wrong. */
        PART,
        /** Only a place such as a counter or a page is named. */
        PLACE,
        /** Nothing says it. */
        NOTHING
    }

    static final ReadConcern NOTHING = new ReadConcern("", By.NOTHING, "");

    /** Whether a concern was found at all. */
    public boolean found() {
        return by != By.NOTHING;
    }

    /** Whether it is sure enough to be taken without asking. */
    public boolean sure() {
        return by == By.WHOLE_NAME || by == By.PHRASE;
    }
}
