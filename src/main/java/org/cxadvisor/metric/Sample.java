package org.cxadvisor.metric;

/**
 * What a reading tells before any interval is drawn.
 *
 * @param value in the metric's unit
 * @param variance of one answer, in the square of that unit; {@code NaN} when nothing bounds it
 * @param answers effective answers; {@code NaN} when not known
 * @param lowest the lowest value there can be, {@code NaN} when there is none
 * @param highest the highest value there can be, {@code NaN} when there is none
 * @param shape how the value errs
 * @param definition how it is counted
 * @param basis what its interval comes from
 * @param margin the published half of its 95 % interval; {@code NaN} where none is used
 */
record Sample(
        double value,
        double variance,
        double answers,
        double lowest,
        double highest,
        Shape shape,
        String definition,
        String basis,
        double margin) {

    Sample(
            double value,
            double variance,
            double answers,
            double lowest,
            double highest,
            Shape shape,
            String definition,
            String basis) {
        this(value, variance, answers, lowest, highest, shape, definition, basis, Double.NaN);
    }

    private static final String PUBLISHED = "published";

    enum Shape {
        SHARE,
        SCORE,
        MEAN
    }

    /** The estimate with an interval that misses the truth with a given chance. */
    Estimate estimate(double miss) {
        double[] ends = basis.equals(PUBLISHED)
                ? published(miss)
                : basis.equals("value-only") || !(answers >= 1) ? unknown() : ends(miss);
        boolean drawn = !Double.isNaN(ends[0]) && !Double.isNaN(ends[1]);
        return drawn
                ? new Estimate(value, ends[0], ends[1], answers, definition, basis)
                : new Estimate(value, Double.NaN, Double.NaN, answers, definition, "value-only");
    }

    private double[] ends(double miss) {
        return switch (shape) {
            case SHARE -> wilson(Quantiles.normal(miss));
            case SCORE -> around(Quantiles.normal(miss));
            case MEAN -> around(Quantiles.mean(answers, miss));
        };
    }

    /** A published margin misses with 5 %; for another chance it is as much wider as a normal interval is. */
    private double[] published(double miss) {
        double reach = margin * Quantiles.normal(miss) / Quantiles.normal(Quantiles.FIVE_PERCENT);
        return clipped(value - reach, value + reach);
    }

    /** The same with a margin that somebody published, which goes before one worked out from a bare number of answers. */
    Sample withMargin(double published) {
        boolean counted = basis.equals("counts") || basis.equals("deviation") && answers >= 1;
        return Double.isNaN(published) || counted
                ? this
                : new Sample(value, variance, answers, lowest, highest, shape, definition, PUBLISHED, published);
    }

    // Right for small samples and for shares near 0 and 100, where p ± z·se leaves the range.
    private double[] wilson(double z) {
        double p = value / 100;
        if (!(p >= 0 && p <= 1)) {
            return unknown();
        }
        double z2 = z * z / answers;
        double middle = (p + z2 / 2) / (1 + z2);
        double reach = z / (1 + z2) * Math.sqrt(p * (1 - p) / answers + z2 / (4 * answers));
        return clipped(100 * (middle - reach), 100 * (middle + reach));
    }

    private double[] around(double z) {
        // All answers alike would claim certainty: reach as far as answers nobody happened to give could hide instead.
        double error =
                variance == 0 ? z * z / (answers + z * z) * (highest - lowest) : z * Math.sqrt(variance / answers);
        return clipped(value - error, value + error);
    }

    private double[] clipped(double low, double high) {
        return new double[] {low < lowest ? lowest : low, high > highest ? highest : high};
    }

    private static double[] unknown() {
        return new double[] {Double.NaN, Double.NaN};
    }
}
