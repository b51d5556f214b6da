package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * A complaint or an expert's finding that nobody counted.
 *
 * @param theme what it is about
 * @param subject the touchpoint
 * @param severity {@code minor}, {@code moderate}, {@code major} or {@code critical}; empty when not said
 * @param kind how it came about, as a kind of source; empty when not said
 * @param sample who was asked or looked at; empty when not said
 * @param at the place in the audit, as {@code file:line:column}
 */
public record UncountedPain(String theme, String subject, String severity, String kind, String sample, String at)
        implements Placed {}
