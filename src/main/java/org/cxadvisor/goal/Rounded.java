package org.cxadvisor.goal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Targets people can say aloud: as few digits as still tell the target from the baseline. */
final class Rounded {

    private Rounded() {}

    /** Rounds a target to two significant digits of the value, or finer where that would swallow the change. */
    static double target(double baseline, double exact) {
        if (Double.isNaN(baseline) || Double.isNaN(exact)) {
            return Double.NaN;
        }
        for (int digits = 2; digits < 6; digits++) {
            double rounded = BigDecimal.valueOf(exact)
                    .round(new MathContext(digits, RoundingMode.HALF_UP))
                    .doubleValue();
            // An eighth of the change may be lost to rounding at most, or the goal would be another one.
            if (Math.abs(rounded - exact) <= Math.abs(exact - baseline) / 8) {
                return rounded;
            }
        }
        return exact;
    }
}
