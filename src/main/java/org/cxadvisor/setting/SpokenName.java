package org.cxadvisor.setting;

import org.cxadvisor.rulebase.Placed;

/**
 * How a place or a measure is called, with what was said there of a theme.
 *
 * @param subject the touchpoint's or measure's id
 * @param theme the theme it was said of, or the measure that was taken there; empty for the name alone
 * @param words the name, the theme or measure, and what was said
 * @param at the place in the audit, as {@code file:line:column}
 */
public record SpokenName(String subject, String theme, String words, String at) implements Placed {}
