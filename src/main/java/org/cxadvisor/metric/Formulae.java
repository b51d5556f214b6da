package org.cxadvisor.metric;

/** The formulae of customer metrics that are more than a share of counts. Shares in percent, as everywhere. */
public final class Formulae {

    private Formulae() {}

    /** Churn: customers lost in a period who were there at its start, out of those at its start. */
    public static double churn(double lost, double atStart) {
        return 100 * lost / atStart;
    }

    /**
     * Net loss of customers, out of those at the start: a lower bound of churn, because customers won hide customers
     * lost. Negative when there are more at the end.
     */
    public static double netLoss(double atStart, double atEnd) {
        return 100 * (atStart - atEnd) / atStart;
    }

    /** Churn in a year from churn in one of its equal periods: 1 - (1 - m)^periods. */
    public static double yearlyChurn(double churn, double periodsAYear) {
        return 100 * (1 - Math.pow(1 - churn / 100, periodsAYear));
    }

    /** Net sentiment of all mentions: 100·(positive - negative) ÷ all, -100..100. */
    public static double netSentiment(double positive, double neutral, double negative) {
        return 100 * (positive - negative) / (positive + neutral + negative);
    }
}
