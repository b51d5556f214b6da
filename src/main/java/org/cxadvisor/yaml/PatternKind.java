package org.cxadvisor.yaml;

import java.util.regex.Pattern;

/**
 * A kind of value that a pattern alone describes.
 *
 * @param pattern what the whole text matches
 */
public record PatternKind(String name, Pattern pattern, boolean alsoNumber, String example) implements ValueKind {

    /** The same with the pattern as it is written in a JSON Schema. */
    public PatternKind(String name, String pattern, boolean alsoNumber, String example) {
        this(name, Pattern.compile(pattern), alsoNumber, example);
    }

    @Override
    public String jsonPattern() {
        return pattern.pattern();
    }

    @Override
    public boolean reads(String text) {
        return pattern.matcher(text).matches();
    }
}
