package org.cxadvisor.concern;

import org.cxadvisor.rulebase.Placed;

/**
 * What a touchpoint, a segment, a metric or a theme of the organization's own is about, as the audit states it or as its name says.
 *
 * @param id the id of the touchpoint, segment, metric or theme
 * @param concern the id of the concern; empty where nothing says it
 * @param sure whether the audit states it, or the whole name or a phrase in it says so; a part of a name is wrong once in nine
 * @param words what it was read from; empty where the audit states it
 * @param at the place in the audit, as {@code file:line:column}
 */
public record NamedConcern(String id, String concern, boolean sure, String words, String at) implements Placed {}
