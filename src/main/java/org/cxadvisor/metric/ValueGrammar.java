package org.cxadvisor.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The pieces values are written with, as regular expressions that mean the same to Java and to JSON Schema: constants
 * of the compiler, compiled only by the kind that needs them.
 */
final class ValueGrammar {

    /** Digits are bounded, so that every number is finite. */
    static final String DECIMAL = "(?:\\d{1,15}(?:\\.\\d{1,15})?|\\.\\d{1,15})";

    static final String NUMBER = "-?" + DECIMAL;
    static final String SCALED = DECIMAL + "(?:[kmM]| thousand| million)?";
    static final String WHOLE =
            "(?:\\d{1,15}|\\d{1,9}(?:\\.\\d{1,3})?(?:k| thousand)|\\d{1,9}(?:\\.\\d{1,6})?(?:[mM]| million))";
    static final String AMOUNT = "([0-9.]+(?:[kmM]| thousand| million)?)";
    static final String ROUGHLY = "(?:about |around |nearly |over |more than |at least |under |less than |up to )?";
    static final String PERCENT = "-?" + DECIMAL + "%";

    /** A unit such as contacts; no word of a number, lest five million be read as five. */
    static final String NOUN =
            "(?!(?:[Mm]illion|[Mm]io|[Mm]rd|[Bb]illion|[Tt]housand|[Tt]sd|[Tt]ausend|[Hh]undred|[Dd]ozen"
                    + "|[Pp]er|[Pp]ercent)(?![A-Za-z]))[A-Za-z\\u00C0-\\u024F]{3,30}"
                    + "(?:-[A-Za-z\\u00C0-\\u024F]{1,30}){0,3}";

    private static final String YEAR = "(?:19|20|21)\\d\\d";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final String DAY = "(?:0[1-9]|[12]\\d|3[01])";
    private static final String DAY_OF_ANY_YEAR =
            "(?:(?:0[13578]|1[02])-" + DAY + "|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))";
    private static final String LEAP_YEAR =
            "(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))";
    static final String DATE = "(?:" + YEAR + "-" + DAY_OF_ANY_YEAR + "|" + LEAP_YEAR + "-02-29)";
    private static final String AND = "[/-](?:20)?";
    private static final String TENS = "(?=(?:0[0-8]" + AND + "0|09" + AND + "1|1[0-8]" + AND + "1|19" + AND
            + "2|2[0-8]"
            + AND + "2|29" + AND + "3|3[0-8]" + AND + "3|39" + AND + "4|4[0-8]" + AND + "4|49" + AND + "5|5[0-8]" + AND
            + "5|59" + AND + "6|6[0-8]" + AND + "6|69" + AND + "7|7[0-8]" + AND + "7|79" + AND + "8|8[0-8]" + AND
            + "8|89" + AND + "9|9[0-8]" + AND + "9)\\d(?!\\d))";
    private static final String UNITS = "\\d(?:0" + AND + "\\d1|1" + AND + "\\d2|2" + AND + "\\d3|3" + AND + "\\d4|4"
            + AND + "\\d5|5" + AND + "\\d6|6" + AND + "\\d7|7" + AND + "\\d8|8" + AND + "\\d9|9" + AND + "\\d0)";

    /** A year and the next, of this century: {@code 24/25}, {@code 24-25} or {@code 24/2025} behind its first two digits. */
    private static final String AND_THE_NEXT = TENS + UNITS;

    /** The year that a fiscal year ends in, or both its years: {@code FY2025}, {@code FY25}, {@code 2024/25}, {@code FY24/25}. */
    static final String FISCAL_YEAR =
            "(?:FY ?(?:20)?" + AND_THE_NEXT + "|20" + AND_THE_NEXT + "|FY ?(?:" + YEAR + "|\\d\\d))";

    static final String PART_OF_YEAR = "(?:-Q[1-4]|-H[12])";
    static final String WHEN =
            "(?:(?:" + YEAR + "|" + FISCAL_YEAR + ")" + PART_OF_YEAR + "?|" + YEAR + "-" + MONTH + "|" + DATE + ")";
    static final String PERIOD = WHEN + "(?:\\.\\." + WHEN + ")?";

    private static final String HOURS = "(?: (?:1?\\d|2[0-3])h)?";
    private static final String MINUTES = "(?: [1-5]?\\dm)?";
    private static final String SECONDS = "(?: [1-5]?\\ds)?";
    static final String SPAN = "(?:" + DECIMAL + "(?:[dhms]| (?:second|minute|hour|day|week|month|quarter|year)s?)"
            + "|\\d{1,6}d" + HOURS + MINUTES + SECONDS
            + "|\\d{1,6}h" + MINUTES + SECONDS
            + "|\\d{1,6}m" + SECONDS + ")";

    static final String CURRENCY = "[A-Z]{3} ";
    static final String MONEY = ROUGHLY + "(?:" + CURRENCY + ")?" + SCALED + "(?: per " + NOUN + ")?";
    static final String COUNT = ROUGHLY + WHOLE + "(?: " + NOUN + ")?";
    static final String OPEN_SHARE = ROUGHLY + PERCENT;
    private static final String UP_TO_100 =
            "(?:0{0,12}\\d{1,2}(?:\\.\\d{1,15})?|\\.\\d{1,15}|0{0,12}100(?:\\.0{1,15})?)";
    static final String SHARE = ROUGHLY + UP_TO_100 + "%";

