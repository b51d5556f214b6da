package org.cxadvisor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.metric.Difference;
import org.cxadvisor.metric.Estimate;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Quantity;
import org.cxadvisor.strategy.FigureText;
import org.cxadvisor.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * Holds an audit to gates, alone or beside an earlier one. A figure breaks a gate only beyond its interval and by enough answers;
 * what was broken before blocks only where it got worse.
 */
public final class GateJudge {

    private static final List<String> CLASSES = List.of("reported", "likely", "proven");
    private static final List<String> SEVERITIES = List.of("minor", "moderate", "major", "critical");

    private final Snapshot now;
    private final @Nullable Snapshot before;
    private final @Nullable Node strategy;
    private final double enough;

    /** Where a figure lies beside a limit. */
    private enum State {
        KEPT,
        DOUBTFUL,
        BROKEN
    }

    /**
     * @param now what is judged
     * @param before what it is compared with; null for nothing
     * @param strategy the strategy whose goals are meant; null for none
     * @param enough the answers below which a figure proves nothing
     */
    public GateJudge(Snapshot now, @Nullable Snapshot before, @Nullable Node strategy, double enough) {
        this.now = now;
        this.before = before;
        this.strategy = strategy;
        this.enough = enough;
    }

    /** What comes of a gate: a result for each measurement, gap or goal that it names. */
    public List<GateResult> judge(Gate gate) {
        if (!gate.measure().isEmpty()) {
            return measures(gate, gate.measure());
        }
        return gate.gap().isEmpty() ? List.of(goal(gate)) : gaps(gate);
    }

    private List<GateResult> measures(Gate gate, String id) {
        List<GateResult> results = new ArrayList<>();
        for (Measurement measured : now.measured(id)) {
            Optional<Measurement> earlier = earlier(id, measured);
            Verdict verdict = gate.hasLimit() ? limit(gate, measured, earlier) : drop(measured, earlier);
            results.add(result(gate, id, verdict, measured, earlier));
        }
        if (results.isEmpty()) {
            results.add(new GateResult(gate, id, Verdict.NOT_MEASURED, expected(gate), "", ""));
        }
        return results;
    }

    private GateResult result(
            Gate gate, String id, Verdict verdict, Measurement measured, Optional<Measurement> earlier) {
        return new GateResult(
                gate,
                id,
                verdict,
                expected(gate),
                text(measured),
                earlier.map(this::text).orElse(""));
    }

