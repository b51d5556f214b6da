package org.cxadvisor.metric;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The answers a question allows: {@code 1..5}, {@code 0..10}.
 *
 * @param low the lowest answer
 * @param high the highest answer, above {@code low}
 */
public record Scale(int low, int high) {

    private static final Pattern FORM = Pattern.compile(ValueGrammar.SCALE);

    /** Reads a scale; empty when it is none or does not rise. */
    public static Optional<Scale> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        int to = text.indexOf("..");
        Scale scale = new Scale(Integer.parseInt(text.substring(0, to)), Integer.parseInt(text.substring(to + 2)));
        return scale.low < scale.high ? Optional.of(scale) : Optional.empty();
    }
}
