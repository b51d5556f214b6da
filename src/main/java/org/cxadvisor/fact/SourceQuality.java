package org.cxadvisor.fact;

import org.cxadvisor.rulebase.Placed;

/**
 * What a source of the audit is worth.
 *
 * @param source its id
 * @param kind what it is, a word of the vocabulary such as {@code operations}; empty when not stated
 * @param sample how those were chosen who speak in it, a word of the vocabulary; empty when not stated
 * @param complete whether every case is in it: all were counted, or all who were asked answered
 * @param answered the share of those asked who answered, 0 to 1; NaN when it is not stated how many were asked
 * @param days from its last day to the date of the audit, 0 when it goes on; NaN when it has no date
 * @param at the place in the audit, as {@code file:line:column}
 */
public record SourceQuality(
        String source, String kind, String sample, boolean complete, double answered, double days, String at)
        implements Placed {}
