package org.cxadvisor.fact;

import org.cxadvisor.metric.CountedFact;
import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.rulebase.Sourced;

/**
 * A pain that the audit names, counted or not.
 *
 * @param theme the pain's theme
 * @param touchpoint where it is met
 * @param share the share it was named in, 0 to 1: of the customers affected where {@link #isOfCustomers}; NaN when unknown
 * @param low the lower end of its 95 % interval; NaN where only the share is known, or nothing
 * @param answers how many were asked; NaN when unknown
 * @param use the share of all who were asked that it was counted among, 0 to 1, where a source asks only users of a place about
 *     it; 1 where everyone was asked, or that is not known
 * @param among what the share is a part of: {@code customers} who were asked or counted; {@code reviews}, {@code complaints},
 *     {@code contacts}, {@code leavers} or {@code interviews}, where it shows what there is and never how many customers are
 *     affected; or
 *     {@code records}, where a share of records is stated without saying of whom or of what
 * @param ofLeading the share beside that of the theme its source names most, 0 to 1; NaN when unknown
 * @param loss what it costs an affected customer: {@code failed met contact}, as its theme says, or {@code critical} or
 *     {@code major} where the audit calls it that
 * @param source the id of the source that reports it; empty when not known
 * @param at the place in the audit, as {@code file:line:column}
 */
public record NamedPain(
        String theme,
        String touchpoint,
        double share,
        double low,
        double answers,
        double use,
        String among,
        double ofLeading,
        String loss,
        String source,
        String at)
        implements Placed, CountedFact, Sourced {

    /** Whether more than so many percent are affected, even at the lower end of the interval; false when not counted. */
    public boolean surelyAffectsOver(double percent) {
        return 100 * low > percent;
    }

    /** The share of all who were asked, users of the place or not, that is affected, 0 to 1; NaN when unknown. */
    public double reach() {
        return share * use;
    }

    /** Whether it was sorted out of complaints, each from somebody who had something to complain about. */
    public boolean isComplaint() {
        return among.equals("complaints");
    }

    /** Whether its share is one of customers, who were asked or counted, so that it says how many are affected. */
    public boolean isOfCustomers() {
        return among.equals("customers");
    }

    /** Whether its share is one of all customers or of all who left: more cannot be counted, as of complaints and contacts. */
    public boolean isOfAll() {
        return isOfCustomers() || among.equals("leavers");
    }

    /** The share of customers, or of those who wrote, who may be affected, 0 to 1; NaN where a few people were interviewed. */
    public double heardFrom() {
        return among.equals("interviews") ? Double.NaN : share;
    }

    /** Whether the share can be measured again as it was: what volunteers and complaints name depends on who writes. */
    public boolean isRepeatable() {
        return !isComplaint() && !among.equals("reviews");
    }

    /** The same beside the theme that its source names most. */
    public NamedPain beside(double leading) {
        return new NamedPain(theme, touchpoint, share, low, answers, use, among, share / leading, loss, source, at);
    }

    /** Whether the customers affected were not counted: no share at all, or one without the number that was asked. */
    public boolean isUncounted() {
        return Double.isNaN(low);
    }

    /** Whether more than so many percent are affected, as far as the share alone tells; false when it is not known. */
    public boolean isInMoreThan(double percent) {
        return 100 * share > percent;
    }

    /** Whether a share of customers was given with it. */
    public boolean hasShare() {
        return share > 0;
    }
}
