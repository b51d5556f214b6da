package org.cxadvisor.swot;

/**
 * One line of a SWOT, for us or for a rival.
 *
 * @param rule the rule that concluded it
 * @param quadrant {@code strength weakness opportunity threat}; {@code watch} for what is none of them yet, because it may not be significant, has little importance, or its importance is unknown
 * @param name what it is called; the gap's name for one of our weaknesses
 * @param subject what it is about: {@code organization}, or the id of a touchpoint or rival
 * @param rival whose SWOT the line belongs to: a rival's id, empty for ours
 * @param score importance times distance times confidence, which ranks the lines of a quadrant; NaN where a line
 *     has no distance, such as praise
 */
public record SwotItem(String rule, String quadrant, String name, String subject, String rival, double score) {

    /** What we do better than others, or well. */
    public static SwotItem strength(String rule, String name, String subject) {
        return new SwotItem(rule, "strength", name, subject, "", Double.NaN);
    }

    /** What customers lack from us. */
    public static SwotItem weakness(String rule, String name, String subject) {
        return new SwotItem(rule, "weakness", name, subject, "", Double.NaN);
    }

    /** What others leave open. */
    public static SwotItem opportunity(String rule, String name, String subject) {
        return new SwotItem(rule, "opportunity", name, subject, "", Double.NaN);
    }

    /** What others could take from us. */
    public static SwotItem threat(String rule, String name, String subject) {
        return new SwotItem(rule, "threat", name, subject, "", Double.NaN);
    }

    /** What is no strength and no weakness yet. */
    public static SwotItem watch(String rule, String name, String subject) {
        return new SwotItem(rule, "watch", name, subject, "", Double.NaN);
    }

    /** The same line in the SWOT of a rival, or in ours where the id is empty. */
    public SwotItem of(String whose) {
        return new SwotItem(rule, quadrant, name, subject, whose, score);
    }

    /**
     * The line with its score.
     *
     * @param importance 0 to 1
     * @param distance how far from the others, in spreads, or another measure of how much it is; its sign does not matter
     * @param confidence 0 to 1
     */
    public SwotItem scored(double importance, double distance, double confidence) {
        return new SwotItem(rule, quadrant, name, subject, rival, importance * Math.abs(distance) * confidence);
    }

    /** Whether it is a line of our own SWOT. */
    public boolean isOurs() {
        return rival.isEmpty();
    }

    /** The id people see: {@code name@subject}. */
    public String id() {
        return name + "@" + subject;
    }
}
