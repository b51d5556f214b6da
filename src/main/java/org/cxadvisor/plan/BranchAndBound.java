package org.cxadvisor.plan;

import java.util.List;
import java.util.Set;

/**
 * The best selection: first what answers the gaps, the first page before all others, then what only measures or helps, of what is
 * left of the limits. All of them then begin in the order of the gaps, where the limits still hold that way.
 */
final class BranchAndBound implements Selector {

    @Override
    public Selection select(Portfolio any, Limits limits, Set<String> from) {
        Portfolio portfolio = any.within(limits);
        Selection committed = new Selection(portfolio.committed(), portfolio.answered(), 0, 0, 0);
        Selection answers = new Search(portfolio, portfolio.answering(), committed, limits, true).best(from);
        List<Portfolio.Item> helping = portfolio.helping(answers);
        if (helping.isEmpty()) {
            return answers;
        }
        Selection all = new Search(portfolio, helping, answers, limits, false).best(from);
        return new Selection(
                portfolio.inTurn(all.planned(), limits).orElse(all.planned()),
                answers.answered(),
                answers.value(),
                Math.max(answers.open(), all.open()),
                answers.nodes() + all.nodes());
    }
}
