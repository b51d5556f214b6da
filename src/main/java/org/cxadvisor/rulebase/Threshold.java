package org.cxadvisor.rulebase;

/**
 * A number that decides, as rules see it: already the one that holds for the organization's industry.
 *
 * @param id its name in {@code rules/thresholds/}
 * @param family what it has in common with others: {@code accepted-wait} of {@code accepted-wait-by-phone},
 *     {@code accepted} of {@code accepted-abandonment}, {@code aimed} of {@code aimed-abandonment}; its whole name where it stands alone
 * @param member the channel, measure or class it holds for, the rest of its name; empty where it stands alone
 * @param value the number, in {@code unit}
 * @param unit what the number counts
 * @param at the place in {@code rules/thresholds/}, as {@code file:line}
 */
public record Threshold(String id, String family, String member, double value, String unit, String at)
        implements Placed {

    private static final String BY = "-by-";
    private static final String ACCEPTED = "accepted-";
    private static final String AIMED = "aimed-";

    /** A threshold whose family and member are read from its name. */
    public Threshold(String id, double value, String unit, String at) {
        this(id, family(id), member(id), value, unit, at);
    }

    /** Whether it counts in the unit that is asked for, as {@code percent} or {@code seconds}: a time is never compared with a share. */
    public boolean isIn(String counted) {
        return unit.equals(counted);
    }

    private static String family(String id) {
        int by = id.indexOf(BY);
        if (by >= 0) {
            return id.substring(0, by);
        }
        String standard = standard(id);
        return standard.isEmpty() ? id : standard.substring(0, standard.length() - 1);
    }

    private static String member(String id) {
        int by = id.indexOf(BY);
        String standard = standard(id);
        return by >= 0 ? id.substring(by + BY.length()) : standard.isEmpty() ? "" : id.substring(standard.length());
    }

    /** How the name of a standard begins; empty where it is none. */
    private static String standard(String id) {
        return id.startsWith(ACCEPTED) ? ACCEPTED : id.startsWith(AIMED) ? AIMED : "";
    }
}
