package org.cxadvisor.goal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Targets people can say aloud: as few digits as still tell the target from the baseline. */
final class TargetRounding {

    /** The steps in which people tell durations, in seconds, the longest first. */
    private static final double[] SAID = {604_800, 86_400, 43_200, 21_600, 3_600, 1_800, 900, 300, 60, 30, 15, 5, 1};

    private static final double TENTHS = 10;
    private static final double TWO_DAYS = 172_800;
    private static final double TENTH_OF_A_DAY = 8_640;

    private TargetRounding() {}

    /**
     * Rounds a target towards the baseline, so that it asks for no more than the exact one: to two significant digits of the
     * value, or finer where that would swallow the change.
     *
     * @param unit the measure's unit; durations are told in whole steps of a clock or calendar
     * @param lost the share of the change that may be lost to rounding, 0 to 1; more, and the goal would be another one
     */
    static double target(double baseline, double exact, String unit, double lost) {
        if (Double.isNaN(baseline) || Double.isNaN(exact)) {
            return Double.NaN;
        }
        double most = Math.abs(exact - baseline) * lost;
        boolean down = exact > baseline;
        return unit.equals("seconds") ? duration(exact, most, down) : number(exact, most, down);
    }

    /**
     * Whether a target and its baseline are told apart as they are shown, to a tenth; one that shows the same digits would be no
     * goal to a reader. Durations are shown in the steps in which they were rounded.
     */
    static boolean isToldApart(double baseline, double target, String unit) {
        return unit.equals("seconds")
                ? target != baseline
                : Math.round(TENTHS * target) != Math.round(TENTHS * baseline);
    }

    private static double number(double exact, double most, boolean down) {
        for (int digits = 2; digits < 6; digits++) {
            double rounded = BigDecimal.valueOf(exact)
                    .round(new MathContext(digits, down ? RoundingMode.FLOOR : RoundingMode.CEILING))
                    .doubleValue();
            if (Math.abs(rounded - exact) <= most) {
                return rounded;
            }
        }
        return exact;
    }

    private static double duration(double exact, double most, boolean down) {
        for (double step : SAID) {
            double rounded = whole(exact / step, down) * step;
            // Two days and more are told in days and tenths, so that no finer step would be seen.
            if (rounded > 0 && Math.abs(rounded - exact) <= most && (exact < TWO_DAYS || step % TENTH_OF_A_DAY == 0)) {
                return rounded;
            }
        }
        double tenths = whole(exact / TENTH_OF_A_DAY, down) * TENTH_OF_A_DAY;
        return exact >= TWO_DAYS && Math.abs(tenths - exact) <= most ? tenths : exact;
    }

    private static double whole(double steps, boolean down) {
        return down ? Math.floor(steps) : Math.ceil(steps);
    }
}
