package org.cxadvisor.audit;

import org.cxadvisor.rulebase.Placed;

/**
 * From which source a comparison is drawn.
 *
 * @param source the id of the source
 * @param at the place of the comparison in the audit, as {@code file:line:column}
 */
public record Drawn(String source, String at) implements Placed {}
