package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * How much work comes to a queue beside the people who do it. What is unknown is NaN, and so is what would follow from it.
 *
 * @param queue the queue's id
 * @param channel the channel it serves, as in the vocabulary; empty where it serves several or unknown
 * @param contacts how many come in a month
 * @param handlingTime seconds of work per contact
 * @param agents how many people answer
 * @param busiest how many contacts come in the busiest half-hour
 * @param occupancy the share of their working time that contacts take, in percent; over 100 is more than can be done
 * @param peakWait seconds that callers wait on average in the busiest half-hour although all agents are there, by Erlang's
 *     formula; infinite where more comes in than all of them can answer
 * @param at the place in the audit, as {@code file:line:column}
 */
public record QueueLoad(
        String queue,
        String channel,
        double contacts,
        double handlingTime,
        double agents,
        double busiest,
        double occupancy,
        double peakWait,
        String at)
        implements Placed {

    /** Whether contacts take more than a share of their time, in percent; false when that is not known. */
    public boolean isBusierThan(double percent) {
        return occupancy > percent;
    }

    /** Whether they have time left over, taken over the month; false when that is not known. */
    public boolean isNoBusierThan(double percent) {
        return occupancy <= percent;
    }

    /** Whether callers wait longer than so many seconds in the busiest half-hour; false when that is not known. */
    public boolean keepsCallersWaitingOver(double seconds) {
        return peakWait > seconds;
    }
}
