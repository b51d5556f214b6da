package org.cxadvisor.driver;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxadvisor.driver.DriverStudy.Driver;
import org.cxadvisor.driver.DriverStudy.Reason;
import org.cxadvisor.metric.Quantiles;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.yaml.NearestWord;

/** Finds the drivers of an outcome in a table, in two readings: which columns hold numbers, then what goes with what. */
public final class DriverFinder {

    /** The rows are dealt to so many groups in turn; leaving out one at a time shows how far a weight may be off. */
    private static final int GROUPS = 50;

    /** More columns than these are not one study. */
    private static final int MOST_COLUMNS = 60;

    /** Two columns whose correlation differs from 1 by less say the same. */
    private static final double SAME = 1e-6;

    private final DriverTable table;
    private final Thresholds thresholds;
    private final List<Reason> leftOut = new ArrayList<>();

    public DriverFinder(DriverTable table, Thresholds thresholds) {
        this.table = table;
        this.thresholds = thresholds;
    }

    /**
     * The study.
     *
     * @param outcome the column to explain
     * @param drivers the columns that may explain it; empty for all others that hold numbers
     * @param weight the column with the weight of each row; empty where all count alike
     * @throws TableException when there is no such column, one has two roles, or there is nothing that could be explained
     */
    public DriverStudy find(String outcome, List<String> drivers, String weight) {
        int explained = index(outcome);
        int weighted = weight.isEmpty() ? -1 : index(weight);
        List<Integer> named = drivers.stream().map(this::index).toList();
        if (weighted == explained || named.contains(explained) || named.contains(weighted)) {
            String column = table.header().get(named.contains(weighted) ? weighted : explained);
            throw new TableException("column-in-two-roles", Map.of("column", column, "file", table.name()));
        }
        Contents[] contents = contents();
        if (contents[explained].isConstant()) {
            throw new TableException(
                    contents[explained].numbers == 0 ? "outcome-no-number" : "outcome-constant",
                    Map.of("column", outcome, "file", table.name()));
        }
        List<Integer> used = new ArrayList<>();
        for (int column = 0; column < contents.length; column++) {
            boolean asked = named.isEmpty() || named.contains(column);
            if (asked && column != explained && column != weighted && isUsable(column, contents[column])) {
                used.add(column);
            }
        }
        if (used.isEmpty()) {
            throw new TableException("no-driver-column", Map.of("file", table.name(), "column", outcome));
        }
        if (used.size() > MOST_COLUMNS) {
            throw new TableException(
                    "too-many-columns",
                    Map.of("count", String.valueOf(used.size()), "most", String.valueOf(MOST_COLUMNS)));
        }
        used.add(explained);
        return study(outcome, used, weighted, contents);
    }

    private int index(String column) {
        int index = table.header().indexOf(column);
        if (index < 0) {
            throw new TableException(
                    "no-such-column",
                    Map.of("column", column, "file", table.name()),
                    NearestWord.to(column, table.header()));
        }
        return index;
    }

    private boolean isUsable(int column, Contents its) {
        String what = its.numbers == 0 && its.texts == 0
                ? "empty"
                : its.numbers <= its.texts ? "text" : its.isConstant() ? "constant" : "";
        if (!what.isEmpty()) {
            leftOut.add(new Reason(what, table.header().get(column), Double.NaN, Double.NaN));
        }
        return what.isEmpty();
    }

    /** What a column holds. */
    private static final class Contents {

        private long rows;
        private long numbers;
        private long texts;
        private double mean;
        private double lowest = Double.POSITIVE_INFINITY;
        private double highest = Double.NEGATIVE_INFINITY;

        private void add(double value) {
            numbers++;
            mean += (value - mean) / numbers;
            lowest = Math.min(lowest, value);
            highest = Math.max(highest, value);
        }

        private boolean isConstant() {
            return !(highest > lowest);
        }
    }

