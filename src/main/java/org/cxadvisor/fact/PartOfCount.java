package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * A count that is part of another.
 *
 * @param part the part
 * @param whole the whole
 * @param shownPart the part with its name, as a person reads it
 * @param shownWhole the whole with its name
 * @param at the place in the audit, as {@code file:line:column}
 */
public record PartOfCount(double part, double whole, String shownPart, String shownWhole, String at)
        implements Placed {}
