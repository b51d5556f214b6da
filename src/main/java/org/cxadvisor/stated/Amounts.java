package org.cxadvisor.stated;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxadvisor.metric.Money;

/** Amounts as strategies write them: with how many digits, and how they are written again. */
final class Amounts {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.(\\d+))?([kmM]| thousand| million)?(?![a-z])");
    private static final double HALF = 0.5;

    private Amounts() {}

    /** Half a unit of the last digit that is written: 500 for {@code EUR 45k}. */
    static double half(String written) {
        Matcher number = NUMBER.matcher(written);
        if (!number.find()) {
            return 0;
        }
        int decimals = number.group(1) == null ? 0 : number.group(1).length();
        int scale = number.group(2) == null
                ? 0
                : number.group(2).strip().startsWith("t") || number.group(2).equals("k") ? 3 : 6;
        return BigDecimal.valueOf(HALF).movePointRight(scale - decimals).doubleValue();
    }

    /** The amount of a text that is written once and exactly; NaN for every other. */
    static double once(String written) {
        return money(written).map(Money::amount).orElse(Double.NaN);
    }

    /** Money that is paid once and stated exactly. */
    static Optional<Money> money(String written) {
        return Money.parse(written).filter(money -> money.per().isEmpty() && !money.approximate());
    }

    /** As it would be written: {@code EUR 44.96k}. */
    static String written(double amount, String currency) {
        boolean thousands = Math.abs(amount) >= 1000;
        String number = plain(thousands ? amount / 1000 : amount) + (thousands ? "k" : "");
        return currency.isEmpty() ? number : currency + " " + number;
    }

    /** A number without needless digits. */
    static String plain(double number) {
        return Double.isNaN(number) || Double.isInfinite(number)
                ? ""
                : BigDecimal.valueOf(Math.round(number * 1000))
                        .movePointLeft(3)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
