package org.cxadvisor.strategy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.plan.PlannedTactic;

/** What a strategy takes for granted without evidence, so that people can put their own figures in its place. */
final class Ledger {

    private final Strategy strategy;
    private final List<Flow> entries = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    Ledger(Strategy strategy) {
        this.strategy = strategy;
    }

    List<Flow> entries() {
        for (PlannedTactic tactic : strategy.plan().tactics()) {
            String id = tactic.tactic().id();
            var playbook = tactic.tactic().playbook();
            assume(
                    "cost-of-" + id,
                    Figures.money(tactic.cost(), tactic.currency()),
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
                        Figures.part(gap.weight().importance()),
                        "judgement");
            }
            if (Double.isNaN(gap.gap().reach())) {
                assume("reach-of-" + gap.id(), Figures.part(gap.weight().reach()), "judgement");
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
            entries.add(new Flow().text("id", id).value("value", value).text("basis", basis));
        }
    }
}