    /** What a rate is taken of: {@code year}, {@code 10,000}, {@code 1,000 bed days}. */
    private static final String PER = "(?:" + NOUN + "|" + Base.PATTERN + "(?: " + NOUN + "(?: " + NOUN + ")?)?)";

    static final String RATE =
            ROUGHLY + "(?:" + SCALED + "(?: " + NOUN + ")? per " + PER + "|" + UP_TO_100 + "% within " + SPAN + ")";

    /** Of those counted elsewhere, {@code 62% of callers}, {@code 11% per year}. */
    static final String SHARE_OF = ROUGHLY + UP_TO_100 + "%(?: of " + NOUN + ")?(?: per " + NOUN + ")?";

    static final String RATE_OR_SHARE = "(?:" + RATE + "|" + SHARE_OF + ")";

    /** What is counted, or counted per something: a company's own measures are published either way. */
    static final String FREQUENCY = "(?:" + RATE + "|" + COUNT + "|" + ROUGHLY + SCALED + ")";

    static final String SCORE = "-?" + UP_TO_100;
    static final String SCORECARD = "(?:0{0,14}[0-4](?:\\.\\d{1,15})?|\\.\\d{1,15}|0{0,14}5(?:\\.0{1,15})?)";
    static final String WEIGHT = "(?:-?(?:0?\\.\\d{1,15}|0|1(?:\\.0{1,15})?)|-?(?:\\d{1,2}(?:\\.\\d{1,15})?|100)%)";
    static final String POINTS = NUMBER + " points?";
    static final String CHANGE = "[+-](?:" + DECIMAL + "(?: points?|%)|" + SPAN + ")";

    /**
     * Of two numbers of one length the higher is the one with the higher digit where they first differ. A digit behind the
     * reference to a group stands in brackets, or it would be read as part of the reference.
     */
    private static final String SAME_LENGTH = "(?=(?:\\d\\.\\.\\d|\\d{2}\\.\\.\\d{2}|\\d{3}\\.\\.\\d{3})$)(\\d{0,2})"
            + "(?:0\\d*\\.\\.\\1[1-9]|1\\d*\\.\\.\\1[2-9]|2\\d*\\.\\.\\1[3-9]|3\\d*\\.\\.\\1[4-9]|4\\d*\\.\\.\\1[5-9]"
            + "|5\\d*\\.\\.\\1[6-9]|6\\d*\\.\\.\\1[7-9]|7\\d*\\.\\.\\1[89]|8\\d*\\.\\.\\1[9])\\d*";

    /** From a lower number to a higher one, which is not below zero. */
    static final String SCALE =
            "(?:-[1-9]\\d{0,2}\\.\\.\\d{1,3}|\\d\\.\\.[1-9]\\d{1,2}|[1-9]\\d\\.\\.[1-9]\\d\\d|" + SAME_LENGTH + ")";

    static final String INTERVAL = "(?:" + NUMBER + "\\.\\." + NUMBER
            + "|-?" + DECIMAL + "%?\\.\\." + PERCENT
            + "|(?:" + DECIMAL + "|" + SPAN + ")\\.\\." + SPAN
            + "|" + CURRENCY + SCALED + "\\.\\.(?:" + CURRENCY + ")?" + SCALED + ")";
    static final String POSITIVE_QUANTITY =
            ROUGHLY + "(?:" + DECIMAL + "(?:%| points?)?|" + SPAN + "|" + CURRENCY + SCALED + ")";
    static final String QUANTITY =
            ROUGHLY + "(?:" + NUMBER + "|" + PERCENT + "|" + SPAN + "|" + POINTS + "|" + CURRENCY + SCALED + ")";
    static final String MARGIN = "(?:" + DECIMAL + "(?:%| points?)?|" + SPAN + ")";
    static final String PART = "(?:" + COUNT + "|" + SHARE + ")";
    static final String FIGURE = "(?:" + QUANTITY + "|" + RATE + "|" + COUNT + ")";
    static final String YEAR_START = DAY_OF_ANY_YEAR;
    static final String WORK =
            "(?:" + DECIMAL + " person-(?:hour|day|week|month)s?|" + DECIMAL + " (?:hour|day)s? per (?:week|month))";

    private ValueGrammar() {}

    /** Whether a number is only about, over or under what is written: words stand before it. */
    static boolean isRough(String text) {
        return !bare(text).equals(text);
    }

    /** The text without the words of {@link #ROUGHLY} before it. */
    static String bare(String text) {
        int start = 0;
        while (start < text.length() && (Character.isLowerCase(text.charAt(start)) || text.charAt(start) == ' ')) {
            start++;
        }
        return text.substring(start);
    }

    /** A part that was perhaps not written, as text. */
    static String or(@Nullable String part) {
        return part == null ? "" : part;
    }

    /** A number that the grammar has accepted, with {@code k} or the word for thousands, {@code m} or the word for millions. */
    static double scaled(String number) {
        int end = 0;
        while (end < number.length() && !Character.isLetter(number.charAt(end)) && number.charAt(end) != ' ') {
            end++;
        }
        String scale = number.substring(end).strip();
        int places = scale.isEmpty() ? 0 : scale.equals("k") || scale.equals("thousand") ? 3 : 6;
        // Decimal, because 2.3 times a million is not 2,300,000 in binary.
        return new BigDecimal(number.substring(0, end)).movePointRight(places).doubleValue();
    }
}