    private Contents[] contents() {
        Contents[] contents = new Contents[table.header().size()];
        for (int column = 0; column < contents.length; column++) {
            contents[column] = new Contents();
        }
        table.read(row -> {
            for (int column = 0; column < contents.length; column++) {
                contents[column].rows++;
                String cell = DriverTable.cell(row, column);
                if (!table.isMissing(cell)) {
                    double value = table.number(cell);
                    if (Double.isFinite(value)) {
                        contents[column].add(value);
                    } else {
                        contents[column].texts++;
                    }
                }
            }
        });
        return contents;
    }

    private DriverStudy study(String outcome, List<Integer> columns, int weighted, Contents[] contents) {
        double[] centre =
                columns.stream().mapToDouble(column -> contents[column].mean).toArray();
        CrossProducts[] groups = new CrossProducts[GROUPS];
        for (int group = 0; group < GROUPS; group++) {
            groups[group] = new CrossProducts(centre);
        }
        double[] values = new double[columns.size()];
        long[] next = {0};
        table.read(row -> {
            double of = weighted < 0 ? 1 : table.answer(row, weighted);
            if (of > 0 && Double.isFinite(of) && fill(values, row, columns)) {
                groups[(int) (next[0]++ % GROUPS)].add(values, of);
            }
        });
        CrossProducts all = new CrossProducts(centre);
        for (CrossProducts group : groups) {
            all.add(group);
        }
        Map<String, Long> texts = new TreeMap<>();
        columns.stream()
                .filter(column -> contents[column].texts > 0)
                .forEach(column -> texts.put(table.header().get(column), contents[column].texts));
        return new Correlated(outcome, columns, all, groups, contents[0].rows, texts).study();
    }

    /** The numbers of a row; false where one is missing. */
    private boolean fill(double[] values, CsvRecord row, List<Integer> columns) {
        for (int at = 0; at < values.length; at++) {
            values[at] = table.answer(row, columns.get(at));
            if (!Double.isFinite(values[at])) {
                return false;
            }
        }
        return true;
    }

    /** The columns with all that was summed over them; the last one is the outcome. */
    private final class Correlated {

        private final String outcome;
        private final List<Integer> columns;
        private final CrossProducts all;
        private final CrossProducts[] groups;
        private final long rows;
        private final Map<String, Long> texts;
        private final int last;
        private final double[][] correlations;
        private final List<Reason> withheld = new ArrayList<>();

        private Correlated(
                String outcome,
                List<Integer> columns,
                CrossProducts all,
                CrossProducts[] groups,
                long rows,
                Map<String, Long> texts) {
            this.outcome = outcome;
            this.columns = columns;
            this.all = all;
            this.groups = groups;
            this.rows = rows;
            this.texts = texts;
            this.last = columns.size() - 1;
            this.correlations = all.correlations();
        }

        private DriverStudy study() {
            double enough = thresholds.value("answers-for-drivers");
            double each = thresholds.value("answers-per-driver");
            demand("few-rows", all.effective(), enough);
            demand("few-rows-each", all.effective() / last, each);
            Optional<Importance> importance = withheld.isEmpty() ? importance() : Optional.empty();
            importance.ifPresent(found -> {
                demand("little-explained", found.explained(), thresholds.value("explained-for-drivers") / 100);
                double halo = halo();
                double most = thresholds.value("halo-among-drivers");
                if (last > 2 && halo >= most) {
                    withheld.add(new Reason("halo", "", halo, most));
                }
            });
            Optional<Importance> told = importance.filter(found -> withheld.isEmpty());
            return new DriverStudy(
                    outcome,
                    rows,
                    all.rows(),
                    all.effective(),
                    importance.map(Importance::explained).orElse(Double.NaN),
                    drivers(told),
                    leftOut,
                    texts,
                    withheld);
        }

        private void demand(String what, double value, double least) {
            if (!(value >= least)) {
                withheld.add(new Reason(what, "", value, least));
            }
        }

