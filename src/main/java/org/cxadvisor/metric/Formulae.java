package org.cxadvisor.metric;

import java.util.List;

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

    /** Retention: those at the end who are not new, out of those at the start. */
    public static double retention(double atStart, double atEnd, double won) {
        return 100 * (atEnd - won) / atStart;
    }

    /**
     * Lifetime value m·r ÷ (1 + d - r), the first margin not counted; add the margin to count it.
     *
     * @param margin of a customer in a period
     * @param retention per period, in percent
     * @param discount per period, in percent
     */
    public static double lifetimeValue(double margin, double retention, double discount) {
        return margin * retention / (100 + discount - retention);
    }

    /** Repeat purchase: customers with two or more orders in the window, out of those with any. */
    public static double repeatPurchase(double withTwoOrMore, double customers) {
        return 100 * withTwoOrMore / customers;
    }

    /**
     * Abandonment, out of the contacts offered.
     *
     * @param atOnce those of the abandoned who gave up in the first seconds and count on neither side; 0 to count all
     */
    public static double abandonment(double abandoned, double atOnce, double offered) {
        return 100 * (abandoned - atOnce) / (offered - atOnce);
    }

    /** Mean wait of those who were answered, in the unit of the summed waits. */
    public static double meanWait(double summedWaits, double answered) {
        return summedWaits / answered;
    }

    /** Handling time of a contact: talking, holding and the work afterwards, summed over all contacts. */
    public static double handlingTime(double talking, double holding, double afterwards, double contacts) {
        return (talking + holding + afterwards) / contacts;
    }

    /** Cost of a contact: all that serving costs, out of the contacts handled. */
    public static double costPerContact(double cost, double contacts) {
        return cost / contacts;
    }

    /** Containment: talks that settled the matter and brought nobody back, out of all talks. */
    public static double containment(double settled, double cameBack, double talks) {
        return 100 * (settled - cameBack) / talks;
    }

    /** Staff turnover: leavers out of the average of the headcounts at both ends of the time. */
    public static double turnover(double leavers, double atStart, double atEnd) {
        return 100 * leavers / ((atStart + atEnd) / 2);
    }

    /** Return on investment: added margin and realised savings less the cost, out of the cost. */
    public static double returnOnInvestment(double margin, double savings, double cost) {
        return 100 * (margin + savings - cost) / cost;
    }

    /** Net sentiment of all mentions: 100·(positive - negative) ÷ all, -100..100. */
    public static double netSentiment(double positive, double neutral, double negative) {
        return 100 * (positive - negative) / (positive + neutral + negative);
    }

    /** Net sentiment as some tools count it, without neutral mentions; never to be compared with the other. */
    public static double netSentimentWithoutNeutral(double positive, double negative) {
        return netSentiment(positive, 0, negative);
    }

    /** Share of voice: own mentions out of own and rivals'. */
    public static double shareOfVoice(double own, double rivals) {
        return 100 * own / (own + rivals);
    }

    /**
     * Where a site ranks for a phrase.
     *
     * @param searches how often the phrase is searched for in a period
     * @param rank 1 is first; 0 when the site does not rank
     */
    public record Rank(double searches, int rank) {}

    /**
     * Search visibility: the clicks the ranks earn, out of those that first ranks would earn, Σ searches·c(rank) ÷
     * Σ searches·c(1).
     *
     * @param clicks the share of searchers who click, rank 1 first; ranks beyond it earn none
     */
    public static double searchVisibility(List<Rank> ranks, List<Double> clicks) {
        double earned = 0;
        double most = 0;
        for (Rank phrase : ranks) {
            earned += phrase.searches() * clicks(phrase.rank(), clicks);
            most += phrase.searches() * clicks.get(0);
        }
        return 100 * earned / most;
    }

    /**
     * A review rating drawn towards what is usual, because a few reviews say little: (C·μ + Σ) ÷ (C + n).
     *
     * @param mean of the reviews
     * @param reviews how many there are; 0 gives what is usual
     * @param usual the mean where nothing else is known
     * @param weight how many reviews the usual mean is worth
     */
    public static double shrunkRating(double mean, double reviews, double usual, double weight) {
        return reviews == 0 ? usual : (weight * usual + reviews * mean) / (weight + reviews);
    }

    private static double clicks(int rank, List<Double> clicks) {
        return rank >= 1 && rank <= clicks.size() ? clicks.get(rank - 1) : 0;
    }
}
