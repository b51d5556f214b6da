package org.cxadvisor.setting;

import org.cxadvisor.rulebase.Placed;

/**
 * What tells a group of customers apart. Where they leave more often, it marks them; it does not say that it drives them away.
 *
 * @param segment the segment's id
 * @param kind {@code tenure contract payment add-on product}
 * @param at the place in the audit, as {@code file:line:column}
 */
public record SegmentMarker(String segment, String kind, String at) implements Placed {}
