package org.cxadvisor.metric;

import java.util.List;
import java.util.Optional;
import org.cxadvisor.yaml.ValueKind;

/**
 * The kinds of value a file can hold, for forms and schemas. Each pattern accepts what its reader reads; a reader also
 * refuses what no pattern can see: days that do not exist, and intervals, periods and scales that end before they
 * start. What is well written may still be out of the range of its kind, which stands here and nowhere else.
 * The widest ranges only exclude slips of the keyboard: they lie far beyond what any organization reports.
 */
public final class Values implements ValueKind {

    private static final double CENTURY = 100 * Years.DAYS * Span.DAY;

    public static final Values DATE = new Values("date", ValueGrammar.DATE, false, "2026-10-02");
    public static final Values WHEN = new Values("when", ValueGrammar.WHEN, true, "2025-11");
    public static final Values PERIOD = new Values("period", ValueGrammar.PERIOD, true, "2026-Q3");
    public static final Values SPAN =
            new Values("duration", ValueGrammar.SPAN, false, "5h 20m", 0, CENTURY, "0s..100 years");
    public static final Values SHARE = new Values("share", ValueGrammar.SHARE, false, "38%", 0, 100, "0%..100%");

    /** A percentage that is no part of a whole, as net revenue retention and return on investment. */
    public static final Values OPEN_SHARE =
            new Values("percentage", ValueGrammar.OPEN_SHARE, false, "104%", -100_000, 100_000, "-100000%..100000%");

    public static final Values WEIGHT = new Values("weight", ValueGrammar.WEIGHT, true, "27.4%");
    public static final Values MONEY = new Values("money", ValueGrammar.MONEY, true, "EUR 60k", 0, 1e15, "0..10^15");
    public static final Values RATE = new Values("rate", ValueGrammar.RATE, false, "9 per year", 0, 1e12, "0..10^12");

    /** How many per time, or the share of those who are counted elsewhere, which is per time, too, where one is named. */
    public static final Values RATE_OR_SHARE =
            new Values("rate-or-share", ValueGrammar.RATE_OR_SHARE, false, "9 per year", 0, 1e12, "0..10^12");

    /** A count, or a rate with decimals, per something or alone. */
    public static final Values FREQUENCY =
            new Values("count-or-rate", ValueGrammar.FREQUENCY, true, "4.7 per 10,000 customers", 0, 1e12, "0..10^12");

    public static final Values COUNT =
            new Values("count", ValueGrammar.COUNT, true, "about 19000", 0, 1e11, "0..10^11");
    public static final Values NUMBER =
            new Values("number", ValueGrammar.NUMBER, true, "3.1", -1e9, 1e9, "-10^9..10^9");
    public static final Values SCORE = new Values("score", ValueGrammar.SCORE, true, "31", -100, 100, "-100..100");
    public static final Values SCORECARD = new Values("mark", ValueGrammar.SCORECARD, true, "3.5", 0, 5, "0..5");
    public static final Values DEVIATION =
            new Values("deviation", ValueGrammar.DECIMAL, true, "1.1", 0, 1e9, "0..10^9");
    public static final Values QUANTITY =
            new Values("quantity", ValueGrammar.QUANTITY, true, "58%", -1e15, 1e15, "-10^15..10^15");
    public static final Values POSITIVE_QUANTITY =
            new Values("positive-quantity", ValueGrammar.POSITIVE_QUANTITY, true, "12 points", 0, 1e15, "0..10^15");
    public static final Values CHANGE =
            new Values("change", ValueGrammar.CHANGE, false, "+6 points", -100, 1_000, "-100%..+1000%");
    public static final Values INTERVAL = new Values("interval", ValueGrammar.INTERVAL, false, "7.4..18.2");
    public static final Values SCALE = new Values("scale", ValueGrammar.SCALE, false, "1..5");

    /** What stands behind plus or minus; the unit is that of the figure. */
    public static final Values MARGIN = new Values("margin", ValueGrammar.MARGIN, true, "4.4", 0, 1e9, "0..10^9");

    /** A part of all who answered, counted or in percent. */
    public static final Values PART = new Values("part", ValueGrammar.PART, true, "45%");

    /** What any metric can come to; which kind it has to be, only the metric says. */
    public static final Values FIGURE = new Values("figure", ValueGrammar.FIGURE, true, "85%");

    public static final Values YEAR_START = new Values("day-of-year", ValueGrammar.YEAR_START, false, "04-01");
    public static final Values WORK =
            new Values("work", ValueGrammar.WORK, false, "40 person-weeks", 0, 1e6, "0..10^6");

    private final String name;
    private final String pattern;
    private final boolean alsoNumber;
    private final String example;
    private final double lowest;
    private final double highest;
    private final String range;

    private Values(String name, String pattern, boolean alsoNumber, String example) {
        this(name, pattern, alsoNumber, example, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "");
    }

    private Values(
            String name,
            String pattern,
            boolean alsoNumber,
            String example,
            double lowest,
            double highest,
            String range) {
        this.name = name;
        this.pattern = pattern;
        this.alsoNumber = alsoNumber;
        this.example = example;
        this.lowest = lowest;
        this.highest = highest;
        this.range = range;
    }

