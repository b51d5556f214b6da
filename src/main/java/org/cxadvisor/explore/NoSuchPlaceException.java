package org.cxadvisor.explore;

/** A place that is in no audit like this one, or a value that is none. */
public final class NoSuchPlaceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String what;
    private final String place;
    private final String value;
    private final String nearest;

    private NoSuchPlaceException(String what, String place, String value, String nearest) {
        super(what + ": " + place);
        this.what = what;
        this.place = place;
        this.value = value;
        this.nearest = nearest;
    }

    static NoSuchPlaceException place(String place, String nearest) {
        return new NoSuchPlaceException("no-place", place, "", nearest);
    }

    static NoSuchPlaceException several(String place, java.util.List<String> places) {
        return new NoSuchPlaceException("two-places", place, String.join(", ", places), "");
    }

    static NoSuchPlaceException value(String place, String value) {
        return new NoSuchPlaceException("no-value", place, value, "");
    }

    /** {@code no-place}, {@code two-places} or {@code no-value}. */
    public String what() {
        return what;
    }

    /** The place that was named. */
    public String place() {
        return place;
    }

    /** What cannot be read as a value; of two places, both; empty where the place is wrong. */
    public String value() {
        return value;
    }

    /** The place that may have been meant; empty when there is none. */
    public String nearest() {
        return nearest;
    }
}
