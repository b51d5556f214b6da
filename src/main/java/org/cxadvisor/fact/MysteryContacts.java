package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;

/**
 * How soon a rival answered test contacts in one channel, beside the same of us where one and the same source tried both.
 *
 * @param rival the rival's id
 * @param subject our queue in that channel, or {@code organization}
 * @param channel the channel
 * @param theirs the median of their first replies, in seconds
 * @param contacts how many of theirs were answered with a known time
 * @param solved how many of them were solved
 * @param ours the median of our first replies, in seconds; NaN when we were not tried
 * @param ourContacts how many we had; 0 when we were not tried
 * @param chance how likely they would be this much faster if there were no difference, 0 to 1 (Mann and Whitney 1947, one-sided, exact);
 *     NaN when one side was not tried
 * @param at the place in the audit, as {@code file:line:column}
 */
public record MysteryContacts(
        String rival,
        String subject,
        String channel,
        double theirs,
        double contacts,
        double solved,
        double ours,
        double ourContacts,
        double chance,
        String at)
        implements Placed, CountedFact {

    @Override
    public double answers() {
        return ours > 0 ? Math.min(contacts, ourContacts) : contacts;
    }

    /** Whether the rival was tried often enough. */
    public boolean areAtLeast(double enough) {
        return contacts >= enough;
    }

    /** Whether both were tried often enough. */
    public boolean areAtLeastOnBothSides(double enough) {
        return contacts >= enough && ourContacts >= enough;
    }

    /** Whether the rival is faster, and chance that likely or less; false when one side was not tried. */
    public boolean areFasterUnless(double accepted) {
        return theirs < ours && chance <= accepted;
    }

    /** Whether half of the rival's replies came within a time, in seconds. */
    public boolean areWithin(double seconds) {
        return theirs <= seconds;
    }

    /** Whether half of the rival's replies took longer than a time, in seconds. */
    public boolean areBeyond(double seconds) {
        return theirs > seconds;
    }

    /**
     * How far half of the rival's replies lie from a time, as a share of the longer of the two: 0 for the very time, near 1 for
     * many times as long or as short.
     */
    public double distance(double seconds) {
        return Math.abs(theirs - seconds) / Math.max(theirs, seconds);
    }

    /** The share of our waiting time that the rival saves its customers. */
    public double shortfall() {
        return Math.max(0, (ours - theirs) / ours);
    }
}
