package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * How many answers a number is based on.
 *
 * @param what the number: a metric, or {@code rating}
 * @param answers how many, effective ones where they are weighted or cluster in accounts
 * @param shownAnswers how many, as a person reads it
 * @param at the place in the audit, as {@code file:line:column}
 */
public record SampleSize(String what, double answers, String shownAnswers, String at) implements Placed {}
