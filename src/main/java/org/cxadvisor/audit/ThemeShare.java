package org.cxadvisor.audit;

import org.cxadvisor.metric.Counted;
import org.cxadvisor.rulebase.Placed;

/**
 * How many speak of a theme, among customers who were asked or contacts that were counted.
 *
 * @param theme a word of the vocabulary
 * @param subject the touchpoint or queue where they do
 * @param touchpoint the touchpoint, also where the subject is a queue; empty when nobody said
 * @param share the share of them, 0 to 1
 * @param low the lower end of its 95 % interval; NaN when nobody counted
 * @param answers how many were asked or counted; NaN when nobody said
 * @param at the place in the audit, as {@code file:line:column}
 */
public record ThemeShare(
        String theme, String subject, String touchpoint, double share, double low, double answers, String at)
        implements Placed, Counted {

    /** Whether it lies above a number of percent beyond its margin of error; false when nobody counted. */
    public boolean isSurelyOver(double percent) {
        return 100 * low > percent;
    }
}
