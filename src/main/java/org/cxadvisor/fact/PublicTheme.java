package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.metric.Difference;
import org.cxadvisor.rulebase.Placed;

/**
 * How often a theme is complained of and praised in public.
 *
 * @param subject {@code organization}, or the id of a competitor
 * @param where {@code reviews} or {@code mentions}
 * @param theme what it is about
 * @param negative how many complain of it; NaN when unknown
 * @param positive how many praise it; NaN when unknown
 * @param answers how many reviews or mentions there are in all; NaN when unknown
 * @param at the place in the audit, as {@code file:line:column}
 */
public record PublicTheme(
        String subject, String where, String theme, double negative, double positive, double answers, String at)
        implements Placed, CountedFact {

    /** The share of all reviews or mentions that complain of it, 0 to 1; NaN when unknown. */
    public double rate() {
        return negative / answers;
    }

    /** Whether more than so many percent complain of it, beyond the margin of error; false when unknown. */
    public boolean isSurelyInMoreThan(double percent) {
        return Difference.share(negative, answers).low() > percent;
    }

    /** Whether more praise it than complain of it; false when unknown. */
    public boolean isMostlyPraised() {
        return positive >= negative;
    }
}
