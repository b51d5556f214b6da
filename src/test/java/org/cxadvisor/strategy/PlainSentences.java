package org.cxadvisor.strategy;

import java.util.List;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.NonDriver;
import org.cxadvisor.goal.DeclinedAmbition;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.GoalLink;
import org.cxadvisor.plan.NotSelected;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.swot.SwotItem;

/** Words enough for tests: ids and figures, nothing that reads well. */
final class PlainSentences implements StrategyWording {

    @Override
    public List<String> header(Strategy strategy) {
        return List.of("Drafted on " + strategy.asOf() + ".", "The proof of every line: cx why ID");
    }

    @Override
    public String whole(Strategy strategy) {
        List<String> first = strategy.plan().tactics().stream()
                .map(tactic -> tactic.tactic().playbook().title())
                .toList();
        return "Customers lack " + strategy.diagnosis().ranked().size() + " things. First: " + String.join("; ", first)
                + ".";
    }

    @Override
    public String goal(Goal goal) {
        FigureText figures = FigureText.of(goal);
        return goal.metric() + " from " + figures.value(goal.baseline()) + " to " + figures.value(goal.target())
                + " by " + goal.end();
    }

    @Override
    public String link(GoalLink link) {
        if (link.felt() != null) {
            return link.felt().theme() + " is rated " + link.felt().rating();
        }
        return link.effect() == null
                ? "no evidence"
                : link.effect().metric() + " " + link.effect().change();
    }

    @Override
    public String wayOut(Goal goal) {
        return goal.verdict() == null ? "" : goal.verdict().record().wayOut();
    }

    @Override
    public String so(String advice) {
        return advice;
    }

    @Override
    public String finding(FoundGap gap) {
        return gap.gap().name() + " at " + gap.gap().subject();
    }

    @Override
    public String caution(Problem doubt) {
        return doubt.rule();
    }

    @Override
    public String because(NotSelected leftOut) {
        return leftOut.because();
    }

    @Override
    public String wouldEnter(NotSelected leftOut) {
        return leftOut.values().getOrDefault("what", "");
    }

    @Override
    public String noLever(Conclusion<NonDriver> lever) {
        return "no relation with the score (r " + lever.record().strength() + ")";
    }

    @Override
    public String swot(Conclusion<SwotItem> item) {
        return item.record().name() + " of " + item.record().subject();
    }

    @Override
    public String ask(MeasurementProposal ask) {
        return ask.kind() + ": " + String.join(", ", ask.about());
    }

    @Override
    public String decides(MeasurementProposal ask) {
        return ask.decides();
    }

    @Override
    public String refused(DeclinedAmbition refused) {
        return String.join(", ", refused.wish().obstacles());
    }

    @Override
    public String noAmbition() {
        return "not provided: ask the client";
    }

    @Override
    public String noRivals() {
        return "no rivals in the audit";
    }

    @Override
    public String more(int left) {
        return left + " more in evidence.json";
    }
}