        private Optional<Importance> importance() {
            for (int column = 0; column <= last; column++) {
                if (all.isConstant(column)) {
                    withheld.add(new Reason("constant", name(column), Double.NaN, Double.NaN));
                    return Optional.empty();
                }
            }
            Optional<Importance> found = Importance.of(among(correlations), with(correlations));
            if (found.isEmpty()) {
                withheld.add(new Reason("collinear", same(), Double.NaN, Double.NaN));
            }
            return found;
        }

        /** Two columns that say the same; empty where it takes more than two. */
        private String same() {
            for (int one = 0; one < last; one++) {
                for (int other = one + 1; other < last; other++) {
                    if (Math.abs(correlations[one][other]) > 1 - SAME) {
                        return name(one) + ", " + name(other);
                    }
                }
            }
            return "";
        }

        /** The mean correlation of the drivers among each other. */
        private double halo() {
            double sum = 0;
            for (int one = 0; one < last; one++) {
                for (int other = 0; other < one; other++) {
                    sum += correlations[one][other];
                }
            }
            return sum / (last * (last - 1) / 2.0);
        }

        private List<Driver> drivers(Optional<Importance> told) {
            double[] shares = told.map(Importance::shares).orElse(new double[0]);
            double[] errors = told.map(this::errors).orElse(new double[0]);
            double[] shapley = told.isPresent() && last <= Shapley.MOST
                    ? Shapley.shares(among(correlations), with(correlations))
                    : new double[0];
            List<Driver> drivers = new ArrayList<>();
            for (int at = 0; at < last; at++) {
                drivers.add(driver(at, shares, errors, shapley));
            }
            drivers.sort(Comparator.comparingDouble(
                            (Driver driver) -> -(told.isPresent() ? driver.weight() : Math.abs(driver.correlation())))
                    .thenComparing(Driver::name));
            return drivers;
        }

        private Driver driver(int at, double[] shares, double[] errors, double[] shapley) {
            double r = correlations[at][last];
            double middle = Math.log((1 + r) / (1 - r)) / 2;
            double reach = Quantiles.normal(Quantiles.FIVE_PERCENT) / Math.sqrt(all.effective() - 3);
            boolean told = shares.length > 0;
            double error = told ? Quantiles.normal(Quantiles.FIVE_PERCENT) * errors[at] : Double.NaN;
            return new Driver(
                    name(at),
                    r,
                    Math.tanh(middle - reach),
                    Math.tanh(middle + reach),
                    told ? shares[at] : Double.NaN,
                    told ? Math.max(0, shares[at] - error) : Double.NaN,
                    told ? Math.min(1, shares[at] + error) : Double.NaN,
                    shapley.length > 0 ? shapley[at] : Double.NaN);
        }

        /** The standard errors of the weights: a jackknife that leaves out one group of rows at a time. */
        private double[] errors(Importance whole) {
            double[] squares = new double[last];
            double[] sums = new double[last];
            int count = 0;
            for (CrossProducts group : groups) {
                double[][] rest = all.without(group).correlations();
                Optional<double[]> shares =
                        Importance.of(among(rest), with(rest)).map(Importance::shares);
                if (group.rows() > 0 && shares.isPresent()) {
                    count++;
                    for (int at = 0; at < last; at++) {
                        double off = shares.get()[at] - whole.shares()[at];
                        sums[at] += off;
                        squares[at] += off * off;
                    }
                }
            }
            double[] errors = new double[last];
            for (int at = 0; at < last; at++) {
                double spread = squares[at] - sums[at] * sums[at] / count;
                errors[at] = Math.sqrt((count - 1.0) / count * spread);
            }
            return errors;
        }

        private double[][] among(double[][] of) {
            double[][] among = new double[last][];
            for (int at = 0; at < last; at++) {
                among[at] = java.util.Arrays.copyOf(of[at], last);
            }
            return among;
        }

        private double[] with(double[][] of) {
            return java.util.Arrays.copyOf(of[last], last);
        }

        private String name(int column) {
            return table.header().get(columns.get(column));
        }
    }
}
