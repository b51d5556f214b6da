package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * What part of a queue's contacts is of one nature, all its reasons of that nature together.
 *
 * @param queue the queue's id
 * @param nature a word of the vocabulary: {@code simple avoidable …}
 * @param share of the queue's contacts, in percent
 * @param reasons how many reasons are of that nature
 * @param at the place of the first of them in the audit, as {@code file:line:column}
 */
public record ContactMix(String queue, String nature, double share, double reasons, String at) implements Placed {

    /** Whether it may make up more than a share of the contacts, in percent; true when that is not known. */
    public boolean mayMakeUpMoreThan(double percent) {
        return !(share <= percent);
    }

    /** Whether it makes up more than a share of the contacts, in percent; false when that is not known. */
    public boolean makesUpMoreThan(double percent) {
        return share > percent;
    }
}
