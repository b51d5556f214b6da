package org.cxadvisor.metric;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/** How many standard errors an interval reaches to each side. */
public final class Quantiles {

    /** The usual chance of an interval to miss, 5 %. */
    public static final double FIVE_PERCENT = .05;

    /** Normal quantile at .975, spelt out because nearly every interval needs it and nothing else of the library. */
    private static final double Z = 1.959963984540054;

    private Quantiles() {}

    /** For large samples: normal. */
    public static double normal(double miss) {
        return miss == FIVE_PERCENT ? Z : new NormalDistribution().inverseCumulativeProbability(1 - miss / 2);
    }

    /** For the mean of a sample: Student's below 30 answers, else normal; {@code NaN} below 2 answers. */
    static double mean(double answers, double miss) {
        if (answers >= 30) {
            return normal(miss);
        }
        return answers >= 2 ? new TDistribution(answers - 1).inverseCumulativeProbability(1 - miss / 2) : Double.NaN;
    }
}
