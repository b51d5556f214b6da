package org.cxadvisor.setting;

import org.cxadvisor.rulebase.Placed;

/**
 * That one of the organization's own themes is like one of the vocabulary, so that the same tactics answer it.
 *
 * @param theme its own, as {@code own-electrics}
 * @param like the one of the vocabulary
 * @param at the place in the audit, as {@code file:line:column}
 */
public record LikeTheme(String theme, String like, String at) implements Placed {}
