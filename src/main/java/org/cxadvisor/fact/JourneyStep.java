package org.cxadvisor.fact;

import org.cxadvisor.metric.Emotions;
import org.cxadvisor.rulebase.Placed;

/**
 * One step of a journey, as one kind of customer lives it. Numbers that are not known are {@code NaN}.
 *
 * @param journey the journey's id
 * @param persona the kind of customer; empty when unknown
 * @param touchpoint where the step happens
 * @param number its place in the journey, 1 first
 * @param emotion from -5, awful, to 5, delightful
 * @param effort from 1, none, to 7, a great deal
 * @param importance its importance, 0 to 1
 * @param basis {@code stated} for the step or the touchpoint, {@code derived} from answers, or {@code assumed} because it is unknown
 * @param share the share of those on the journey who take it, 0 to 1
 * @param pain importance × max(0, -emotion) ÷ 5 × share; where the number who take it is unknown, of one who does
 * @param swing the largest distance from the step before it, or from what another kind of customer feels there
 * @param dropOff the share of those who take it who do not take the next step, 0 to 1; not where the next step is help
 * @param footing the sample behind the persona, divided by what a persona needs: below 1 it is a proto-persona
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

    /** Whether the persona has enough people; false when their number is unknown. */
    public boolean isGrounded() {
        return footing >= 1;
    }

    /** Whether its stated importance is at least a weight; an assumed weight says nothing. */
    public boolean countsAtLeast(double weight) {
        return !basis.equals("assumed") && importance >= weight;
    }

    /** Whether its importance is unknown, or at least a weight: what is known to matter little does not count. */
    public boolean mayCount(double weight) {
        return basis.equals("assumed") || countsAtLeast(weight);
    }

    /** Whether it feels as bad as an emotion or worse; false when the emotion is unknown. */
    public boolean feelsNoBetterThan(double other) {
        return emotion <= other;
    }

    /** Whether it is not unpleasant and yet less than an emotion; false when the emotion is unknown. */
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

    /** How far it is below an emotion, as a share of all emotions there are. */
    public double shortfall(double wanted) {
        return Math.max(0, wanted - emotion) / (Emotions.BEST - Emotions.WORST);
    }
}
