package org.cxadvisor.report;

/**
 * Text that may be printed as it is: whatever came from outside was escaped for the place it is printed in. Only a
 * {@link Phrasing} makes it, so a renderer that prints nothing else prints nothing raw.
 */
final class SafeText {

    private final String text;

    SafeText(String text) {
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
