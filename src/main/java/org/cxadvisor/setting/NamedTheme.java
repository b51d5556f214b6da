package org.cxadvisor.setting;

import org.cxadvisor.rulebase.Placed;

/**
 * What fails where a place or measure is rated poorly, read from its name: of "Knowledge of staff" that staff do not know.
 *
 * @param subject the touchpoint's or measure's id
 * @param theme the theme
 * @param at the place in the audit, as {@code file:line:column}
 */
public record NamedTheme(String subject, String theme, String at) implements Placed {}
