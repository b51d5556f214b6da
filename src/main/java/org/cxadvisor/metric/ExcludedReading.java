package org.cxadvisor.metric;

import java.util.Set;
import org.cxadvisor.rulebase.Placed;

/**
 * A reading that was excluded from a trend or a comparison, or altogether because it is about the industry.
 *
 * @param metric the metric's id
 * @param subject whose
 * @param because {@code not-comparable} as the audit says, {@code restated}, or what differs: {@code definition kind scale
 *     clock weighting source length}; {@code contradictory} where the figure and its parts disagree, {@code other-answers} where
 *     the measure is defined on answers of another scale; {@code sector} of a figure about the industry, {@code sector-drivers} and
 *     {@code sector-reasons} of what drives customers there and why they leave
 * @param shown the reason the audit gives, the value before it was restated, how the reading was taken, the
 *     figure or scale that is given, or the source about the industry
 * @param against how the reading it would be compared with was taken, what the parts give, or the scale the measure is defined
 *     on; empty where none of these is why
 * @param period the time it is about; the rival's id in a comparison
 * @param at the place of the reading: {@code file:line:column}
 */
public record ExcludedReading(
        String metric, String subject, String because, String shown, String against, String period, String at)
        implements Placed {

    private static final Set<String> BY_ITSELF = Set.of("contradictory", "other-answers", "length");

    /** Whether its figure and its parts disagree. */
    public boolean isContradictory() {
        return because.equals("contradictory");
    }

    /** What is given, with its measure: {@code nps 68}. */
    public String given() {
        return metric + " " + shown;
    }

    /** What is shown of it, with its measure and its period: {@code csat 80% (2020)}. */
    public String figure() {
        return metric + " " + shown + " (" + period + ")";
    }

    /** Whether it was taken in another way, so that comparing it would mix two measures. */
    public boolean isMixed() {
        return !against.isEmpty() && !BY_ITSELF.contains(because);
    }
}
