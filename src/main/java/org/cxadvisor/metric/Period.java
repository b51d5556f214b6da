package org.cxadvisor.metric;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stretch of days, as written: {@code 2026}, {@code 2026-H1}, {@code 2026-Q3}, {@code 2026-09}, {@code 2026-09-08}, {@code FY2026-Q3},
 * {@code 2025/26}, or from one of these to another, {@code 2017-Q2..2018-Q1}.
 *
 * <p>A fiscal year is named after the calendar year it ends in, or after both its years. Where nobody says on which day
 * it starts, {@code FY2026-Q3} is taken as the calendar's third quarter, which keeps its order and its distance to other
 * fiscal periods, but not its distance to calendar ones.
 *
 * @param text as written
 * @param first its first day
 * @param last its last day
 */
public record Period(String text, LocalDate first, LocalDate last) {

    private static final Pattern FORM = Pattern.compile(ValueGrammar.PERIOD);

    /** The first day of the calendar's year, where a fiscal year starts that nobody says another day of. */
    public static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    /** Reads a period; empty when it is none, names a day that does not exist or ends before it starts. */
    public static Optional<Period> parse(String text) {
        return parse(text, NEW_YEAR);
    }

    /** Reads the first day of a fiscal year, {@code 04-01}; empty when there is no such day in every year. */
    public static Optional<MonthDay> parseYearStart(String text) {
        return parseDate("2001-" + text).map(MonthDay::from);
    }

    /** As {@link #parse(String)}, where fiscal years start on another day. */
    public static Optional<Period> parse(String text, MonthDay yearStart) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        int to = text.indexOf("..");
        String from = to < 0 ? text : text.substring(0, to);
        String until = to < 0 ? text : text.substring(to + 2);
        try {
            Period period = new Period(text, first(from, yearStart), last(until, yearStart));
            return period.last.isBefore(period.first) ? Optional.empty() : Optional.of(period);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Reads a year, quarter, month or day, but no {@code from..until}. */
    public static Optional<Period> parseWhen(String text) {
        return text.contains("..") ? Optional.empty() : parse(text);
    }

    /** Reads one day, {@code 2026-10-02}. */
    public static Optional<LocalDate> parseDate(String text) {
        return text.length() == 10 ? parseWhen(text).map(Period::first) : Optional.empty();
    }

    /** Whether any day belongs to both. */
    public boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Whether it is over when the other starts. */
    public boolean isBefore(Period other) {
        return last.isBefore(other.first);
    }

    /** Whether it is named by fiscal years, so that only the day on which they start tells its days. */
    public boolean isFiscal() {
        return Stream.of(text.split("\\.\\.")).anyMatch(when -> FiscalYear.read(when) != null);
    }

    /** Whether it names both calendar years of a fiscal year, {@code 2025/26}. */
    public boolean namesTwoYears() {
        return Stream.of(text.split("\\.\\."))
                .map(FiscalYear::read)
                .anyMatch(year -> year != null && year.isNamedByBoth());
    }

    /** How many days it lasts, first and last included. */
    public long days() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    @Override
    public String toString() {
        return text;
    }

    private static LocalDate first(String when, MonthDay yearStart) {
        FiscalYear year = FiscalYear.read(when);
        if (year != null) {
            return year.first(yearStart);
        }
        return when.length() == 10
                ? LocalDate.parse(when)
                : month(when, 1, false).atDay(1);
    }

    private static LocalDate last(String when, MonthDay yearStart) {
        FiscalYear year = FiscalYear.read(when);
        if (year != null) {
            return year.last(yearStart);
        }
        return when.length() == 10
                ? LocalDate.parse(when)
                : month(when, 12, true).atEndOfMonth();
    }

    private static YearMonth month(String when, int ofYear, boolean last) {
        int year = Integer.parseInt(when.substring(0, 4));
        if (when.length() == 4) {
            return YearMonth.of(year, ofYear);
        }
        int months = when.charAt(5) == 'Q' ? 3 : when.charAt(5) == 'H' ? 6 : 0;
        return months == 0
                ? YearMonth.of(year, Integer.parseInt(when.substring(5)))
                : YearMonth.of(year, (when.charAt(6) - '1') * months + (last ? months : 1));
    }
}
