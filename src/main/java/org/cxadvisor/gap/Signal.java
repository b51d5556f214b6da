package org.cxadvisor.gap;

import org.cxadvisor.fact.SegmentChurn;

/**
 * One piece of evidence that customers get less than they should. Signals of one concern at one place make one gap.
 *
 * @param rule the rule that found it
 * @param about a theme, a metric or a concern; empty for what is about its place as a whole, as a rating is
 * @param subject {@code organization}, or the id of a touchpoint, queue, segment or competitor
 * @param layer {@code experience}: what customers experience; {@code result}: a measure that shows it;
 *     {@code opportunity}: what is good and could delight; {@code blind-spot}: what is not measured
 * @param pillar the part of the method it belongs to
 * @param support {@code measured}: beyond the margin of error and worth naming by itself; {@code counted}: as sound, but
 *     what it costs an affected customer is the usual loss of its kind; {@code reported}: not counted, or by too few
 * @param shortfall what an affected customer loses, as a share of the range there is: 0 is nothing, 1 is the worst there can be
 * @param reach the share of customers affected, 0 to 1; NaN when unknown
 * @param touchpoint where tactics set in, when that is not the subject: the touchpoint of a segment; empty otherwise
 */
public record Signal(
        String rule,
        String about,
        String subject,
        String layer,
        String pillar,
        String support,
        double shortfall,
        double reach,
        String touchpoint) {

    /** Evidence that stands by itself: sound, and with a loss that was measured. */
    public static Signal measured(
            String rule, String about, String subject, String pillar, double shortfall, double reach) {
        return new Signal(rule, about, subject, "experience", pillar, "measured", shortfall, reach, "");
    }

    /** Sound evidence whose loss is the usual one of its kind. */
    public static Signal counted(
            String rule, String about, String subject, String pillar, double shortfall, double reach) {
        return new Signal(rule, about, subject, "experience", pillar, "counted", shortfall, reach, "");
    }

    /** Evidence that was not counted, or by too few. */
    public static Signal reported(
            String rule, String about, String subject, String pillar, double shortfall, double reach) {
        return new Signal(rule, about, subject, "experience", pillar, "reported", shortfall, reach, "");
    }

    /** What one segment meets more than others, or, where it touches nothing that customers meet, only shows. */
    public static Signal ofSegment(String rule, SegmentChurn segment, String layer, String pillar, double reach) {
        return new Signal(
                rule,
                "churn",
                segment.segment(),
                layer,
                pillar,
                "measured",
                segment.shortfall(),
                reach,
                segment.touchpoint());
    }

    /** A measure that got worse or falls short: a symptom of other gaps, met by everyone it was measured on. */
    public static Signal result(String rule, String subject, String pillar, double shortfall) {
        return new Signal(rule, "", subject, "result", pillar, "measured", shortfall, Double.NaN, "");
    }

    /** Something that is good already and could delight: never ranked beside what customers lack. */
    public static Signal opportunity(String rule, String subject, String pillar, double shortfall, double reach) {
        return new Signal(rule, "", subject, "opportunity", pillar, "reported", shortfall, reach, "");
    }

    /** Something not measured: how far it falls short is not known, so it weighs nothing and is only said. */
    public static Signal blindSpot(String rule, String subject, String pillar) {
        return new Signal(rule, "", subject, "blind-spot", pillar, "reported", 0, Double.NaN, "");
    }

    /** Whether it is about what customers experience. */
    boolean isExperience() {
        return layer.equals("experience");
    }

    /** Whether it is about its place as a whole and not about one thing there. */
    public boolean isOfWholePlace() {
        return about.isEmpty() || about.equals("rating") || about.equals("rating-as-share");
    }

    /** What everyone loses by it: the loss of one who is affected times their share, taking {@code unsaid} where unknown. */
    double impact(double unsaid) {
        return shortfall * (Double.isNaN(reach) ? unsaid : reach);
    }
}
