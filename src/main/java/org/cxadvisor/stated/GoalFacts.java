package org.cxadvisor.stated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cxadvisor.metric.Quantity;
import org.cxadvisor.yaml.NearestWord;
import org.jspecify.annotations.Nullable;

/** What one goal of a strategy states, as facts. */
final class GoalFacts {

    /** What of a goal may be changed. */
    private static final List<String> FIELDS = List.of(
            "target",
            "end",
            "baseline",
            "metric",
            "unit",
            "source",
            "population",
            "period",
            "interval",
            "responses",
            "of",
            "owner",
            "state",
            "says",
            "serves",
            "milestones",
            "guardrails",
            "hold",
            "first-sign",
            "measurable",
            "latest",
            "link",
            "from-ambition",
            "note");

    private final Part goal;
    private final Measures measures;
    private final List<Object> facts;
    private final @Nullable Part stated;
    private final String metric;

    GoalFacts(Part goal, Measures measures, List<Object> facts) {
        this.goal = goal;
        this.measures = measures;
        this.facts = facts;
        this.stated = goal.part("agreed").or(() -> goal.part("draft")).orElse(null);
        this.metric = figures()
                .map(part -> part.text("metric"))
                .filter(id -> !id.isEmpty())
                .orElseGet(this::named);
    }

    /** The agreed figures, else the drafted ones. */
    private Optional<Part> figures() {
        return Optional.ofNullable(stated);
    }

    /** The measure by which the goal is named: {@code nps} of {@code nps@organization}. */
    private String named() {
        int at = goal.id().indexOf('@');
        return at < 0 ? goal.id() : goal.id().substring(0, at);
    }

    void add() {
        if (goal.id().isEmpty()) {
            return;
        }
        facts.add(new StatedGoal(
                goal.id(),
                goal.text("state"),
                goal.written("owner").equals("not-applicable") ? "unknown" : goal.written("owner"),
                goal.text("serves"),
                standing(),
                goal.at(),
                goal.at("state"),
                goal.at("owner")));
        boolean promised = goal.text("state").equals("agreed") && !goal.has("agreed");
        if (!promised) {
            target();
        }
        values();
        metrics();
        goal.part("agreed").ifPresent(this::agreement);
        changes();
        days();
        figures().ifPresent(part -> {
            new GoalWords(goal, part, facts).add();
            new GoalProgress(goal, part, metric, measures, facts).add();
        });
        WholeFacts.owner(goal, facts);
    }

    private String standing() {
        boolean agreed = goal.has("agreed");
        boolean drafted = goal.has("draft");
        return agreed ? drafted ? "both" : "agreed" : drafted ? "draft" : "";
    }

    private Optional<Quantity> figure(String key) {
        return figures().flatMap(part -> Quantity.parse(part.text(key)));
    }

    private static double value(Optional<Quantity> figure) {
        return figure.map(Quantity::value).orElse(Double.NaN);
    }

    private boolean alike(Optional<Quantity> one, Optional<Quantity> other) {
        return one.isPresent()
                && other.isPresent()
                && Measures.unit(one.get()).equals(Measures.unit(other.get()))
                && one.get().unit().length() == other.get().unit().length();
    }

    private void target() {
        Optional<Quantity> baseline = figure("baseline");
        Optional<Quantity> target = figure("target");
        StrategyEvidence.Drafted drafted = measures.drafted(goal.id());
        facts.add(new StatedTarget(
                goal.id(),
                goal.text("state"),
                figures().map(part -> part.text("target")).orElse(""),
                alike(baseline, target) ? measures.gain(metric, value(baseline), value(target)) : Double.NaN,
                measures.gain(metric, value(target), drafted.target()) - Amounts.half(shown("target")),
                Amounts.plain(drafted.target()),
                isExplained("target"),
                figures().map(part -> part.at("target")).orElseGet(goal::at)));
    }

    private String shown(String key) {
        return figures().map(part -> part.text(key)).orElse("");
    }

    /** Whether a change or remark says why a figure is another than before. */
    private boolean isExplained(String field) {
        return !goal.text("because").isEmpty()
                || !goal.text("note").isEmpty()
                || goal.parts("changes").stream()
                        .anyMatch(change -> change.text("field").equals(field));
    }

    private void values() {
        figures().ifPresent(part -> {
            figure("baseline", part, "baseline");
            figure("target", part, "target");
        });
        goal.parts("milestones").forEach(part -> figure("milestone", part, "value"));
        goal.part("hold").ifPresent(part -> figure("hold", part, "value"));
        goal.part("latest").ifPresent(part -> figure("latest", part, "value"));
    }

