package org.cxadvisor.yaml;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** What programs make of a text that is written without quotes. */
final class PlainScalar {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> YES_OR_NO = Set.of("yes", "no", "on", "off", "true", "false");
    private static final Set<String> OTHER_WORDS = Set.of("null", "y", "n");

    private PlainScalar() {}

    /** Every YAML reads it as nothing at all. */
    static boolean isNull(Scalar scalar) {
        return scalar.plain() && NULLS.contains(scalar.text());
    }

    /** Some YAML reads it as true or false. */
    static boolean isYesOrNo(Scalar scalar) {
        return scalar.plain() && isYesOrNo(scalar.text());
    }

    static boolean isYesOrNo(String text) {
        return text.length() <= 5 && YES_OR_NO.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Some YAML reads it as true, false or nothing. */
    static boolean isWord(String text) {
        return text.length() <= 5
                && (YES_OR_NO.contains(text.toLowerCase(Locale.ROOT))
                        || OTHER_WORDS.contains(text.toLowerCase(Locale.ROOT)));
    }

    /** A number as every YAML and every program writes it, alone or as a share: {@code 12}, {@code -0.5}, {@code 57.0%}. */
    static boolean isCanonicalNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, start);
        boolean isCanonical = whole > start && (text.charAt(start) != '0' || whole == start + 1);
        int fraction = whole < text.length() && text.charAt(whole) == '.' ? digits(text, whole + 1) : whole;
        int end = fraction < text.length() && text.charAt(fraction) == '%' ? fraction + 1 : fraction;
        return isCanonical && fraction != whole + 1 && end == text.length();
    }

    /** A day as {@code 2026-10-02}. */
    static boolean isDate(String text) {
        return text.length() == 10
                && digits(text, 0) == 4
                && text.charAt(4) == '-'
                && digits(text, 5) == 7
                && text.charAt(7) == '-'
                && digits(text, 8) == 10;
    }

    /** A decimal number as YAML 1.2 writes it: {@code 12}, {@code -0.5}, {@code .8}, {@code 1e3}. */
    static boolean isNumber(Scalar scalar) {
        return scalar.plain() && isNumber(scalar.text());
    }

    private static boolean isNumber(String text) {
        int at = sign(text, 0);
        int whole = digits(text, at);
        int fraction = whole < text.length() && text.charAt(whole) == '.' ? digits(text, whole + 1) : whole;
        boolean hasDigits = whole > at || fraction > whole + 1;
        return hasDigits && (fraction == text.length() || isExponent(text, fraction));
    }

    private static boolean isExponent(String text, int from) {
        if (text.charAt(from) != 'e' && text.charAt(from) != 'E') {
            return false;
        }
        int start = sign(text, from + 1);
        // Longer exponents are beyond every number format, so nobody reads them as a number.
        return digits(text, start) == text.length() && text.length() > start && text.length() <= start + 4;
    }

    /** One form for names that look alike: {@code é} as one character, never as two. */
    static String composed(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7F) {
                return Normalizer.normalize(name, Normalizer.Form.NFC);
            }
        }
        return name; // most names: the tables of Unicode need not be loaded
    }

    private static int sign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
