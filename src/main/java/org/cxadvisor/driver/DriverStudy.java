package org.cxadvisor.driver;

import java.util.List;
import java.util.Map;

/**
 * What goes with an outcome in a table of answers.
 *
 * @param outcome the column that is explained
 * @param rows the rows of the table
 * @param used the rows that have a number in every column that is used
 * @param effective how many rows of equal weight would be as good; {@code used} where rows have no weight
 * @param explained R²: which share of the variation of the outcome the drivers account for; NaN when withheld
 * @param drivers the columns that are used, the largest weight first, without weights the strongest correlation first
 * @param leftOut the columns that are not used, and why
 * @param texts cells that are no numbers, by column
 * @param withheld why no weights are told; none where they are
 */
public record DriverStudy(
        String outcome,
        long rows,
        long used,
        double effective,
        double explained,
        List<Driver> drivers,
        List<Reason> leftOut,
        Map<String, Long> texts,
        List<Reason> withheld) {

    public DriverStudy {
        drivers = List.copyOf(drivers);
        leftOut = List.copyOf(leftOut);
        withheld = List.copyOf(withheld);
    }

    /** Whether the weights may be told. */
    public boolean isTold() {
        return withheld.isEmpty();
    }

    /**
     * A column that goes with the outcome.
     *
     * @param name the column
     * @param correlation with the outcome, with its 95% interval (Fisher)
     * @param low the lower end of that
     * @param high the upper end of that
     * @param weight Johnson's relative weight as a share of what is explained; NaN when withheld
     * @param weightLow the lower end of its 95% interval, by leaving out a fiftieth of the rows at a time
     * @param weightHigh the upper end of that
     * @param shapley what it adds to R² on average, as a share of R²; NaN when withheld, or for more than twelve columns
     */
    public record Driver(
            String name,
            double correlation,
            double low,
            double high,
            double weight,
            double weightLow,
            double weightHigh,
            double shapley) {}

    /**
     * Why a column is not used, or the weights are withheld.
     *
     * @param what in a word
     * @param column which column; empty where it is about all
     * @param value the number that decided; NaN where none did
     * @param limit what it was compared with; NaN where there is none
     */
    public record Reason(String what, String column, double value, double limit) {}
}
