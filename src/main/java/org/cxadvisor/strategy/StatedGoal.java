package org.cxadvisor.strategy;

/**
 * A goal as a strategy states it, for checks.
 *
 * @param id {@code metric@subject}
 * @param state {@code drafted agreed met missed carried-over withdrawn}
 * @param owner who owns it, or {@code unknown}
 * @param serves the goal it leads up to, or empty
 * @param gain how much better the target is than the baseline, in the measure's unit; negative is worse, NaN is not known
 * @param target the target as the strategy shows it
 * @param at the place in the strategy
 */
public record StatedGoal(String id, String state, String owner, String serves, double gain, String target, String at) {}
