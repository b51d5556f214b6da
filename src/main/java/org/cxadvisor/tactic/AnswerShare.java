package org.cxadvisor.tactic;

/**
 * How many of those asked are behind a gap; none where the number asked is unknown.
 *
 * @param gap the gap's id
 * @param share the share that answered, 0 to 1
 */
public record AnswerShare(String gap, double share) {

    /** Whether at least a share of those asked answered; false when that is not known. */
    public boolean isAtLeast(double part) {
        return share >= part;
    }
}
