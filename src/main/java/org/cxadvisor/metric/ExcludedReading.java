package org.cxadvisor.metric;

import org.cxadvisor.rulebase.Placed;

/**
 * A reading that was excluded from a trend or a comparison, or altogether because it is about the industry.
 *
 * @param metric the metric's id
 * @param subject whose
 * @param because {@code not-comparable} as the audit says, {@code restated}, or what differs: {@code definition kind scale
 *     clock weighting source}; {@code sector} of a figure about the industry, {@code sector-drivers} and
 *     {@code sector-reasons} of what drives customers there and why they leave
 * @param shown the reason the audit gives, the value before it was restated, how the reading was taken, or the source about
 *     the industry
 * @param against how the reading it would be compared with was taken; empty where that is not why
 * @param period the time it is about; the rival's id in a comparison
 * @param at the place of the reading: {@code file:line:column}
 */
public record ExcludedReading(
        String metric, String subject, String because, String shown, String against, String period, String at)
        implements Placed {

    /** Whether it was taken in another way, so that comparing it would mix two measures. */
    public boolean isMixed() {
        return !against.isEmpty();
    }
}
