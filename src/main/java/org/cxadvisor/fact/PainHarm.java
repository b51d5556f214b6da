package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.metric.Period;
import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.rulebase.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * A pain that was counted, and what affected customers think of us.
 *
 * @param theme the pain's theme
 * @param touchpoint where it is met
 * @param share the share affected, of those among whom it was counted, 0 to 1
 * @param shareLow the lower end of its 95 % interval
 * @param rating the mean rating of those affected, in the unit of its scale
 * @param others the mean rating of those not affected, in the same unit
 * @param harm how far that is below the rating of those not affected, as a share of the scale, 0 to 1
 * @param answers how many were asked
 * @param use the share of all who were asked that it was counted among, 0 to 1, as of a {@link NamedPain}
 * @param among whom it was counted among, as of a {@link NamedPain}: {@code customers reviews complaints contacts leavers}
 * @param source the id of the source that was asked; empty when not known
 * @param period when it was asked; null when not known
 * @param at the place in the audit, as {@code file:line:column}
 */
public record PainHarm(
        String theme,
        String touchpoint,
        double share,
        double shareLow,
        double rating,
        double others,
        double harm,
        double answers,
        double use,
        String among,
        String source,
        @Nullable Period period,
        String at)
        implements Placed, CountedFact, Sourced {

    /** The share of all who were asked, users of the place or not, that is affected, 0 to 1. */
    public double reach() {
        return share * use;
    }

    /** Whether its share is one of customers, who were asked or counted. */
    public boolean isOfCustomers() {
        return among.equals("customers");
    }

    /** Whether it costs more than a share of all goodwill, even at the lower end of the interval of its share. */
    public boolean costsMoreGoodwillThan(double worth) {
        return shareLow * harm > worth;
    }
}
