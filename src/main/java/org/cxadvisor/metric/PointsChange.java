package org.cxadvisor.metric;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A change somebody wants. Its sign and its unit are mandatory, because "churn by 10 %" from 10 % may mean 9 % or 0 %:
 * {@code +6 points} adds to the value, {@code -20%} is a share of the value, {@code -2h} a time.
 *
 * @param amount signed; in percent where relative, in seconds where a time
 * @param unit {@code points}, {@code percent} (relative to the value) or {@code seconds}
 */
public record PointsChange(double amount, String unit) {

    private static final Pattern FORM = Pattern.compile(ValueGrammar.CHANGE);

    /** Reads a change; empty when it is none, or lacks its sign or unit. */
    public static Optional<PointsChange> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        double sign = text.charAt(0) == '-' ? -1 : 1;
        return Quantity.parse(text.substring(1)).map(by -> new PointsChange(sign * by.value(), by.unit()));
    }

    /** Where the change leads from a value in the metric's own unit. */
    public double from(double value) {
        return unit.equals("percent") ? value * (1 + amount / 100) : value + amount;
    }
}
