package org.cxadvisor.swot;

/**
 * One line of a SWOT.
 *
 * @param rule the rule that concluded it
 * @param quadrant {@code strength weakness opportunity threat}
 * @param name what it is called; the gap's name for a weakness
 * @param subject what it is about: {@code organization}, or the id of a touchpoint or rival
 */
public record SwotItem(String rule, String quadrant, String name, String subject) {

    /** What we do better than others, or well. */
    public static SwotItem strength(String rule, String name, String subject) {
        return new SwotItem(rule, "strength", name, subject);
    }

    /** What customers lack from us. */
    public static SwotItem weakness(String rule, String name, String subject) {
        return new SwotItem(rule, "weakness", name, subject);
    }

    /** What others leave open. */
    public static SwotItem opportunity(String rule, String name, String subject) {
        return new SwotItem(rule, "opportunity", name, subject);
    }

    /** What others could take from us. */
    public static SwotItem threat(String rule, String name, String subject) {
        return new SwotItem(rule, "threat", name, subject);
    }

    /** The id people see: {@code name@subject}. */
    public String id() {
        return name + "@" + subject;
    }
}
