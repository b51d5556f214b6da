package org.cxadvisor.metric;

import java.util.List;
import org.cxadvisor.yaml.ValueKind;

/**
 * The kinds of value a file can hold, for forms and schemas. Each pattern accepts what its reader reads; a reader also
 * refuses what no pattern can see: days that do not exist, and intervals, periods and scales that end before they
 * start.
 */
public final class Values implements ValueKind {

    public static final Values DATE = new Values("date", ValueGrammar.DATE, false, "2026-10-02");
    public static final Values WHEN = new Values("when", ValueGrammar.WHEN, true, "2025-11");
    public static final Values PERIOD = new Values("period", ValueGrammar.PERIOD, true, "2026-Q3");
    public static final Values SPAN = new Values("duration", ValueGrammar.SPAN, false, "5h 20m");
    public static final Values SHARE = new Values("share", ValueGrammar.SHARE, false, "38%");
    public static final Values WEIGHT = new Values("weight", ValueGrammar.WEIGHT, true, "27.4%");
    public static final Values MONEY = new Values("money", ValueGrammar.MONEY, true, "EUR 60k");
    public static final Values RATE = new Values("rate", ValueGrammar.RATE, false, "9 per year");
    public static final Values COUNT = new Values("count", ValueGrammar.COUNT, true, "about 19000");
    public static final Values NUMBER = new Values("number", ValueGrammar.NUMBER, true, "3.1");
    public static final Values QUANTITY = new Values("quantity", ValueGrammar.QUANTITY, true, "58%");
    public static final Values CHANGE = new Values("change", ValueGrammar.CHANGE, false, "+6 points");
    public static final Values INTERVAL = new Values("interval", ValueGrammar.INTERVAL, false, "7.4..18.2");
    public static final Values SCALE = new Values("scale", ValueGrammar.SCALE, false, "1..5");
    public static final Values WORK = new Values("work", ValueGrammar.WORK, false, "40 person-weeks");

    private final String name;
    private final String pattern;
    private final boolean alsoNumber;
    private final String example;

    private Values(String name, String pattern, boolean alsoNumber, String example) {
        this.name = name;
        this.pattern = pattern;
        this.alsoNumber = alsoNumber;
        this.example = example;
    }

    /** Every kind there is. */
    public static List<Values> all() {
        return List.of(
                DATE, WHEN, PERIOD, SPAN, SHARE, WEIGHT, MONEY, RATE, COUNT, NUMBER, QUANTITY, CHANGE, INTERVAL, SCALE,
                WORK);
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
            case "share" -> Share.parse(text).isPresent();
            case "weight" -> Weight.parse(text).isPresent();
            case "money" -> Money.parse(text).isPresent();
            case "rate" -> Rate.parse(text).isPresent();
            case "count" -> Count.parse(text).isPresent();
            case "number" -> Decimal.parse(text).isPresent();
            case "quantity" -> Quantity.parse(text).isPresent();
            case "change" -> PointsChange.parse(text).isPresent();
            case "interval" -> Interval.parse(text).isPresent();
            case "scale" -> Scale.parse(text).isPresent();
            case "work" -> Work.parse(text).isPresent();
            default -> throw new IllegalStateException(name);
        };
    }

    @Override
    public String example() {
        return example;
    }
}
