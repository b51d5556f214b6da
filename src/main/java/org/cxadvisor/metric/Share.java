package org.cxadvisor.metric;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A share in percent: {@code 38%}, {@code about 60%}; over 100 and below 0 where a metric allows it.
 *
 * @param percent 38 for {@code 38%}
 * @param approximate whether it was given as {@code about}, {@code over} or {@code under}
 */
public record Share(double percent, boolean approximate) {

    private static final Pattern FORM = Pattern.compile(ValueGrammar.OPEN_SHARE);

    /** Reads a share; empty when it is none. A bare {@code .38} is none: nobody could tell it from 0.38 %. */
    public static Optional<Share> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        String bare = ValueGrammar.bare(text);
        double percent = Double.parseDouble(bare.substring(0, bare.length() - 1));
        return Optional.of(new Share(percent, ValueGrammar.isRough(text)));
    }
}
