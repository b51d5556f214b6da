package org.cxadvisor.setting;

import org.cxadvisor.rulebase.Placed;

/**
 * How a place or a measure is called, or what was said there of a theme.
 *
 * @param subject the touchpoint's or measure's id
 * @param theme the theme it was said of; empty for a name
 * @param words the name, or what was said
 * @param at the place in the audit, as {@code file:line:column}
 */
public record SpokenName(String subject, String theme, String words, String at) implements Placed {}
