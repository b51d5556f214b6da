package org.cxadvisor.gap;

import java.util.List;

/**
 * All evidence of one concern at one place, counted by what it is worth. A table makes it one gap with one class of evidence,
 * as large as the largest of its signals and never the sum.
 *
 * @param rule the rule of the largest signal
 * @param name the concern; for what customers do not experience, the rule that found it
 * @param subject the touchpoint, else the segment, else {@code organization}
 * @param layer the largest signal's layer
 * @param pillar the largest signal's pillar
 * @param shortfall the largest signal's loss, 0 to 1
 * @param reach the share of customers it affects, 0 to 1; NaN when unknown
 * @param touchpoint where tactics set in, when that is not the subject; empty otherwise
 * @param signals the rules that found them, the largest first
 * @param themes what they are about, the largest first
 * @param measured how many of its signals were measured
 * @param counted how many were counted
 * @param sources how many sources of the audit they come from
 * @param volunteers whether all of them come from people who chose to speak
 * @param outdated whether all of their sources ended too long before the audit to show how it is today
 */
public record Case(
        String rule,
        String name,
        String subject,
        String layer,
        String pillar,
        double shortfall,
        double reach,
        String touchpoint,
        List<String> signals,
        List<String> themes,
        int measured,
        int counted,
        int sources,
        boolean volunteers,
        boolean outdated) {

    public Case {
        signals = List.copyOf(signals);
        themes = List.copyOf(themes);
    }

    /** Whether one of its signals at least was measured. */
    public boolean hasMeasured() {
        return measured > 0;
    }

    /** Whether one of its signals at least was counted. */
    public boolean hasCounted() {
        return counted > 0;
    }

    /** Whether several sources report it. */
    public boolean sourcesAgree() {
        return sources > 1;
    }
}