    /** The earlier figure of the same source, else the only one there is. */
    private Optional<Measurement> earlier(String id, Measurement measured) {
        List<Measurement> all = before == null ? List.of() : before.measured(id);
        Optional<Measurement> same = all.stream()
                .filter(one -> one.source().equals(measured.source()))
                .findFirst();
        return same.or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty());
    }

    private static boolean isAlike(Measurement one, Measurement other) {
        return one.definition().equals(other.definition());
    }

    private Verdict limit(Gate gate, Measurement measured, Optional<Measurement> earlier) {
        State state = state(gate, measured);
        State was = earlier.map(one -> state(gate, one)).orElse(State.KEPT);
        if (state == State.DOUBTFUL) {
            return Verdict.UNCERTAIN;
        } else if (state == State.KEPT) {
            return was == State.BROKEN ? Verdict.FIXED : Verdict.PASSED;
        } else if (before == null) {
            return Verdict.BROKEN;
        } else if (was != State.BROKEN) {
            return Verdict.NEW;
        } else if (!isAlike(measured, earlier.orElseThrow())) {
            return Verdict.MEASURED_OTHERWISE;
        }
        Difference worsening = worsening(gate, measured, earlier.orElseThrow());
        boolean isExact = Double.isNaN(worsening.low());
        return worsening.low() > 0 || isExact && worsening.value() > 0 ? Verdict.WORSE : Verdict.KNOWN;
    }

    private State state(Gate gate, Measurement measured) {
        State low = gate.atLeast().isEmpty()
                ? State.KEPT
                : state(measured, number(gate.atLeast()) - measured.value(), number(gate.atLeast()) > measured.high());
        State high = gate.atMost().isEmpty()
                ? State.KEPT
                : state(measured, measured.value() - number(gate.atMost()), measured.low() > number(gate.atMost()));
        return low.compareTo(high) > 0 ? low : high;
    }

    /** A figure without a margin is taken as it is: leaving the number of answers away must not open a gate. */
    private State state(Measurement measured, double by, boolean isBeyondInterval) {
        if (!(by > 0)) {
            return State.KEPT;
        }
        boolean isProven = measured.isWithoutMargin() || isBeyondInterval && !(measured.answers() < enough);
        return isProven ? State.BROKEN : State.DOUBTFUL;
    }

    /** A gate without a limit is about the change alone. */
    private Verdict drop(Measurement measured, Optional<Measurement> earlier) {
        if (earlier.isEmpty() || measured.better().equals("neither")) {
            return Verdict.NOT_COMPARED;
        } else if (!isAlike(measured, earlier.get())) {
            return Verdict.MEASURED_OTHERWISE;
        }
        Difference worsening = worsening(measured.better().equals("lower"), measured, earlier.get());
        boolean isSmall = measured.answers() < enough || earlier.get().answers() < enough;
        if (worsening.value() <= 0) {
            return Verdict.PASSED;
        } else if (worsening.low() > 0 && !isSmall) {
            return Verdict.WORSE;
        }
        return Double.isNaN(worsening.low()) || isSmall ? Verdict.UNCERTAIN : Verdict.PASSED;
    }

    private static Difference worsening(Gate gate, Measurement measured, Measurement earlier) {
        boolean isCeiling = !gate.atMost().isEmpty() && measured.value() > number(gate.atMost());
        return worsening(isCeiling, measured, earlier);
    }

    /** By how much it got worse, where it gets worse by rising or by falling. */
    private static Difference worsening(boolean byRising, Measurement measured, Measurement earlier) {
        return byRising
                ? Difference.between(estimate(measured), estimate(earlier))
                : Difference.between(estimate(earlier), estimate(measured));
    }

    private static Estimate estimate(Measurement measured) {
        return new Estimate(
                measured.value(), measured.low(), measured.high(), measured.answers(), measured.definition(), "");
    }

    private static double number(String limit) {
        return Quantity.parse(limit).orElseThrow().value();
    }

    private static String expected(Gate gate) {
        return String.join("..", gate.atLeast(), gate.atMost()).equals("..")
                ? ""
                : gate.atLeast() + ".." + gate.atMost();
    }

    private String text(Measurement measured) {
        FigureText figure = FigureText.of(now.unit(measured.metric()), measured.value());
        String interval =
                measured.isWithoutMargin() ? "" : " (" + figure.interval(measured.low(), measured.high()) + ")";
        String answers = Double.isNaN(measured.answers()) ? "" : ", n " + FigureText.count(measured.answers());
        return figure.value(measured.value()) + interval + answers;
    }

    private List<GateResult> gaps(Gate gate) {
        TreeSet<String> ids = new TreeSet<>();
        if (gate.gap().equals(Gate.ANY)) {
            ids.addAll(now.gaps().keySet());
            ids.addAll(before == null ? List.of() : before.gaps().keySet());
        } else {
            ids.add(gate.gap());
        }
        List<GateResult> results = new ArrayList<>();
        for (String id : ids) {
            FoundGap found = counting(gate, now, id);
            FoundGap was = before == null ? null : counting(gate, before, id);
            boolean isTold = found != null || was != null || !gate.gap().equals(Gate.ANY);
            if (isTold) {
                results.add(new GateResult(gate, id, gap(found, was), "", text(found), text(was)));
            }
        }
        if (results.isEmpty()) {
            results.add(new GateResult(gate, gate.gap(), Verdict.PASSED, "", "", ""));
        }
        return results;
    }

    private static @Nullable FoundGap counting(Gate gate, Snapshot snapshot, String id) {
        FoundGap gap = snapshot.gaps().get(id);
        boolean counts = gap != null && CLASSES.indexOf(gap.gap().evidenceClass()) >= CLASSES.indexOf(gate.evidence());
        return counts ? gap : null;
    }

    private Verdict gap(@Nullable FoundGap found, @Nullable FoundGap was) {
        if (found == null) {
            return was == null ? Verdict.PASSED : Verdict.FIXED;
        } else if (was == null) {
            return before == null ? Verdict.BROKEN : Verdict.NEW;
        }
        boolean isWorse = SEVERITIES.indexOf(found.severity()) > SEVERITIES.indexOf(was.severity())
                || CLASSES.indexOf(found.gap().evidenceClass())
                        > CLASSES.indexOf(was.gap().evidenceClass());
        return isWorse ? Verdict.WORSE : Verdict.KNOWN;
    }

    private static String text(@Nullable FoundGap gap) {
        return gap == null ? "" : gap.severity() + ", " + gap.gap().evidenceClass();
    }

    private GateResult goal(Gate gate) {
        Optional<DueTarget> due = DueTarget.of(Objects.requireNonNull(strategy), now.asOf()).stream()
                .filter(target -> target.goal().equals(gate.goal()))
                .findFirst();
        if (due.isEmpty()) {
            return new GateResult(gate, gate.goal(), Verdict.NO_GOAL, "", "", "");
        } else if (due.get().value().isEmpty()) {
            return new GateResult(gate, gate.goal(), Verdict.NOT_DUE, "", "", "");
        }
        Optional<Gate> limit = limit(gate, due.get());
        // Of several measurements the first that breaks it is told: the goal is about all of them.
        return limit.map(each -> measures(each, gate.goal()).stream()
                        .reduce((one, other) ->
                                one.verdict().fails() || !other.verdict().fails() ? one : other)
                        .map(result -> new GateResult(
                                gate, gate.goal(), result.verdict(), result.expected(), result.now(), result.before()))
                        .orElseThrow())
                .orElseGet(() -> new GateResult(
                        gate, gate.goal(), Verdict.NO_GOAL, due.get().value(), "", ""));
    }

    /** What is due as a limit; empty where the strategy states no figures. */
    private static Optional<Gate> limit(Gate gate, DueTarget due) {
        Optional<Quantity> from = Quantity.parse(due.baseline());
        Optional<Quantity> to = Quantity.parse(due.target());
        if (from.isEmpty() || to.isEmpty() || Quantity.parse(due.value()).isEmpty()) {
            return Optional.empty();
        }
        boolean rises = to.get().value() >= from.get().value();
        return Optional.of(new Gate(
                gate.goal(),
                "",
                "",
                rises ? due.value() : "",
                rises ? "" : due.value(),
                gate.evidence(),
                gate.fails(),
                gate.place()));
    }
}
