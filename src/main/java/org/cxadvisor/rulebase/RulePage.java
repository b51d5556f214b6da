package org.cxadvisor.rulebase;

import org.jspecify.annotations.Nullable;

/**
 * The head of a rule's page: the only home of the sentence a reader sees.
 *
 * @param rule the rule's name
 * @param finding what is found, in a sentence with named values in braces and no full stop
 * @param since the version that brought the rule
 * @param level for a check, {@code error warning info}; empty for a rule that only concludes
 * @param why for a check, why it matters, in a clause
 * @param hint for a check, the way out
 * @param notInSamples why no sample audit can show the rule; empty when one does
 * @param path the page's place below the project
 */
public record RulePage(
        String rule,
        String finding,
        String since,
        @Nullable String level,
        @Nullable String why,
        @Nullable String hint,
        @Nullable String notInSamples,
        @Nullable String path) {}
