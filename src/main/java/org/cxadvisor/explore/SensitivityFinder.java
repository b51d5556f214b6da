package org.cxadvisor.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cxadvisor.explore.Sensitivity.Effect;
import org.cxadvisor.explore.Sensitivity.Shift;
import org.cxadvisor.explore.UncertainFigure.Moved;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.strategy.Outlook;

/** Finds which figures, moved within what they may be wrong by, change the first gaps or the first tactic. */
public final class SensitivityFinder {

    /** As many gaps as the page for the board names. */
    private static final int GAPS = 3;

    /** So often the move that changes something is halved: it is then known to a sixteenth of what there is. */
    private static final int HALVES = 4;

    private final Trials trials;
    private final List<Head> now;
    private final AtomicInteger refused = new AtomicInteger();

    public SensitivityFinder(Trials trials) {
        this.trials = trials;
        this.now = heads(trials.now());
    }

    /** A line of the advice, with the id that stands there. */
    private record Head(String what, int rank, String id) {}

    /** The answer; figures are tried side by side, and told in the same order whatever comes first. */
    public Sensitivity find() {
        List<UncertainFigure> figures = UncertainFigures.of(
                new AuditParts(trials.root()),
                trials.places(),
                trials.now().facts().facts(),
                trials.now().thresholds());
        List<Effect> effects = figures.parallelStream()
                .map(this::effects)
                .flatMap(List::stream)
                .toList();
        return new Sensitivity(
                figures.size(),
                refused.get(),
                effects.stream()
                        .sorted(Comparator.comparingInt(SensitivityFinder::weight)
                                .thenComparingDouble(Effect::part))
                        .toList());
    }

    /** What comes first changes first. */
    private static int weight(Effect effect) {
        return effect.shifts().stream()
                .mapToInt(shift -> shift.what().equals("tactic") ? 0 : shift.rank())
                .min()
                .orElse(GAPS);
    }

    private List<Effect> effects(UncertainFigure figure) {
        return Stream.of(effect(figure, -1), effect(figure, 1))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What moving a figure to one end changes, and the least move that changes anything; empty where nothing does. */
    private Optional<Effect> effect(UncertainFigure figure, int side) {
        List<Shift> shifts = shifts(figure.moves().by(side));
        if (shifts.isEmpty()) {
            return Optional.empty();
        }
        double none = 0;
        double some = 1;
        for (int half = 0; half < HALVES; half++) {
            double middle = (none + some) / 2;
            List<Shift> there = shifts(figure.moves().by(side * middle));
            none = there.isEmpty() ? middle : none;
            some = there.isEmpty() ? some : middle;
            shifts = there.isEmpty() ? shifts : there;
        }
        Moved least = figure.moves().by(side * some);
        if (!trials.judged(least.edits()).isSound()) {
            refused.incrementAndGet();
            return Optional.empty();
        }
        return Optional.of(new Effect(figure.place(), figure.now(), least.shown(), some, figure.basis(), shifts));
    }

    private List<Shift> shifts(Moved moved) {
        Optional<Outlook> outlook = trials.glance(moved.edits());
        if (outlook.isEmpty()) {
            refused.incrementAndGet();
            return List.of();
        }
        List<Head> then = heads(outlook.get());
        List<Shift> shifts = new ArrayList<>();
        for (int at = 0; at < now.size(); at++) {
            Head before = now.get(at);
            if (!before.id().equals(then.get(at).id())) {
                shifts.add(new Shift(
                        before.what(), before.rank(), before.id(), then.get(at).id()));
            }
        }
        return shifts;
    }

    private static List<Head> heads(Outlook outlook) {
        List<String> gaps =
                outlook.diagnosis().ranked().stream().map(FoundGap::id).toList();
        List<Head> heads = new ArrayList<>();
        for (int rank = 1; rank <= GAPS; rank++) {
            heads.add(new Head("gap", rank, rank <= gaps.size() ? gaps.get(rank - 1) : ""));
        }
        heads.add(new Head(
                "tactic",
                1,
                outlook.plan().tactics().stream()
                        .map(planned -> planned.tactic().id())
                        .findFirst()
                        .orElse("")));
        return heads;
    }
}
