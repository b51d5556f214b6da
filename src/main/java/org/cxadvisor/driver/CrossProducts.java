package org.cxadvisor.driver;

/** The sums and products of the columns of a table, row by row: all that correlations need, however long the table is. */
final class CrossProducts {

    private final int columns;
    private final double[] centre;
    private final double[] sums;
    private final double[][] products;
    private long rows;
    private double weight;
    private double squares;

    /** @param centre about the mean of each column, so that large numbers lose no digits */
    CrossProducts(double[] centre) {
        this.columns = centre.length;
        this.centre = centre.clone();
        this.sums = new double[columns];
        this.products = new double[columns][columns];
    }

    void add(double[] row, double of) {
        rows++;
        weight += of;
        squares += of * of;
        for (int one = 0; one < columns; one++) {
            double value = of * (row[one] - centre[one]);
            sums[one] += value;
            for (int other = one; other < columns; other++) {
                products[one][other] += value * (row[other] - centre[other]);
            }
        }
    }

    void add(CrossProducts more) {
        join(more, 1);
    }

    /** The same without some of its rows. */
    CrossProducts without(CrossProducts some) {
        CrossProducts rest = new CrossProducts(centre);
        rest.join(this, 1);
        rest.join(some, -1);
        return rest;
    }

    private void join(CrossProducts more, int sign) {
        rows += sign * more.rows;
        weight += sign * more.weight;
        squares += sign * more.squares;
        for (int one = 0; one < columns; one++) {
            sums[one] += sign * more.sums[one];
            for (int other = one; other < columns; other++) {
                products[one][other] += sign * more.products[one][other];
            }
        }
    }

    long rows() {
        return rows;
    }

    /** How many rows of equal weight would be as good (Kish). */
    double effective() {
        return squares > 0 ? weight * weight / squares : 0;
    }

    /** Whether a column does not vary. */
    boolean isConstant(int column) {
        double mean = sums[column] / weight;
        double scale = Math.abs(centre[column] + mean);
        return !(variance(column) > 1e-12 * Math.max(1e-12, scale * scale));
    }

    private double variance(int column) {
        double mean = sums[column] / weight;
        return products[column][column] / weight - mean * mean;
    }

    /** The correlations of all columns; NaN for those that do not vary. */
    double[][] correlations() {
        double[][] correlations = new double[columns][columns];
        for (int one = 0; one < columns; one++) {
            for (int other = one; other < columns; other++) {
                double together = products[one][other] / weight - sums[one] / weight * (sums[other] / weight);
                double r = one == other
                        ? 1
                        : isConstant(one) || isConstant(other)
                                ? Double.NaN
                                : together / Math.sqrt(variance(one) * variance(other));
                correlations[one][other] = Math.max(-1, Math.min(1, r));
                correlations[other][one] = correlations[one][other];
            }
        }
        return correlations;
    }
}
