package org.cxadvisor.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How a language writes numbers and which plural a number takes, as the Unicode CLDR has it.
 *
 * @param code as in an audit: {@code en}, {@code te}
 * @param zero the digit zero; the other nine follow it
 * @param decimal between whole and fraction
 * @param grouping between groups of digits
 * @param largerGroup digits of each group but the last, which has three: 2 in India, 3 elsewhere
 * @param minus the sign of a number below zero
 * @param percent a percentage, its number written as {@code 0}
 * @param oneBelowOne whether a fraction below one is singular, too
 */
record Language(
        String code,
        char zero,
        String decimal,
        String grouping,
        int largerGroup,
        String minus,
        String percent,
        boolean oneBelowOne) {

    private static final Language ENGLISH = new Language("en", '0', ".", ",", 3, "-", "0%", false);

    private static final List<Language> KNOWN = List.of(
            ENGLISH,
            new Language("te", '0', ".", ",", 2, "-", "0%", false),
            new Language("ta", '0', ".", ",", 2, "-", "0%", false),
            new Language("tr", '0', ",", ".", 3, "-", "%0", false),
            new Language("bn", '\u09E6', ".", ",", 2, "-", "0%", true),
            new Language("fa", '\u06F0', "\u066B", "\u066C", 3, "\u200E\u2212", "0\u066A", true));

    private static final int LAST_GROUP = 3;
    private static final int DECIMALS = 3;

    /** The language of a code; one that is not known writes numbers as English does. */
    static Language of(String code) {
        return KNOWN.stream()
                .filter(language -> language.code.equals(code))
                .findFirst()
                .orElseGet(() -> ENGLISH.called(code));
    }

    private Language called(String other) {
        return new Language(other, zero, decimal, grouping, largerGroup, minus, percent, oneBelowOne);
    }

    /** The plural a number takes: {@code one} or {@code other}. */
    String plural(Number number) {
        BigDecimal size = shown(number).abs();
        boolean one = oneBelowOne ? size.compareTo(BigDecimal.ONE) <= 0 : size.compareTo(BigDecimal.ONE) == 0;
        return one ? "one" : "other";
    }

    /** A number to three decimals at most, as {@code {name}} shows it. */
    String number(Number number) {
        return written(shown(number));
    }

    /** A number without decimals, as {@code {name, number, integer}} shows it. */
    String integer(Number number) {
        return written(exact(number).setScale(0, RoundingMode.HALF_EVEN));
    }

    /** A part of one as a whole percentage, as {@code {name, number, percent}} shows it. */
    String percentage(Number number) {
        String shown = written(exact(number).movePointRight(2).setScale(0, RoundingMode.HALF_EVEN));
        boolean below = shown.startsWith(minus);
        return (below ? minus : "") + percent.replace("0", below ? shown.substring(minus.length()) : shown);
    }

    /** A number with all its decimals, those at its end too. */
    String written(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? minus : "");
        for (int at = 0; at < whole.length(); at++) {
            int left = whole.length() - at;
            if (at > 0 && left >= LAST_GROUP && (left - LAST_GROUP) % largerGroup == 0) {
                text.append(grouping);
            }
            text.append(digit(whole.charAt(at)));
        }
        if (point >= 0) {
            text.append(decimal);
            plain.substring(point + 1).chars().forEach(digit -> text.append(digit((char) digit)));
        }
        return text.toString();
    }

    private char digit(char ascii) {
        return (char) (zero + ascii - '0');
    }

    private static BigDecimal shown(Number number) {
        BigDecimal rounded = exact(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? BigDecimal.ZERO : whole(rounded.stripTrailingZeros());
    }

    private static BigDecimal whole(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal exact) {
            return exact;
        }
        return number instanceof Double || number instanceof Float
                ? BigDecimal.valueOf(number.doubleValue())
                : BigDecimal.valueOf(number.longValue());
    }
}
