package org.cxadvisor.strategy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.tactic.SizeDrivers;

/** What a strategy takes for granted without evidence, so that people can put their own figures in its place. */
public final class Assumptions {

    private final Strategy strategy;
    private final List<Assumption> all = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private Assumptions(Strategy strategy) {
        this.strategy = strategy;
    }

    /** What a strategy takes for granted: of each planned tactic, then of each gap that one of them closes. */
    public static List<Assumption> of(Strategy strategy) {
        return new Assumptions(strategy).all();
    }

    private List<Assumption> all() {
        strategy.plan().tactics().stream()
                .filter(tactic -> tactic.currency().equals(strategy.plan().currency()))
                .findFirst()
                .ifPresent(this::exchange);
        SizeDrivers drivers = SizeDrivers.of(strategy.facts(), strategy.thresholds());
        for (PlannedTactic tactic : strategy.plan().tactics()) {
            drivers.assumedFor(tactic.tactic().playbook())
                    .forEach((driver, count) -> assume(
                            "number-of-" + driver,
                            BigDecimal.valueOf(count).stripTrailingZeros().toPlainString(),
                            "judgement",
                            tactic.tactic().id()));
            String id = tactic.tactic().id();
            var playbook = tactic.tactic().playbook();
            assume(
                    "cost-of-" + id,
                    FigureText.money(tactic.cost(), tactic.currency()),
                    playbook.cost().basis(),
                    id);
            assume(
                    "gap-closed-by-" + id,
                    playbook.gapClosed().share(),
                    playbook.gapClosed().basis(),
                    id);
        }
        for (FoundGap gap : closed()) {
            if (gap.importance().equals("assumed")) {
                assume(
                        "importance@" + gap.gap().subject(),
                        FigureText.part(gap.weight().importance()),
                        "judgement",
                        gap.id());
            }
            if (Double.isNaN(gap.gap().reach())) {
                assume("reach-of-" + gap.id(), FigureText.part(gap.weight().reach()), "judgement", gap.id());
            }
        }
        return all;
    }

    /** The rate by which costs were converted, where the audit states none. */
    private void exchange(PlannedTactic tactic) {
        boolean stated = strategy.audit().limits().known().stream()
                .anyMatch(limits -> Stated.entries(limits.exchange()).containsKey("USD"));
        String currency = strategy.plan().currency();
        strategy.thresholds()
                .entry("price-level-of-" + currency.toLowerCase(Locale.ROOT))
                .ifPresent(level -> assume(
                        "price-level",
                        BigDecimal.valueOf(strategy.thresholds().value(level.id()))
                                        .toPlainString() + "%",
                        level.source(),
                        tactic.tactic().id()));
        if (!stated) {
            strategy.thresholds()
                    .entry("usd-in-" + currency.toLowerCase(Locale.ROOT))
                    .ifPresent(rate -> assume(
                            "exchange-rate-of-usd",
                            currency + " "
                                    + BigDecimal.valueOf(strategy.thresholds().value(rate.id()))
                                            .toPlainString(),
                            rate.source(),
                            tactic.tactic().id()));
        }
    }

    private List<FoundGap> closed() {
        return strategy.plan().tactics().stream()
                .flatMap(tactic -> tactic.tactic().gaps().stream())
                .distinct()
                .flatMap(id -> strategy.diagnosis().gap(id).stream())
                .toList();
    }

    private void assume(String id, String value, String basis, String about) {
        if (told.add(id)) {
            all.add(new Assumption(id, value, basis, about));
        }
    }
}
