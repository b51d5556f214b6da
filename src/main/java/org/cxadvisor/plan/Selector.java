package org.cxadvisor.plan;

import java.util.Set;

/** Chooses, of the tactics that could be done, those that are planned. */
interface Selector {

    /**
     * A selection that keeps to the limits, the same whenever it is asked for.
     *
     * @param from the ids of a selection that is known to keep to them, or none: what is found is at least as good
     */
    Selection select(Portfolio portfolio, Limits limits, Set<String> from);
}
