package org.cxadvisor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Candidate;

/** Explains what would let a tactic in: the budget or the person-weeks with which the selection is another one. */
final class InclusionPrices {

    private final Selector selector;
    private final List<Candidate> candidates;
    private final Constraints constraints;
    private final Thresholds thresholds;

    InclusionPrices(Selector selector, List<Candidate> candidates, Constraints constraints) {
        this.selector = selector;
        this.candidates = candidates;
        this.constraints = constraints;
        this.thresholds = constraints.thresholds();
    }

    /** What is not selected, the first few of it with the amount from which on it would be, the rest without. */
    List<NotSelected> of(List<NotSelected> notSelected) {
        List<NotSelected> explained = new ArrayList<>();
        int priced = 0;
        for (NotSelected left : notSelected) {
            explained.add(
                    !left.lacksAnAmount()
                            ? left
                            : priced++ < thresholds.value("priced-tactics") ? priced(left) : left.withoutAmount());
        }
        return explained;
    }

    /** More of it may let a worthier one in first, so that the selection is made again until this one is there itself. */
    private NotSelected priced(NotSelected left) {
        NotSelected needs = left;
        double most = thresholds.value("attempts-at-a-price");
        for (int tries = 0; tries < most; tries++) {
            Optional<NotSelected> still =
                    selector.select(candidates, raised(needs)).without(left.tactic());
            if (still.isEmpty()) {
                return needs;
            }
            if (!still.get().because().equals(left.because())) {
                return left.withoutAmount();
            }
            needs = still.get();
        }
        return left.withoutAmount();
    }

    private Constraints raised(NotSelected needs) {
        return Double.isNaN(needs.budget())
                ? constraints.with(constraints.budget(), needs.people())
                : constraints.with(needs.budget(), constraints.people());
    }
}
