package org.cxadvisor.plan;

import java.util.List;
import org.cxadvisor.tactic.Candidate;

/** Chooses, of the tactics that could be done, those that are planned. */
interface Selector {

    /**
     * A selection that keeps to the constraints, the same whenever it is asked for.
     *
     * @param candidates tactics that nothing forbids, the worthiest first
     * @return every candidate once, as planned or as not selected
     */
    Selection select(List<Candidate> candidates, Constraints constraints);
}
