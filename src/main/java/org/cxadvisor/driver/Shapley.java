package org.cxadvisor.driver;

/**
 * What each column adds to R², averaged over all orders in which the columns can be taken in (Lindeman, Merenda and Gold;
 * Shapley).
 */
final class Shapley {

    /** With more columns there are too many orders. */
    static final int MOST = 12;

    private Shapley() {}

    /** The shares of R², which sum to 1; for {@link #MOST} columns at most. */
    static double[] shares(double[][] correlations, double[] outcome) {
        int columns = outcome.length;
        double[] explained = new double[1 << columns];
        for (int subset = 1; subset < explained.length; subset++) {
            explained[subset] = explained(correlations, outcome, subset);
        }
        double[] adds = new double[columns];
        for (int subset = 0; subset < explained.length; subset++) {
            for (int column = 0; column < columns; column++) {
                if ((subset & 1 << column) == 0) {
                    adds[column] += part(columns, Integer.bitCount(subset))
                            * (explained[subset | 1 << column] - explained[subset]);
                }
            }
        }
        double all = explained[explained.length - 1];
        for (int column = 0; column < columns; column++) {
            adds[column] /= all;
        }
        return adds;
    }

    /** In which part of all orders so many columns come before one: 1 / (columns · binomial(columns - 1, before)). */
    private static double part(int columns, int before) {
        double part = 1.0 / columns;
        for (int at = 1; at <= before; at++) {
            part *= (double) at / (columns - at);
        }
        return part;
    }

    /** R² of some of the columns, by Cholesky: L·z = r, and R² = z·z. */
    private static double explained(double[][] correlations, double[] outcome, int subset) {
        int size = Integer.bitCount(subset);
        double[][] lower = new double[size][size];
        double[] solved = new double[size];
        double sum = 0;
        int row = 0;
        for (int left = subset; left != 0; left &= left - 1) {
            int one = Integer.numberOfTrailingZeros(left);
            int column = 0;
            double rest = outcome[one];
            for (int others = subset; Integer.numberOfTrailingZeros(others) != one; others &= others - 1) {
                int other = Integer.numberOfTrailingZeros(others);
                double value = correlations[one][other];
                for (int at = 0; at < column; at++) {
                    value -= lower[row][at] * lower[column][at];
                }
                lower[row][column] = value / lower[column][column];
                rest -= lower[row][column] * solved[column];
                column++;
            }
            double square = correlations[one][one];
            for (int at = 0; at < column; at++) {
                square -= lower[row][at] * lower[row][at];
            }
            lower[row][row] = Math.sqrt(square);
            solved[row] = rest / lower[row][row];
            sum += solved[row] * solved[row];
            row++;
        }
        return sum;
    }
}
