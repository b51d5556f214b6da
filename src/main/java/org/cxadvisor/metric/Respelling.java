package org.cxadvisor.metric;

import java.util.List;
import java.util.Locale;
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
            text -> text.replaceFirst("^(-?[\\d.]+)(?: to | ?\u2013 ?| - |-)([\\d.]+)$", "$1..$2"),
            text -> text.replaceFirst("^([1-9]\\d?(?:\\.\\d+)?|100)$", "$1%"),
            text -> text.matches(".*(?:\\d{4}|[kmM])") ? text + " per year" : text);

    private Respelling() {}

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
