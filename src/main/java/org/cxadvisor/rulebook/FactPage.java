package org.cxadvisor.rulebook;

import java.util.List;

/**
 * What a rule can see, as who writes rules has to know it.
 *
 * @param name how a rule names it: {@code OwnReviews}
 * @param type what a rule imports
 * @param says what it is
 * @param fields what it holds, in the order a conclusion is written in
 * @param predicates what else can be asked of it
 * @param example a pattern that looks for it, or a conclusion of it
 * @param rule the rule of ours the example is taken from
 */
public record FactPage(
        String name,
        String type,
        String says,
        List<FactField> fields,
        List<FactPredicate> predicates,
        String example,
        String rule) {

    /**
     * A field of a fact.
     *
     * @param kind {@code text}, {@code number}, {@code true or false}, {@code list of texts}
     * @param says what it holds, with its unit
     */
    public record FactField(String name, String kind, String says) {}

    /**
     * A question to a fact.
     *
     * @param call how a rule asks it: {@code areAtLeast( enough )}
     * @param kind what it answers, as in a field
     * @param says what it answers, in words
     */
    public record FactPredicate(String call, String kind, String says) {}
}
