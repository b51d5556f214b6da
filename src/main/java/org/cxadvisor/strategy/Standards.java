package org.cxadvisor.strategy;

import org.cxadvisor.fact.JourneyEmotion;
import org.cxadvisor.fact.MysteryContacts;
import org.cxadvisor.fact.SearchVisibility;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.metric.Benchmark;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;

/**
 * What the thresholds of a strategy decide about the figures that people are shown, with the numbers they are told: whoever
 * prints a strategy decides nothing.
 */
public final class Standards {

    private final Thresholds thresholds;

    Standards(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** Whether what customers remember of a journey and its plain average lead to different conclusions. */
    public boolean isMemoryApart(JourneyEmotion journey) {
        return journey.divergesByAtLeast(thresholds.value("memory-apart"));
    }

    /** How many interviews make a persona. */
    public double interviewsForAPersona() {
        return thresholds.value("interviews-for-a-persona");
    }

    /** How many answers make a persona. */
    public double answersForAPersona() {
        return thresholds.value("answers-for-a-persona");
    }

    /**
     * Whether a change is worth telling: beyond the margin of error, or counted in full, and no smaller than a fall is named for.
     *
     * @param counted whether every case was counted
     */
    public boolean isWorthTelling(Change change, boolean counted) {
        return (change.real() || counted) && change.extent() >= thresholds.value("fall-worth-naming");
    }

    /** Whether a benchmark is recent enough to compare with. */
    public boolean isFresh(Benchmark benchmark) {
        return benchmark.isFresh(freshBenchmarkYears());
    }

    /** How many years a benchmark is fresh. */
    public double freshBenchmarkYears() {
        return thresholds.value("fresh-benchmark-years");
    }

    /** Whether enough keywords are tracked to compare the visibility in search. */
    public boolean isComparable(SearchVisibility seen) {
        return seen.keywords() >= keywordsForVisibility();
    }

    /** How many keywords make a comparison. */
    public double keywordsForVisibility() {
        return thresholds.value("keywords-for-visibility");
    }

    /** Whether a rival was contacted often enough to conclude from it. */
    public boolean isConclusive(MysteryContacts contacts) {
        return contacts.contacts() >= contactsPerChannel();
    }

    /** How many test contacts of a channel make a conclusion. */
    public double contactsPerChannel() {
        return thresholds.value("contacts-per-channel");
    }

    /** How many lines of a quadrant people read. */
    public int linesPerQuadrant() {
        return (int) thresholds.value("lines-per-quadrant");
    }

    /** The share of the score, 0 to 1, below which none is given. */
    public double scoreCoverage() {
        return thresholds.value("score-coverage");
    }

    /** Whether enough people answered for a measure to count in the score. */
    public boolean isEnough(Measurement measured) {
        return measured.answers() >= answersToShowAScore();
    }

    /** How many answers a measure needs to count in the score. */
    public double answersToShowAScore() {
        return thresholds.value("answers-to-show-a-score");
    }

    /** How many new channels may be opened in a quarter. */
    public double newChannelsPerQuarter() {
        return thresholds.value("new-channels-per-quarter");
    }

    /** The share of what is left to reach, 0 to 1, that a goal may aim for in a year. */
    public double reachablePerYear(Goal goal, String part) {
        boolean top = part.equals("top-performance") || part.equals("never-rose");
        return thresholds.value(
                top ? "headroom-per-year" : goal.isWithoutPlan() ? "reachable-without-plan" : "reachable-per-year");
    }

    /** How many times its best yearly change so far a measure may change in a year. */
    public double timesBestPace() {
        return thresholds.value("times-best-pace");
    }

    /** The margin of error, in points, of a sample that makes a finding. */
    public double marginForAFinding() {
        return thresholds.value("margin-for-a-finding");
    }

    /** The margin of error, in points, of a sample to start with. */
    public double marginForAStart() {
        return thresholds.value("margin-for-a-start");
    }

    /** Whether the value of a threshold is our judgement, and not derived or measured. */
    public boolean isJudgement(Threshold threshold) {
        return thresholds
                .entry(threshold.id())
                .filter(entry -> entry.tag().equals("judgement"))
                .isPresent();
    }

    /** Why a threshold has its value; its id where nothing says so. */
    public String why(Threshold threshold) {
        return thresholds.entry(threshold.id()).map(Thresholds.Entry::why).orElse(threshold.id());
    }

    /** Where the value of a threshold comes from; empty where nothing says so. */
    public String source(Threshold threshold) {
        return thresholds.entry(threshold.id()).map(Thresholds.Entry::source).orElse("");
    }
}
