package org.cxadvisor.audit;

import java.util.List;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.problem.Place;

/**
 * One number over time.
 *
 * @param now the reading of this audit
 * @param before earlier readings: those written under {@code before} in the order of the file, then those of the
 *     history file in the order of its rows
 * @param ofSector readings of a source that is about the industry: they say nothing of us and are in neither of the others
 * @param at where the number stands
 */
public record Series(Stated<Reading> now, List<Reading> before, List<Reading> ofSector, Place at) {

    public Series {
        before = List.copyOf(before);
        ofSector = List.copyOf(ofSector);
    }
}
