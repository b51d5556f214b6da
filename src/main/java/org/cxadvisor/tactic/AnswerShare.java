package org.cxadvisor.tactic;

/**
 * How many of those who were asked stand behind a gap; there is none where nobody said how many were asked.
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
