package org.cxadvisor.metric;

/**
 * Which change a survey can show, and how many answers it takes. Variances are of one answer in the square of the
 * metric's unit ({@link Estimator#variance}), changes in that unit.
 */
public final class Detectable {

    /** 1.96 + 0.84: 5 % two-sided error and 80 % power, rounded as is customary (brief 1: 280 in points). */
    private static final double ERROR_AND_POWER = 2.80;

    private static final double ERROR = 1.96;

    private Detectable() {}

    /** The smallest change that two waves of n answers each show: 2.80·√(2v/n). */
    public static double change(double variance, double answers) {
        return ERROR_AND_POWER * Math.sqrt(2 * variance / answers);
    }

    /** The answers each of two waves needs to show a change, rounded up: the inverse of {@link #change}. */
    public static double answers(double variance, double change) {
        return roundedUp(2 * variance * square(ERROR_AND_POWER / change));
    }

    /** The answers each of two waves needs for a 95 % interval of ± margin on the change between them, rounded up. */
    public static double answersForChangeWithin(double variance, double margin) {
        return roundedUp(2 * variance * square(ERROR / margin));
    }

    /** The answers one wave needs for a 95 % interval of ± margin on its value, rounded up. */
    public static double answersWithin(double variance, double margin) {
        return roundedUp(variance * square(ERROR / margin));
    }

    /** The answers one wave needs for a narrower margin, from one whose margin is known; rounded up, and never fewer. */
    public static double answersForMargin(double margin, double answers, double narrower) {
        return roundedUp(answers * Math.max(1, square(margin / narrower)));
    }

    /** The same out of a known number of customers: n₀ ÷ (1 + (n₀ - 1) ÷ N), rounded up (brief 9.2). */
    public static double answersWithin(double variance, double margin, double customers) {
        double unlimited = variance * square(ERROR / margin);
        return roundedUp(unlimited / (1 + (unlimited - 1) / customers));
    }

    /** The variance of one answer to a yes-or-no question, in percent²; the widest at 50 %. */
    public static double varianceOfShare(double percent) {
        return percent * (100 - percent);
    }

    // What exceeds a whole number only in the last binary digits is that number.
    private static double roundedUp(double answers) {
        return Math.ceil(answers - 1e-9 * answers);
    }

    private static double square(double x) {
        return x * x;
    }
}
