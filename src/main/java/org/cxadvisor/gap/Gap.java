package org.cxadvisor.gap;

import org.cxadvisor.fact.SegmentChurn;

/**
 * Where customers get less than they should.
 *
 * @param rule the rule that found it
 * @param name what the gap is called: the theme for a pain, the rule's name for all others
 * @param subject {@code organization}, or the id of a touchpoint, queue, segment or competitor
 * @param layer {@code experience}: what customers experience; {@code result}: a measure that shows it;
 *     {@code opportunity}: what is good and could delight; {@code blind-spot}: what is not measured. Only experience is
 *     ranked, because a result is fixed through what customers experience, and delight comes after the basics
 * @param pillar the part of the method it belongs to
 * @param shortfall how far it falls short, as a share of the range there is: 0 is met, 1 is the worst there can be
 * @param reach the share of customers affected, 0 to 1; NaN when unknown
 * @param touchpoint where tactics set in, when that is not the subject: the touchpoint of a segment; empty otherwise
 */
public record Gap(
        String rule,
        String name,
        String subject,
        String layer,
        String pillar,
        double shortfall,
        double reach,
        String touchpoint) {

    /** A gap in what customers meet. */
    public Gap(String rule, String name, String subject, String pillar, double shortfall, double reach) {
        this(rule, name, subject, "experience", pillar, shortfall, reach, "");
    }

    /** What one segment meets more than others, or, where it touches nothing that customers meet, only shows. */
    public static Gap ofSegment(String rule, SegmentChurn segment, String pillar, double reach) {
        return new Gap(
                rule,
                rule,
                segment.segment(),
                segment.layer(),
                pillar,
                segment.shortfall(),
                reach,
                segment.touchpoint());
    }

    /** A measure that got worse or falls short: a symptom of other gaps, met by everyone it was measured on. */
    public static Gap result(String rule, String subject, String pillar, double shortfall) {
        return new Gap(rule, rule, subject, "result", pillar, shortfall, Double.NaN, "");
    }

    /** Something that is good already and could delight: never ranked beside what customers lack. */
    public static Gap opportunity(String rule, String subject, String pillar, double shortfall, double reach) {
        return new Gap(rule, rule, subject, "opportunity", pillar, shortfall, reach, "");
    }

    /** Something not measured: how far it falls short is not known, so it weighs nothing and is only said. */
    public static Gap blindSpot(String rule, String subject, String pillar) {
        return new Gap(rule, rule, subject, "blind-spot", pillar, 0, Double.NaN, "");
    }

    /** Whether it falls short by at least a share of the range; false when that is not known. */
    public boolean fallsShortByAtLeast(double share) {
        return shortfall >= share;
    }

    /** Where tactics against it set in. */
    public String place() {
        return touchpoint.isEmpty() ? subject : touchpoint;
    }

    /** The id under which people keep decisions on it: {@code name@subject}. */
    public String id() {
        return name + "@" + subject;
    }
}
