package org.cxadvisor.concern;

import org.cxadvisor.rulebase.Placed;

/**
 * What a measure of the organization's own counts, as its name says.
 *
 * @param metric the measure's id
 * @param measure a usual measure that others take too, as {@code no-show}, for which there may be an accepted level; empty
 *     where it is none, or where the audit holds the other direction for better
 * @param failing whether its name says that it counts what goes wrong for customers, or what goes right and so leaves the
 *     rest
 * @param at its place in the audit, as {@code file:line:column}
 */
public record NamedMeasure(String metric, String measure, boolean failing, String at) implements Placed {}
