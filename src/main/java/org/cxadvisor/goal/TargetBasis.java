package org.cxadvisor.goal;

/**
 * What could be the measure of how far a goal may aim.
 *
 * @param goal the goal's id
 * @param promised whether the organisation has promised or set itself a level that the value falls short of
 * @param fallen whether the measure was better in one of the comparable periods
 * @param behind whether it is one group's, and the other groups do better in the same survey
 * @param accepted whether a threshold says what is accepted, and the value falls short of it
 * @param towardsNone whether it is a share of customers who are affected by something bad, so that the best value is zero
 */
public record TargetBasis(
        String goal, boolean promised, boolean fallen, boolean behind, boolean accepted, boolean towardsNone) {}
