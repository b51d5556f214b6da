package org.cxadvisor.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values in the spelling of reports, such as {@code Q2 2024} or {@code GBP 250,000}, in ours. */
final class Respelling {

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH = "(" + MONTHS + ")[a-z]{0,6}";
    private static final Pattern MONTH_OF_YEAR = pattern(MONTH + "\\.? ((?:19|20|21)\\d\\d)");
    private static final Pattern DAY_OF_MONTH = pattern("(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + "(?: (\\d{4}))?");
    private static final Pattern MONTH_OF_ANY_YEAR = pattern(MONTH);
    private static final Pattern RANGE = pattern("(.+?)(?: to | until | ?\u2013 ?| - )(.+)");

    private static final List<UnaryOperator<String>> ONE_BY_ONE = List.of(
            text -> text.replaceAll("(\\d),(?=\\d{3}(?:\\D|$))", "$1"),
            text -> text.replaceFirst("(\\d),(\\d{1,2}%?)$", "$1.$2"),
            text -> text.replaceFirst("\\u00A3 ?", "GBP ")
                    .replaceFirst("\\u20AC ?", "EUR ")
                    .replaceFirst("\\$ ?", "USD "),
            text -> text.replaceFirst(" ?(?:%|percent|per cent)$", "%"),
            text -> text.replaceFirst("^\\+", ""),
            text -> text.replaceFirst("%,? (?:per|a) year$", "%"),
            text -> text.replaceFirst("% in (?=\\d)", "% within "),
            text -> text.replaceFirst("(\\d) ?(?:/|out of|of) ?\\d+$|(\\d) ?(?:stars?|points?)$", "$1$2"),
            text -> text.replaceFirst("^([QH]\\d)[ /-]?((?:FY)? ?.+)$", "$2-$1").replaceFirst("^ ", ""),
            text -> text.replaceFirst(" ([QH]\\d)$", "-$1"),
            Respelling::day,
            Respelling::duration,
            Respelling::season,
            text -> text.replaceFirst("^(?:season|end of|the end of|early|late|mid) (?=\\d{4})", ""),
            Respelling::workingDays,
            Respelling::people,
            text -> text.replaceFirst("^([\\d.,]+(?:[kmM]| thousand| million)?) (?:per|an?) [a-z-]+$", "$1"),
            text -> text.replaceFirst("^(\\d+(?:\\.\\d+)?)(?:-| ?\u2013 ?| to )(\\d[\\d.]* [a-z]+)$", "$2"),
            text -> text.replaceFirst("^(-?[\\d.]+)(?: to | ?\u2013 ?| - |-)([\\d.]+)$", "$1..$2"),
            text -> text.replaceFirst("^([1-9]\\d?(?:\\.\\d+)?|100)$", "$1%"),
            text -> text.matches(".*(?:\\d{4}|[kmM])") ? text + " per year" : text);

    private static final Pattern SCALED = pattern("(\\d+(?:\\.\\d+)?) ?(bn|billion|mn|million)(?![a-z])");
    private static final Pattern FULL_TIME = Pattern.compile("(\\d+(?:\\.\\d+)?) FTEs?");

    private static final Pattern PEOPLE = Pattern.compile("(\\d+(?:\\.\\d+)?) (?:people|persons?|staff|full-time)");
    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,4}) (?:working|business) days?");

    /** Where a comma may stand for a decimal point, no comma is certain. */
    private static final Set<String> WHOLE =
            Set.of("count", "rate", "rate-or-share", "count-or-rate", "money", "part", "work", "figure");

    private Respelling() {}

    /**
     * The spelling that the kind reads of a text that can mean nothing else, such as {@code EUR 6900m} of
     * {@code EUR 6.9bn}; empty where there is none, or where there is more than one meaning.
     */
    static String certain(String text, Values kind) {
        String spelt = WHOLE.contains(kind.name()) ? ONE_BY_ONE.get(0).apply(text) : text;
        spelt = scaled(spelt.replaceFirst("\\u00A3 ?", "GBP ").replaceFirst("\\u20AC ?", "EUR "))
                .replaceFirst(" ?(?:%|percent|per cent)(?= |$)", "%");
        spelt = switch (kind.name()) {
            case "duration", "quantity", "figure" -> duration(named(spelt, kind));
            case "work" -> fullTime(often(spelt));
            case "money", "rate", "rate-or-share", "count-or-rate" -> often(spelt);
            case "when", "period", "date" -> day(spelt);
            default -> spelt;
        };
        if (isMeant(spelt, text, kind)) {
            return spelt;
        }
        return kind == Values.PERIOD ? range(text, kind) : "";
    }

    private static String often(String text) {
        return text.replaceFirst("(?<=\\S) an? (?=(?:hour|day|week|month|quarter|half-year|year)$)", " per ");
    }

    /** An hour and a week by their number; of a duration that something takes at most, the most. */
    private static String named(String text, Values kind) {
        String numbered = text.replaceFirst("(?<![\\w-])(?:an?|one) (?=(?:hour|day|week|month|quarter|year)$)", "1 ");
        return kind == Values.SPAN
                ? numbered.replaceFirst("^(?:under|within|up to|less than|at most|about|around) ", "")
                : numbered;
    }

    /** Millions and billions in the millions that all kinds know. */
    private static String scaled(String text) {
        Matcher number = SCALED.matcher(text);
        if (!number.find()) {
            return text;
        }
        boolean isBillion = number.group(2).toLowerCase(Locale.ROOT).startsWith("b");
        String millions = new BigDecimal(number.group(1))
                .movePointRight(isBillion ? 3 : 0)
                .stripTrailingZeros()
                .toPlainString();
        return number.replaceFirst(millions + "m");
    }

    /** Full-time staff as the days they work in a week. */
    private static String fullTime(String text) {
        Matcher staff = FULL_TIME.matcher(text);
        return staff.matches() ? daysAWeek(staff.group(1)) : text;
    }

    private static String daysAWeek(String people) {
        return new BigDecimal(people)
                        .multiply(BigDecimal.valueOf(Workdays.A_WEEK))
                        .stripTrailingZeros()
                        .toPlainString()
                + " days per week";
    }

    /** The first spelling that the kind reads, each tried alone and after those before it; empty where there is none. */
    static String of(String text, Values kind) {
        String all = text;
        for (UnaryOperator<String> spelling : ONE_BY_ONE) {
            String one = spelling.apply(text);
            all = spelling.apply(all);
            if (isMeant(one, text, kind)) {
                return one;
            }
            if (isMeant(all, text, kind)) {
                return all;
            }
        }
        return range(text, kind);
    }

    private static boolean isMeant(String spelt, String text, Values kind) {
        return !spelt.equals(text) && kind.reads(spelt);
    }

    private static String range(String text, Values kind) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return "";
        }
        String spelt = end(range.group(1), kind) + ".." + end(range.group(2), kind);
        return kind.reads(spelt) ? spelt : "";
    }

    private static String end(String text, Values kind) {
        return kind.reads(text) ? text : of(text, kind);
    }

    /** Days and months by name. */
    private static String day(String text) {
        Matcher month = MONTH_OF_YEAR.matcher(text);
        if (month.matches()) {
            return month.group(2) + "-" + number(month.group(1));
        }
        Matcher day = DAY_OF_MONTH.matcher(text);
        if (day.matches()) {
            String ofYear = number(day.group(2)) + "-" + (day.group(1).length() < 2 ? "0" : "") + day.group(1);
            return day.group(3) == null ? ofYear : day.group(3) + "-" + ofYear;
        }
        return MONTH_OF_ANY_YEAR.matcher(text).matches() ? number(text) + "-01" : text;
    }

    private static String number(String month) {
        int at = List.of(MONTHS.split("\\|")).indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT));
        return at < 9 ? "0" + (at + 1) : Integer.toString(at + 1);
    }

    /** The quarter that most of a season lies in; winter lies in two years. */
    private static String season(String text) {
        return text.replaceFirst("^(?i:spring) (\\d{4})$", "$1-Q2")
                .replaceFirst("^(?i:summer) (\\d{4})$", "$1-Q3")
                .replaceFirst("^(?i:autumn|fall) (\\d{4})$", "$1-Q4");
    }

    /** Working days in the days of a calendar. */
    private static String workingDays(String text) {
        Matcher days = WORKING_DAYS.matcher(text);
        return days.matches()
                ? Math.round(Double.parseDouble(days.group(1)) * Workdays.CALENDAR_WEEK / Workdays.A_WEEK) + " days"
                : text;
    }

    /** People who work on nothing else, which is for the reader to confirm. */
    private static String people(String text) {
        Matcher people = PEOPLE.matcher(text);
        return people.matches()
                ? daysAWeek(people.group(1))
                : text.replaceFirst("people-(?=hour|day|week|month)", "person-");
    }

    private static String duration(String text) {
        return text.replaceAll("(?<=\\d) ?(?:hours?|hrs?)\\b", "h")
                .replaceAll("(?<=\\d) ?(?:minutes?|mins?)\\b", "m")
                .replaceAll("(?<=\\d) ?(?:seconds?|secs?)\\b", "s")
                .replaceAll("(?<=\\d) ([hms])\\b", "$1")
                .replaceAll("(?<=[hm]),? (?:and )?", " ");
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }
}
