package org.cxadvisor.metric;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * People's work, in all or again and again: {@code 40 person-weeks}, {@code 4 hours per week}. How many hours a week of
 * work has is not known here.
 *
 * @param amount how many of the unit
 * @param unit {@code hour}, {@code day}, {@code week} or {@code month} of one person
 * @param per {@code week} or {@code month}; empty when it is in all
 */
public record Work(double amount, String unit, String per) {

    private static final Pattern FORM = Pattern.compile(ValueGrammar.WORK);

    /** Reads work; empty when it is none. */
    public static Optional<Work> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        int space = text.indexOf(' ');
        double amount = Double.parseDouble(text.substring(0, space));
        int per = text.indexOf(" per ");
        String units = text.substring(space + 1, per < 0 ? text.length() : per).replace("person-", "");
        String unit = units.endsWith("s") ? units.substring(0, units.length() - 1) : units;
        return Optional.of(new Work(amount, unit, per < 0 ? "" : text.substring(per + 5)));
    }
}
