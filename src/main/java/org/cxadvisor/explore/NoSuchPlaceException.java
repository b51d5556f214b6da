package org.cxadvisor.explore;

/** A place that is in no audit like this one, or a value that is none. */
final class NoSuchPlaceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String what;
    private final String place;
    private final String other;

    NoSuchPlaceException(String what, String place, String other) {
        super(what + ": " + place);
        this.what = what;
        this.place = place;
        this.other = other;
    }

    /** {@code no-place} or {@code no-value}. */
    String what() {
        return what;
    }

    /** The place that was named. */
    String place() {
        return place;
    }

    /** The place that may have been meant, or the value that is none; empty when there is neither. */
    String other() {
        return other;
    }
}
