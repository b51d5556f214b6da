package org.cxadvisor.explore;

import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/** Seeks the least amount, in whole steps, that lets something in while a step less does not. */
final class Search {

    /** Beyond so many times the amount there is, no amount is a small change. */
    private static final double FAR = 100;

    private Search() {}

    /**
     * The amount; empty where no amount lets it in.
     *
     * @param out an amount that does not let it in
     * @param guess an amount that may
     */
    static OptionalDouble least(double out, double guess, double step, DoublePredicate enters) {
        double low = Math.floor(out / step);
        double high = Math.max(low + 1, Math.ceil(guess / step));
        if (!enters.test(high * step)) {
            low = high;
            high = Math.max(low + 1, Math.ceil(Math.max(out, guess) * FAR / step));
            if (!enters.test(high * step)) {
                return OptionalDouble.empty();
            }
        }
        while (high - low > 1) {
            double middle = Math.floor((low + high) / 2);
            if (enters.test(middle * step)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalDouble.of(high * step);
    }
}
