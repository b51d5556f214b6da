package org.cxadvisor.strategy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.strategy.StrategyFile.AssumptionEntry;

/** What a strategy takes for granted without evidence, so that people can put their own figures in its place. */
final class Assumptions {

    private final Strategy strategy;
    private final List<AssumptionEntry> entries = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    Assumptions(Strategy strategy) {
        this.strategy = strategy;
    }

    List<AssumptionEntry> entries() {
        for (PlannedTactic tactic : strategy.plan().tactics()) {
            String id = tactic.tactic().id();
            var playbook = tactic.tactic().playbook();
            assume(
                    "cost-of-" + id,
                    FigureText.money(tactic.cost(), tactic.currency()),
                    playbook.cost().basis());
            assume(
                    "gap-closed-by-" + id,
                    playbook.gapClosed().share(),
                    playbook.gapClosed().basis());
        }
        for (FoundGap gap : closed()) {
            if (gap.importance().equals("assumed")) {
                assume(
                        "importance@" + gap.gap().subject(),
                        FigureText.part(gap.weight().importance()),
                        "judgement");
            }
            if (Double.isNaN(gap.gap().reach())) {
                assume("reach-of-" + gap.id(), FigureText.part(gap.weight().reach()), "judgement");
            }
        }
        return entries;
    }

    private List<FoundGap> closed() {
        return strategy.plan().tactics().stream()
                .flatMap(tactic -> tactic.tactic().gaps().stream())
                .distinct()
                .flatMap(id -> strategy.diagnosis().gap(id).stream())
                .toList();
    }

    private void assume(String id, String value, String basis) {
        if (told.add(id)) {
            entries.add(new AssumptionEntry(id, value, basis, "", ""));
        }
    }
}
