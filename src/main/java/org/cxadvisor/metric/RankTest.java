package org.cxadvisor.metric;

import java.util.List;

/** Whether one of two small groups of figures is really smaller: the exact test of Mann and Whitney (1947). */
public final class RankTest {

    private RankTest() {}

    /**
     * How likely the first group would come out this much smaller, or more, if both were alike: 0 to 1.
     *
     * <p>Counts the pairs in which the first is not smaller; a tie counts as one, which is the cautious end. The chance is the
     * share of all orders of both groups with no more such pairs. {@code NaN} when a group is empty.
     */
    public static double chance(List<Double> smaller, List<Double> larger) {
        int m = smaller.size();
        int n = larger.size();
        if (m == 0 || n == 0) {
            return Double.NaN;
        }
        int against = 0;
        for (double one : smaller) {
            for (double other : larger) {
                against += one < other ? 0 : 1;
            }
        }
        double[] orders = orders(m, n);
        double all = 0;
        double extreme = 0;
        for (int pairs = 0; pairs < orders.length; pairs++) {
            all += orders[pairs];
            extreme += pairs <= against ? orders[pairs] : 0;
        }
        return extreme / all;
    }

    /** In how many orders of m and n figures there are 0, 1, 2 … pairs: the Gaussian binomial coefficient. */
    private static double[] orders(int m, int n) {
        double[] ways = new double[m * n + 1];
        ways[0] = 1;
        for (int i = 1; i <= m; i++) {
            for (int pairs = ways.length - 1; pairs >= n + i; pairs--) {
                ways[pairs] -= ways[pairs - n - i];
            }
            for (int pairs = i; pairs < ways.length; pairs++) {
                ways[pairs] += ways[pairs - i];
            }
        }
        return ways;
    }
}
