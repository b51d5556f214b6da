package org.cxadvisor.fact;

import org.cxadvisor.metric.Emotions;
import org.cxadvisor.rulebase.Placed;

/**
 * One step of a journey, as one kind of customer lives it. Numbers that are not known are {@code NaN}.
 *
 * @param journey the journey's id
 * @param persona the kind of customer; empty when nobody said
 * @param touchpoint where the step happens
 * @param number its place in the journey, 1 first
 * @param emotion from -5, awful, to 5, delightful
 * @param effort from 1, none, to 7, a great deal
 * @param importance how much it counts, 0 to 1
 * @param basis {@code stated} for the step or the touchpoint, {@code derived} from answers, or {@code assumed} because nobody said
 * @param share the share of those on the journey who take it, 0 to 1
 * @param pain importance × max(0, -emotion) ÷ 5 × share (brief 8); where nobody said how many take it, of one who does
 * @param swing the largest distance from the step before it, or from what another kind of customer feels there
 * @param dropOff the share of those who take it who do not take the next step, 0 to 1; not where the next step is help
 * @param footing what the persona stands on, divided by what a persona needs: below 1 it is a proto-persona
 * @param reach the share of all customers who live through it, 0 to 1
 * @param at the place in the audit, as {@code file:line:column}
 */
public record JourneyStep(
        String journey,
        String persona,
        String touchpoint,
        int number,
        double emotion,
        double effort,
        double importance,
        String basis,
        double share,
        double pain,
        double swing,
        double dropOff,
        double footing,
        double reach,
        String at)
        implements Placed {

    /** Whether enough people stand behind the persona; false when nobody counted them. */
    public boolean isGrounded() {
        return footing >= 1;
    }

    /** Whether somebody said that it counts at least as much as a weight; an assumed weight says nothing. */
    public boolean countsAtLeast(double weight) {
        return !basis.equals("assumed") && importance >= weight;
    }

    /** Whether it feels as bad as an emotion or worse; false when nobody said how it feels. */
    public boolean feelsNoBetterThan(double other) {
        return emotion <= other;
    }

    /** Whether it is not unpleasant and yet less than an emotion; false when nobody said how it feels. */
    public boolean isPleasantBelow(double other) {
        return emotion >= 0 && emotion < other;
    }

    /** Whether emotions move there by at least so much; false when that is not known. */
    public boolean swingsByAtLeast(double distance) {
        return swing >= distance;
    }

    /** Whether at least a share of those who take it go no further; false when that is not known. */
    public boolean losesAtLeast(double part) {
        return dropOff >= part;
    }

    /** How far it lies below an emotion, as a share of all emotions there are. */
    public double shortfall(double wanted) {
        return Math.max(0, wanted - emotion) / (Emotions.BEST - Emotions.WORST);
    }
}