    /** Every kind there is. */
    public static List<Values> all() {
        return List.of(
                DATE,
                WHEN,
                PERIOD,
                SPAN,
                SHARE,
                OPEN_SHARE,
                WEIGHT,
                MONEY,
                RATE,
                COUNT,
                NUMBER,
                SCORE,
                SCORECARD,
                DEVIATION,
                QUANTITY,
                POSITIVE_QUANTITY,
                CHANGE,
                INTERVAL,
                SCALE,
                MARGIN,
                PART,
                FIGURE,
                YEAR_START,
                WORK,
                FREQUENCY,
                RATE_OR_SHARE);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String jsonPattern() {
        return pattern;
    }

    @Override
    public boolean alsoNumber() {
        return alsoNumber;
    }

    // A switch rather than a function per kind: functions are linked at start-up, even those nobody calls.
    @Override
    public boolean reads(String text) {
        return switch (name) {
            case "date" -> Period.parseDate(text).isPresent();
            case "when" -> Period.parseWhen(text).isPresent();
            case "period" -> Period.parse(text).isPresent();
            case "duration" -> Span.parse(text).isPresent();
            case "share" -> Share.parse(text).isPresent() && isWithin(text);
            case "percentage" -> Share.parse(text).isPresent();
            case "weight" -> Weight.parse(text).isPresent();
            case "money" -> Money.parse(text).isPresent();
            case "rate" -> Rate.parse(text).isPresent();
            case "rate-or-share" -> Rate.parseOrShare(text).isPresent();
            case "count-or-rate" -> !Double.isNaN(frequency(text));
            case "count" -> Count.parse(text).isPresent();
            case "number" -> Decimal.parse(text).isPresent();
            case "score", "mark", "deviation" -> Decimal.parse(text).isPresent() && isWithin(text);
            case "positive-quantity" -> Quantity.parse(text).isPresent() && isWithin(text);
            case "quantity" -> Quantity.parse(text).isPresent();
            case "change" -> PointsChange.parse(text).isPresent();
            case "interval" -> Interval.parse(text).isPresent();
            case "scale" -> Scale.parse(text).isPresent();
            case "work" -> Work.parse(text).isPresent();
            case "margin" -> text.matches(pattern) && isWithin(text);
            case "part" -> COUNT.reads(text) || SHARE.reads(text);
            case "figure" -> QUANTITY.reads(text) || RATE.reads(text) || COUNT.reads(text);
            case "day-of-year" -> Period.parseYearStart(text).isPresent();
            default -> throw new IllegalStateException(name);
        };
    }

    @Override
    public String example() {
        return example;
    }

    private boolean isWithin(String text) {
        double number = number(text);
        return Double.compare(number, lowest) >= 0 && Double.compare(number, highest) <= 0;
    }

    /** Shares in percent, durations in seconds, money in its currency; of a change only the relative one has a range. */
    @Override
    public double number(String text) {
        return switch (name) {
            case "share", "percentage" -> Share.parse(text).map(Share::percent).orElse(Double.NaN);
            case "duration" -> Span.parse(text).map(Span::seconds).orElse(Double.NaN);
            case "money" -> Money.parse(text).map(Money::amount).orElse(Double.NaN);
            case "rate" -> Rate.parse(text).map(Rate::value).orElse(Double.NaN);
            case "rate-or-share" -> Rate.parseOrShare(text).map(Rate::value).orElse(Double.NaN);
            case "count-or-rate" -> frequency(text);
            case "count" -> Count.parse(text).map(Count::value).orElse(Double.NaN);
            case "number", "score", "mark", "deviation" -> Decimal.parse(text).orElse(Double.NaN);
            case "quantity", "positive-quantity" ->
                Quantity.parse(text).map(Quantity::value).orElse(Double.NaN);
            case "change" ->
                PointsChange.parse(text)
                        .filter(change -> change.unit().equals("percent"))
                        .map(PointsChange::amount)
                        .orElse(Double.NaN);
            case "work" -> Work.parse(text).map(Work::amount).orElse(Double.NaN);
            case "margin" -> Quantity.parse(text).map(Quantity::value).orElse(Double.NaN);
            default -> Double.NaN;
        };
    }

    private static double frequency(String text) {
        return Rate.parse(text)
                .map(Rate::value)
                .or(() -> Count.parse(text).map(Count::value))
                .or(() -> Money.parse(text)
                        .filter(number ->
                                number.currency().isEmpty() && number.per().isEmpty())
                        .map(Money::amount))
                .orElse(Double.NaN);
    }

    @Override
    public String respelt(String text) {
        return Respelling.of(text, this);
    }

    /** How a text that is none was surely meant, because it has one meaning; empty where it has none or several. */
    public String certain(String text) {
        return Respelling.certain(text, this);
    }

    /** The kind of that name; empty where it is none of ours. */
    public static Optional<Values> named(String name) {
        return all().stream().filter(kind -> kind.name.equals(name)).findFirst();
    }

    @Override
    public double lowest() {
        return lowest;
    }

    @Override
    public double highest() {
        return highest;
    }

    @Override
    public String range() {
        return range;
    }
}
