package org.cxadvisor.plan;

/**
 * What a selection may use.
 *
 * @param money what may be spent, in the currency of the constraints; infinite where nobody stated a budget
 * @param work the person-weeks that may be planned; infinite where nobody stated any
 * @param nodes how many partial plans are looked at before the search stops
 */
record Limits(double money, double work, int nodes) {

    /** What the constraints leave, searched as thoroughly as a plan is. */
    static Limits of(Constraints constraints) {
        return new Limits(constraints.toSpend(), constraints.toWork(), constraints.nodesOfAPlan());
    }

    /** What the constraints leave, searched as thoroughly as a question beside a plan is. */
    static Limits ofWhatIf(Constraints constraints) {
        return new Limits(constraints.toSpend(), constraints.toWork(), constraints.nodesOfAWhatIf());
    }
}