    private void figure(String what, Part part, String key) {
        Quantity.parse(part.text(key)).ifPresent(quantity -> {
            boolean first = what.equals("baseline");
            String expected = measures.expected(metric, figure("baseline"));
            String unit = Measures.unit(quantity);
            boolean inScale = unit.equals(measures.unit(metric));
            // Beside a later figure the baseline is of the period it was agreed in, of which the evidence says nothing.
            boolean isOfNow = first && goal.part("latest").isEmpty();
            double measured = isOfNow ? measures.drafted(goal.id()).baseline() : Double.NaN;
            facts.add(new StatedFigure(
                    goal.id(),
                    what,
                    part.text(key),
                    unit,
                    expected,
                    unit.equals(expected) || expected.equals("any") ? quantity.value() : Double.NaN,
                    inScale ? measures.lowest(metric) : Double.NaN,
                    inScale ? measures.highest(metric) : Double.NaN,
                    measured,
                    Amounts.plain(measured),
                    isExplained("baseline"),
                    part.at(key)));
        });
    }

    private void metrics() {
        figures()
                .filter(part -> !part.text("metric").isEmpty())
                .ifPresent(
                        part -> facts.add(measures.named(goal.id(), part.text("metric"), named(), part.at("metric"))));
        for (Part rail : goal.parts("guardrails")) {
            if (!rail.text("metric").isEmpty()) {
                facts.add(measures.named(goal.id(), rail.text("metric"), "", rail.at("metric")));
                guardrail(rail);
            }
        }
    }

    private void guardrail(Part rail) {
        Optional<Quantity> worseBy = Quantity.parse(rail.text("worse-by"));
        facts.add(new StatedGuardrail(
                goal.id(),
                rail.text("metric"),
                metric,
                rail.text("worse-by"),
                value(worseBy),
                rail.at("metric"),
                rail.at("worse-by")));
        worseBy.map(Measures::unit)
                .filter(unit -> !measures.countsLossesIn(rail.text("metric"), unit))
                .ifPresent(unit -> facts.add(StatedFigure.foreign(
                        goal.id(),
                        "guardrail",
                        rail.text("worse-by"),
                        unit,
                        measures.unit(rail.text("metric")),
                        rail.at("worse-by"))));
    }

    /** What a promise needs: what is measured, from where to where, by when, since when, and on how many answers. */
    private void agreement(Part agreed) {
        List<String> lacking = new ArrayList<>(Stream.of("date", "metric", "baseline", "target", "end")
                .filter(key -> !agreed.has(key))
                .toList());
        if (!agreed.has("responses") && !agreed.has("of")) {
            lacking.add("responses");
        }
        facts.add(new StatedAgreement(goal.id(), goal.text("state"), String.join(", ", lacking), goal.at()));
    }

    private void changes() {
        Set<String> later = new HashSet<>();
        List<Part> changes = new ArrayList<>(goal.parts("changes"));
        Collections.reverse(changes);
        changes.forEach(change -> change(change, later.add(field(change))));
    }

    /** The key that was changed, of {@code agreed/target} the last part. */
    private static String field(Part change) {
        String[] path = change.text("field").split("[/.]", -1);
        return path[path.length - 1];
    }

    private void change(Part change, boolean last) {
        List<String> lacking = Stream.of("date", "field", "by", "because")
                .filter(key -> change.text(key).isEmpty())
                .toList();
        String at = change.has("field") ? change.at("field") : change.at(change.fields());
        String field = field(change);
        boolean known = field.isEmpty() || FIELDS.contains(field);
        String now = figures()
                .map(part -> part.text(field))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> goal.text(field));
        facts.add(new StatedChange(
                goal.id(),
                change.text("field"),
                known,
                known ? "" : NearestWord.to(field, FIELDS),
                change.text("was"),
                last ? now : "",
                String.join(", ", lacking),
                at));
    }

    private void days() {
        ItemDays days = new ItemDays(goal.id(), facts);
        figures().ifPresent(part -> days.add("goal-end", part, "end"));
        goal.part("agreed").ifPresent(part -> days.add("agreed", part, "date"));
        goal.parts("milestones").forEach(part -> days.add("milestone", part, "by"));
        goal.part("hold").ifPresent(part -> {
            days.add("hold-from", part, "from");
            days.add("hold-until", part, "until");
        });
        goal.part("first-sign").ifPresent(part -> days.add("look", part, "look"));
        goal.parts("changes").forEach(part -> days.add("changed", part, "date"));
        days.finish();
    }
}
