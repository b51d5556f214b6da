package org.cxadvisor.metric;

/**
 * A queue with one line and several people, as Erlang saw it in 1917 (brief 9.1): steady arrivals, nobody hangs up. It tends to
 * overstate waits where people do hang up. Whatever is not known makes every answer {@code NaN}.
 *
 * @param load the work that comes in, in people kept busy: contacts times handling time, over the interval
 * @param agents how many answer at the same time, a whole number
 * @param handlingTime seconds of work per contact
 */
public record ErlangC(double load, double agents, double handlingTime) {

    /**
     * The queue of one interval.
     *
     * @param contacts how many come in it
     * @param interval its length in seconds
     */
    public static ErlangC of(double contacts, double interval, double handlingTime, double agents) {
        return new ErlangC(contacts * handlingTime / interval, agents, handlingTime);
    }

    /** The share of their time that those who answer are busy, 0 and up; from 1 on the queue grows without end. */
    public double occupancy() {
        return load / agents;
    }

    /** The share of contacts that have to wait, 0 to 1. */
    public double waiting() {
        if (Double.isNaN(load + agents)) {
            return Double.NaN;
        }
        if (load >= agents) {
            return 1;
        }
        // Erlang's B, the share turned away if nobody could wait, builds up agent by agent and never overflows.
        double blocked = 1;
        for (int agent = 1; agent <= agents; agent++) {
            blocked = load * blocked / (agent + load * blocked);
        }
        return blocked / (1 - load / agents * (1 - blocked));
    }

    /** Seconds waited on average; infinite where more comes in than can be answered. */
    public double averageWait() {
        return load >= agents ? Double.POSITIVE_INFINITY : waiting() * handlingTime / (agents - load);
    }

    /** The share answered within so many seconds, in percent; nought where more comes in than can be answered. */
    public double answeredWithin(double seconds) {
        return load >= agents ? 0 : 100 * (1 - waiting() * Math.exp(-(agents - load) * seconds / handlingTime));
    }
}
