package org.cxadvisor.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.metric.Money;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.tactic.Playbook;

/**
 * The figures of one measure as people write them: {@code 57.0%}, {@code 12.8}, {@code 5h 20m}. What is not known is
 * {@code unknown}.
 */
public final class FigureText {

    static final String UNKNOWN = "unknown";

    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final double PERCENT = 100;
    private static final int MOST_DECIMALS = 4;

    private final String unit;
    private final int decimals;

    private FigureText(String unit, int decimals) {
        this.unit = unit;
        this.decimals = decimals;
    }

    /** The figures of a goal: as many digits as tell its target exactly, and its target from its baseline. */
    public static FigureText of(Goal goal) {
        return of(goal.unit(), goal.baseline(), goal.target());
    }

    /**
     * Figures that stand together.
     *
     * @param unit a measure's unit: {@code percent}, {@code seconds}, {@code points}…
     * @param values those that stand together; NaN when not known
     */
    public static FigureText of(String unit, double... values) {
        double largest = DoubleStream.of(values)
                .filter(value -> !Double.isNaN(value))
                .map(Math::abs)
                .max()
                .orElse(0);
        int decimals = largest >= 10 || largest == 0 ? 1 : largest >= 1 ? 2 : 3;
        double last = values.length == 0 ? Double.NaN : values[values.length - 1];
        while (decimals < MOST_DECIMALS && Math.abs(rounded(last, decimals) - last) > 1e-9) {
            decimals++;
        }
        return new FigureText(unit, decimals);
    }

    /** A value. */
    public String value(double value) {
        if (Double.isNaN(value)) {
            return UNKNOWN;
        } else if (isTime()) {
            return span(value);
        }
        return isShare() ? fixed(value) + "%" : fixed(value);
    }

    /** From a value to a higher one; {@code unknown} when one end is. */
    public String interval(double low, double high) {
        return Double.isNaN(low) || Double.isNaN(high) ? UNKNOWN : value(low) + ".." + value(high);
    }

    /** A difference of two values: points, but a duration where the measure is one. */
    public String difference(double by) {
        if (Double.isNaN(by)) {
            return UNKNOWN;
        }
        String points = decimal(by, decimals);
        return isTime() ? span(by) : points + (points.equals("1") ? " point" : " points");
    }

    /** How changes of the measure are counted: {@code points}, or {@code relative} where it has no end. */
    public String counted() {
        return isTime() || unit.startsWith("currency") ? "relative" : "points";
    }

    private boolean isShare() {
        return unit.startsWith("percent");
    }

    private boolean isTime() {
        return unit.startsWith("seconds");
    }

    private String fixed(double value) {
        String text = decimal(value, decimals);
        return text.contains(".") || unit.equals("count") ? text : text + ".0";
    }

    /** A duration in the largest units that tell it. */
    public static String span(double seconds) {
        if (Double.isNaN(seconds)) {
            return UNKNOWN;
        } else if (seconds >= 2 * DAY) {
            return decimal(seconds / DAY, 1) + " days";
        } else if (seconds >= HOUR) {
            return twoUnits(Math.round(seconds / MINUTE), "h", "m");
        } else if (seconds >= MINUTE) {
            return twoUnits(Math.round(seconds), "m", "s");
        }
        return decimal(seconds, 1) + "s";
    }

    /**
     * An amount of money, rounded as nobody would notice.
     *
     * @param currency three capitals; empty when not known
     */
    public static String money(double amount, String currency) {
        if (Double.isNaN(amount)) {
            return UNKNOWN;
        }
        double exact = paid(amount);
        String number = exact >= 1e6
                ? decimal(exact / 1e6, 4) + "m"
                : exact >= 1e3 ? decimal(exact / 1e3, 2) + "k" : decimal(exact, 0);
        return currency.isEmpty() ? number : currency + " " + number;
    }

    /** What a tactic costs again and again, in the currency of the plan as far as its one-off cost tells the rate. */
    public static String running(PlannedTactic planned) {
        Playbook.Cost cost = planned.tactic().playbook().cost();
        Optional<Money> running = Optional.ofNullable(cost.running()).flatMap(Money::parse);
        double rate = cost.onceBetween()
                .map(once -> planned.cost() / ((once.low() + once.high()) / 2))
                .orElse(Double.NaN);
        boolean convert = !Double.isNaN(rate)
                && running.map(money -> !money.currency().equals(planned.currency()))
                        .orElse(false);
        return running.map(money -> money(
                                convert ? money.amount() * rate : money.amount(),
                                convert ? planned.currency() : money.currency())
                        + (money.per().isEmpty() ? "" : " per " + money.per()))
                .orElse("");
    }

    /** An amount as it is shown: to the hundred from ten thousand on, to the ten from a thousand on, else whole. */
    public static double paid(double amount) {
        return rounded(amount, amount >= 1e4 ? -2 : amount >= 1e3 ? -1 : 0);
    }

    /** Work in person-weeks. */
    public static String work(double weeks) {
        String number = decimal(weeks, 1);
        return Double.isNaN(weeks) ? UNKNOWN : number + (number.equals("1") ? " person-week" : " person-weeks");
    }

    /** A share between 0 and 1, such as a confidence. */
    public static String part(double share) {
        return Double.isNaN(share) ? UNKNOWN : decimal(share, 2);
    }

    /** A share between 0 and 1 in percent. */
    static String percent(double share) {
        return Double.isNaN(share) ? UNKNOWN : decimal(share * PERCENT, 1) + "%";
    }

    /** A whole number, such as of answers. */
    public static String count(double number) {
        return Double.isNaN(number) ? UNKNOWN : decimal(number, 0);
    }

    /** The same figure, or nothing where it is not known. */
    static String known(String figure) {
        return figure.equals(UNKNOWN) ? "" : figure;
    }

    /** The calendar quarter of a day: {@code 2018-Q2}. */
    static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
    }

    /** At most so many decimals, no exponent, no needless zeros. */
    static String decimal(double value, int decimals) {
        if (Double.isNaN(value)) {
            return UNKNOWN;
        }
        BigDecimal rounded =
                exact(value).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private static double rounded(double value, int decimals) {
        return Double.isNaN(value)
                ? value
                : exact(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
    }

    /** The value as {@code evidence.json} has it. */
    private static BigDecimal exact(double value) {
        return new BigDecimal(value).round(FactFields.DIGITS);
    }

    private static String twoUnits(long small, String unit, String smaller) {
        long rest = small % 60;
        return small / 60 + unit + (rest == 0 ? "" : " " + rest + smaller);
    }
}
