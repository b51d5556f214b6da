package org.cxadvisor.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.cxadvisor.language.Messages;

/**
 * The one place where figures are written for people: rounded half away from zero, the same on every screen and in every
 * report. What is not known is said in words.
 */
public class Figures {

    private static final double ONE_PERCENT = 0.01;

    private static final double MINUTE = 60;
    private static final double HOUR = 3_600;
    private static final double DAY = 86_400;

    /** As many digits as evidence is written with: what stands there as 0.0075 is no 0.00749999999999999 here. */
    private static final MathContext DIGITS = new MathContext(12);

    private static final MathContext MONEY = new MathContext(3, RoundingMode.HALF_UP);

    private final Messages messages;

    /** @param messages says the words around figures, and how the language writes numbers */
    public Figures(Messages messages) {
        this.messages = messages;
    }

    /** The value of a cell. */
    public Text text(Cell cell) {
        return cell instanceof Cell.Words said ? said.text() : Text.quoted(figure(cell));
    }

    private String figure(Cell cell) {
        if (cell instanceof Cell.Count count) {
            return count(count.value());
        } else if (cell instanceof Cell.Decimal number) {
            return number(number.value());
        } else if (cell instanceof Cell.Part part) {
            return part(part.value());
        } else if (cell instanceof Cell.Share share) {
            return share(share.value());
        } else if (cell instanceof Cell.Money money) {
            return money(money.currency(), money.amount());
        } else if (cell instanceof Cell.Day day) {
            return date(day.day());
        } else if (cell instanceof Cell.Months months) {
            return months(months.start(), months.end());
        }
        return signed(((Cell.Position) cell).value());
    }

    /** What stands where nothing is known. */
    public String unknown() {
        return messages.say("say.not-known");
    }

    /** From a value to another, the unit said once where that reads well: {@code 54-60%}, {@code +7 to +18}. */
    public String between(String low, String high) {
        if (low.endsWith("%") && high.endsWith("%") && !low.startsWith("-")) {
            return low.substring(0, low.length() - 1) + "-" + high;
        }
        return messages.say("say.between", Map.of("low", low, "high", high));
    }

    /** A share of customers, 0 to 1: {@code 12%}; with a decimal where it would else be none or all. */
    public String share(double share) {
        boolean isNearEnd = share > 0 && share < ONE_PERCENT || share > 1 - ONE_PERCENT && share < 1;
        return Double.isNaN(share) || isNearEnd ? exactShare(share) : round(100 * share, 0) + "%";
    }

    /** A share, 0 to 1, to one decimal: {@code 12.1%}. */
    public String exactShare(double share) {
        return Double.isNaN(share) ? unknown() : round(100 * share, 1) + "%";
    }

    /** A mean answer with the end of its scale: {@code 1.7 of 5}; without it where that is NaN. */
    public String onScale(double mean, double highest) {
        if (Double.isNaN(mean)) {
            return unknown();
        }
        String value = fixed(mean, 1);
        return Double.isNaN(highest)
                ? value
                : messages.say("say.on-scale", Map.of("value", value, "highest", number(highest)));
    }

    /** A number from 0 to 1: {@code 0.9}, {@code 0.65}. */
    public String part(double part) {
        return Double.isNaN(part) ? unknown() : round(part, 2);
    }

    /** A weight or a correlation, which differ in the third digit. */
    public String fine(double value) {
        return Double.isNaN(value) ? unknown() : fixed(value, 3);
    }

    /** How many: {@code 2,883}. */
    public String count(double count) {
        return Double.isNaN(count) ? unknown() : round(count, 0);
    }

    /** A number to one decimal, none where it is whole. */
    public String number(double value) {
        return Double.isNaN(value) ? unknown() : round(value, 1);
    }

    /** A number with all the digits it was written with. */
    public String whole(double value) {
        return Double.isNaN(value) ? unknown() : round(value, 9);
    }

    /** A number with so many decimals at most. */
    public String rounded(double value, int decimals) {
        return Double.isNaN(value) ? unknown() : round(value, decimals);
    }

    /** A number with its sign: {@code -3}, {@code 0}, {@code +2.5}. */
    public String signed(double value) {
        String number = number(value);
        return value > 0 && !number.equals("0") ? "+" + number : number;
    }

    /** An amount to three digits: {@code EUR 38.7k}; without its currency where that is empty. */
    public String money(String currency, double amount) {
        if (Double.isNaN(amount)) {
            return unknown();
        }
        BigDecimal exact = new BigDecimal(amount).round(MONEY);
        BigDecimal million = BigDecimal.valueOf(1_000_000);
        BigDecimal thousand = BigDecimal.valueOf(1_000);
        String sum = exact.compareTo(million) >= 0
                ? plain(exact.divide(million)) + "m"
                : exact.compareTo(thousand) >= 0 ? plain(exact.divide(thousand)) + "k" : plain(exact);
        return currency.isEmpty() ? sum : currency + " " + sum;
    }

    /** A duration: {@code 5h 20m}, {@code 13.4 days}. */
    public String duration(double seconds) {
        if (Double.isNaN(seconds)) {
            return unknown();
        }
        if (seconds >= 2 * DAY) {
            return messages.say("unit.days", Map.of("value", round(seconds / DAY, 1)));
        }
        return seconds >= HOUR ? parts(seconds, HOUR, "h", MINUTE, "m") : parts(seconds, MINUTE, "m", 1, "s");
    }

    /** The months from one day to another: {@code Apr-Aug}, {@code Oct-Feb 2027}. */
    public String months(LocalDate start, LocalDate end) {
        if (start.getYear() != end.getYear()) {
            return month(start) + "-" + monthOfYear(end);
        }
        return start.getMonth() == end.getMonth() ? month(start) : month(start) + "-" + month(end);
    }

    /** A month with its year: {@code Dec 2018}. */
    public String monthOfYear(LocalDate day) {
        return month(day) + " " + day.getYear();
    }

    /** A day: {@code 2 Oct 2026}. */
    public String date(LocalDate day) {
        return day.getDayOfMonth() + " " + monthOfYear(day);
    }

    private String month(LocalDate day) {
        return messages.say("unit.month." + day.getMonthValue());
    }

    private String parts(double seconds, double large, String largeUnit, double small, String smallUnit) {
        long all = exact(seconds / small, 0).longValueExact();
        long perLarge = (long) (large / small);
        String first = all >= perLarge ? messages.number(BigDecimal.valueOf(all / perLarge)) + largeUnit : "";
        String second = all % perLarge > 0 || first.isEmpty() ? all % perLarge + smallUnit : "";
        return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
    }

    private String round(double value, int decimals) {
        return plain(exact(value, decimals));
    }

    private String plain(BigDecimal value) {
        return messages.number(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }

    private String fixed(double value, int decimals) {
        return messages.number(exact(value, decimals));
    }

    /** A value rounded to so many decimals, half away from zero. */
    protected static BigDecimal exact(double value, int decimals) {
        return new BigDecimal(value).round(DIGITS).setScale(decimals, RoundingMode.HALF_UP);
    }
}
