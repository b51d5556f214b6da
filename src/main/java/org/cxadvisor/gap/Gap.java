package org.cxadvisor.gap;

import java.util.List;
import java.util.Set;
import org.cxadvisor.metric.Measurement;

/**
 * Where customers get less than they should: all evidence of one concern at one place, named once.
 *
 * @param rule the rule of its largest signal
 * @param name what the gap is called: the concern; for what is not experienced, the rule's name
 * @param subject {@code organization}, or the id of a touchpoint, queue, segment or competitor
 * @param layer {@code experience}: what customers experience; {@code result}: a measure that shows it;
 *     {@code opportunity}: what is good and could delight; {@code blind-spot}: what is not measured. Only experience is
 *     ranked, because a result is fixed through what customers experience, and delight comes after the basics
 * @param pillar the part of the method it belongs to
 * @param evidenceClass {@code proven likely reported}: the evidence that there is a gap
 * @param shortfall how far it falls short, as a share of the range there is: 0 is met, 1 is the worst there can be
 * @param reach the share of customers affected, 0 to 1; NaN when unknown
 * @param touchpoint where tactics set in, when that is not the subject: the touchpoint of a segment; empty otherwise
 * @param signals the rules whose signals it is made of, the largest first
 * @param themes what these are about: themes, metrics or concerns
 */
public record Gap(
        String rule,
        String name,
        String subject,
        String layer,
        String pillar,
        String evidenceClass,
        double shortfall,
        double reach,
        String touchpoint,
        List<String> signals,
        List<String> themes) {

    /** The rules that read what customers complain of: what they find says what fails. */
    private static final Set<String> COMPLAINTS = Set.of(
            "felt-pain",
            "counted-pain",
            "reported-pain",
            "full-count-pain",
            "grave-pain",
            "growing-complaint",
            "counted-complaint",
            "public-theme");

    public Gap {
        signals = List.copyOf(signals);
        themes = List.copyOf(themes);
    }

    /** The gap that the evidence of a case makes, in a class of evidence. */
    public static Gap of(Case evidence, String evidenceClass) {
        return new Gap(
                evidence.rule(),
                evidence.name(),
                evidence.subject(),
                evidence.layer(),
                evidence.pillar(),
                evidenceClass,
                evidence.shortfall(),
                evidence.reach(),
                evidence.touchpoint(),
                evidence.signals(),
                evidence.themes());
    }

    /** Whether it is based on other evidence than what this rule found. */
    public boolean standsOnMoreThan(String found) {
        return signals.stream().anyMatch(signal -> !signal.equals(found));
    }

    /** Whether it falls short by at least a share of the range; false when that is not known. */
    public boolean fallsShortByAtLeast(double share) {
        return shortfall >= share;
    }

    /** Whether its largest signal is a complaint: customers said what fails, so neither a name nor a measure has to tell. */
    public boolean isSaidByCustomers() {
        return COMPLAINTS.contains(rule);
    }

    /** Whether it bears this name, or one of its signals was found by this rule or is about this theme. */
    public boolean isAbout(String what) {
        return name.equals(what) || signals.contains(what) || themes.contains(what);
    }

    /** Whether it is about one of these. */
    public boolean isAboutAnyOf(String... whats) {
        for (String what : whats) {
            if (isAbout(what)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a name says what it is about. Where customers said what fails, the name of the place alone does not.
     *
     * @param named the touchpoint or measure with the name, or where something was said
     * @param theme the theme it was said of; empty for a name
     */
    public boolean isNamedBy(String named, String theme) {
        boolean here = named.equals(place()) || named.equals(subject) || themes.contains(named);
        return here && (theme.isEmpty() ? !isSaidByCustomers() : themes.contains(theme));
    }

    /** Whether it is the outcome of all others: what customers think of the whole. */
    public boolean isOutcome() {
        return name.equals("overall") && subject.equals(Measurement.ORGANIZATION);
    }

    /** Which share is assumed where the reach is not known: {@code recovery} for the handling of complaints, {@code other} else. */
    public String kindOfReach() {
        return name.equals("recovery") ? name : "other";
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
