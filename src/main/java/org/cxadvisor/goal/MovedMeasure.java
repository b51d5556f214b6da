package org.cxadvisor.goal;

/**
 * A measure of a goal, and what moves it.
 *
 * @param goal the goal's id
 * @param metric the measure
 * @param measuredAs {@code score share mean duration count money rate}, or {@code problem} for the share of customers with one
 * @param channel the channel of a wait; empty for all else
 * @param counted whether a system counts it, as against a survey that asks for it
 * @param own whether the place is run by the organisation alone
 * @param planned whether a planned tactic is to move it
 * @param reorganised whether its tactics change the work so much that it can be set to a standard
 */
public record MovedMeasure(
        String goal,
        String metric,
        String measuredAs,
        String channel,
        boolean counted,
        boolean own,
        boolean planned,
        boolean reorganised) {}
