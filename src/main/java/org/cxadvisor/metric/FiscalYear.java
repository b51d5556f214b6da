package org.cxadvisor.metric;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal year, half or quarter as it is named.
 *
 * @param end the calendar year that its name ends with
 * @param isNamedByBoth whether the name holds both calendar years
 * @param months how many months it lasts
 * @param before how many months of its year come before it
 */
record FiscalYear(int end, boolean isNamedByBoth, int months, int before) {

    private static final Pattern NAME =
            Pattern.compile("(" + ValueGrammar.FISCAL_YEAR + ")(" + ValueGrammar.PART_OF_YEAR + ")?");

    /** A month such as {@code 2009-10}, which could also be read as two years in a row. */
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");

    /** Reads a fiscal year or a part of one; null where it is neither. */
    static @Nullable FiscalYear read(String when) {
        Matcher name = NAME.matcher(when);
        if (!name.matches() || MONTH.matcher(when).matches()) {
            return null;
        }
        String year = name.group(1);
        String part = name.group(2);
        boolean isNamedByBoth = year.contains("/") || year.contains("-");
        if (part == null) {
            return new FiscalYear(end(year), isNamedByBoth, 12, 0);
        }
        int months = part.charAt(1) == 'H' ? 6 : 3;
        return new FiscalYear(end(year), isNamedByBoth, months, months * (part.charAt(2) - '1'));
    }

    /** A name ends with a whole year or, of this century, with its last two digits. */
    private static int end(String year) {
        String digits = year.replaceFirst("^.*\\D", "");
        return Integer.parseInt(digits.length() == 4 ? digits : "20" + digits);
    }

    /** A year that starts in January is the calendar's, whatever its day. */
    LocalDate first(MonthDay yearStart) {
        int start = yearStart.getMonth() == Month.JANUARY ? end : end - 1;
        return yearStart.atYear(start).plusMonths(before);
    }

    LocalDate last(MonthDay yearStart) {
        return first(yearStart).plusMonths(months).minusDays(1);
    }
}
