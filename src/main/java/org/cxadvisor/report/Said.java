package org.cxadvisor.report;

/**
 * Text that may be printed as it is: whatever came from outside was escaped for the place it is printed in. Only a
 * {@link Voice} makes it, so a renderer that prints nothing else prints nothing raw.
 */
final class Said {

    private final String text;

    Said(String text) {
        this.text = text;
    }

    /** The text. */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
