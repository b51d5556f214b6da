package org.cxadvisor.metric;

/**
 * Answers told apart: how many for, neither, against.
 *
 * @param up promoters, positive mentions, satisfied answers
 * @param middle passives, neutral mentions, all others
 * @param down detractors, negative mentions; 0 for a plain share
 */
record AnswerSplit(double up, double middle, double down) {

    double answers() {
        return up + middle + down;
    }

    /** 100 (up - down) / answers, in points or, without {@code down}, in percent. */
    double value() {
        return 100 * (up - down) / answers();
    }

    /** p + d - (p - d)², the variance of one answer where up is 1 and down -1 (brief 1, NPS margin of error). */
    double variance() {
        double p = up / answers();
        double d = down / answers();
        return p + d - (p - d) * (p - d);
    }
}
