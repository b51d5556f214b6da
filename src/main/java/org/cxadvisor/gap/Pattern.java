package org.cxadvisor.gap;

/**
 * What kind of trouble this is, in one sentence, and how it differs from the obvious reading; a paper opens with it.
 *
 * @param rule the rule that found it
 * @param subject where it shows: {@code organization}, or the id of a touchpoint, queue or segment
 * @param order the place of its rule among all that a paper may open with, from 1
 * @param strength how strong it is, in the unit of its rule; of several by one rule the strongest comes first
 */
public record Pattern(String rule, String subject, double order, double strength) {}
