package org.cxadvisor.rulebase;

/**
 * A number that decides, as rules see it: already the one that holds for the organization's industry.
 *
 * @param id its name in {@code rules/thresholds/}
 * @param family what it has in common with others: {@code accepted-wait} of {@code accepted-wait-by-phone},
 *     {@code accepted} of {@code accepted-abandonment}; its whole name where it stands alone
 * @param member the channel, measure or class it holds for, the rest of its name; empty where it stands alone
 * @param value the number, in {@code unit}
 * @param unit what the number counts
 * @param at the place in {@code rules/thresholds/}, as {@code file:line}
 */
public record Threshold(String id, String family, String member, double value, String unit, String at)
        implements Placed {

    private static final String BY = "-by-";
    private static final String ACCEPTED = "accepted-";

    /** A threshold whose family and member are read from its name. */
    public Threshold(String id, double value, String unit, String at) {
        this(id, family(id), member(id), value, unit, at);
    }

    private static String family(String id) {
        int by = id.indexOf(BY);
        return by >= 0 ? id.substring(0, by) : id.startsWith(ACCEPTED) ? "accepted" : id;
    }

    private static String member(String id) {
        int by = id.indexOf(BY);
        return by >= 0
                ? id.substring(by + BY.length())
                : id.startsWith(ACCEPTED) ? id.substring(ACCEPTED.length()) : "";
    }
}
