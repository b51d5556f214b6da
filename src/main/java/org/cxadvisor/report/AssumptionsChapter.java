package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cxadvisor.fact.AuditFacts;
import org.cxadvisor.fact.TouchpointRating;
import org.cxadvisor.fact.YearlyChurn;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Severity;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.RulePage;
import org.cxadvisor.rulebase.RulePlace;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.strategy.StrategyObjection;
import org.cxadvisor.tactic.Confidence;

/** What was assumed, what the checks have against the strategy, and how to read it. */
final class AssumptionsChapter {

    /** What Java is given as a parameter and no rule matches. */
    private static final List<String> PARAMETERS = List.of(
            "answers-for-a-finding",
            "answers-to-show-staff",
            "comparable-periods",
            "consider-from",
            "days-between-invitations",
            "days-between-surveys",
            "fewest-asked",
            "fit-with-soft-block",
            "headroom-per-year",
            "initiatives-at-once",
            "kept-for-measuring",
            "kept-for-surprises",
            "longest-time-for-a-year",
            "lost-to-rounding",
            "margin-for-a-finding",
            "margin-for-a-start",
            "most-asked",
            "rated-by-nearly-all",
            "reachable-per-year",
            "reachable-without-plan",
            "recommend-from",
            "recovers-by-itself",
            "reviews-ahead",
            "score-coverage",
            "shortest-time-for-a-year",
            "test-from",
            "times-best-pace",
            "unknown-importance",
            "unusual-wave",
            "yardstick-years");

    private final ReportContext telling;

    AssumptionsChapter(ReportContext telling) {
        this.telling = telling;
    }

    void write(MarkdownWriter paper) {
        objections(paper);
        paper.heading(2, telling.say("report.ledger"));
        paper.paragraph(telling.say("report.ledger.what"));
        gaps(paper);
        tactics(paper);
        thresholds(paper);
        rows(paper);
        reading(paper);
    }

    private void objections(MarkdownWriter paper) {
        List<Conclusion<StrategyObjection>> objections = telling.strategy().objections();
        if (objections.isEmpty()) {
            return;
        }
        paper.heading(2, telling.say("report.objections"));
        for (Conclusion<StrategyObjection> objection : objections) {
            Map<String, Text> values = new TreeMap<>();
            values.put("item", telling.voice().id(objection.record().item()));
            values.put("shown", telling.voice().own(objection.record().shown()));
            Optional<RulePage> page = telling.index().page(objection.rule());
            paper.bullet(telling.say(
                    "report.objection",
                    "finding",
                    telling.findings().page(objection.rule(), values),
                    "why",
                    page.map(RulePage::why).orElse(""),
                    "hint",
                    page.map(RulePage::hint).orElse(""),
                    "rule",
                    telling.voice().id(objection.rule())));
        }
    }

    private void gaps(MarkdownWriter paper) {
        Map<String, List<Text>> reach = new LinkedHashMap<>();
        Map<String, List<Text>> importance = new LinkedHashMap<>();
        for (FoundGap gap : telling.strategy().diagnosis().ranked()) {
            if (Double.isNaN(gap.gap().reach())) {
                reach.computeIfAbsent(telling.display().share(gap.weight().reach()), value -> new ArrayList<>())
                        .add(telling.voice().id(gap.id()));
            }
            if (gap.importance().equals("assumed")) {
                importance
                        .computeIfAbsent(telling.display().part(gap.weight().importance()), value -> new ArrayList<>())
                        .add(telling.voice().id(gap.id()));
            }
        }
        assumed("report.ledger.reach", reach, paper);
        assumed("report.ledger.importance", importance, paper);
    }

    private void assumed(String says, Map<String, List<Text>> values, MarkdownWriter paper) {
        values.forEach((value, ids) -> paper.bullet(
                telling.say(says, "value", value, "id", telling.voice().list(ids))));
    }

    private void tactics(MarkdownWriter paper) {
        for (PlannedTactic planned : telling.strategy().plan().tactics()) {
            var playbook = planned.tactic().playbook();
            Text id = telling.voice().id(planned.tactic().id());
            paper.bullet(telling.say(
                    "report.ledger.cost",
                    "range",
                    telling.spoken(playbook.cost().once()),
                    "basis",
                    playbook.cost().basis(),
                    "id",
                    id));
            paper.bullet(telling.say(
                    "report.ledger.gap-closed",
                    "share",
                    telling.spoken(playbook.gapClosed().share()),
                    "basis",
                    playbook.gapClosed().basis(),
                    "id",
                    id));
        }
    }

    private void thresholds(MarkdownWriter paper) {
        TreeSet<String> ids = new TreeSet<>(PARAMETERS);
        for (Conclusion<Object> conclusion : telling.strategy().conclusions()) {
            for (Object fact : conclusion.evidence()) {
                if (fact instanceof Threshold threshold) {
                    ids.add(threshold.id());
                }
            }
        }
        List<List<Text>> rows = new ArrayList<>();
        for (String id : ids) {
            telling.thresholds()
                    .entry(id)
                    .filter(entry -> entry.tag().equals("judgement") && tookPart(id))
                    .ifPresent(entry -> rows.add(row(id, entry)));
        }
        paper.table(
                List.of(
                        telling.say("report.ledger.threshold"),
                        telling.say("report.ledger.value"),
                        telling.say("report.ledger.why")),
                rows);
    }

    private List<Text> row(String id, Thresholds.Entry entry) {
        return List.of(
                telling.voice().id(id),
                telling.say(
                        "report.ledger.amount",
                        "value",
                        telling.display().whole(telling.thresholds().value(id)),
                        "unit",
                        entry.unit()),
                telling.voice().own(entry.why()));
    }

    /** Whether a number mattered here: those that stand for what nobody said matter only where nobody did. */
    private boolean tookPart(String id) {
        List<FoundGap> gaps = telling.strategy().diagnosis().ranked();
        return switch (id) {
            case "unknown-reach" ->
                gaps.stream().anyMatch(gap -> Double.isNaN(gap.gap().reach()));
            case "unknown-importance" ->
                gaps.stream().anyMatch(gap -> gap.importance().equals("assumed"));
            case "fit-with-soft-block" ->
                telling.strategy().tactics().open().stream()
                        .anyMatch(tactic -> !tactic.blocks().isEmpty());
            case "kept-for-measuring", "kept-for-surprises" ->
                !Double.isNaN(telling.strategy().plan().budget());
            case "recommend-from", "test-from", "consider-from", "initiatives-at-once", "answers-for-a-finding" ->
                !telling.strategy().tactics().open().isEmpty();
            case "rated-by-nearly-all" ->
                telling.strategy().facts().facts().stream().anyMatch(TouchpointRating.class::isInstance);
            case "answers-to-show-staff" -> telling.strategy().audit().people().isKnown();
            case "reachable-per-year" -> isBound("gap", false);
            case "reachable-without-plan" -> isBound("gap", true);
            case "times-best-pace" -> isBound("history", true) || isBound("history", false);
            case "recovers-by-itself" ->
                telling.strategy().goals().goals().stream()
                        .anyMatch(goal -> goal.reach().discounted());
            case "lost-to-rounding", "days-between-surveys", "yardstick-years" ->
                !telling.strategy().goals().goals().isEmpty();
            case "days-between-invitations" ->
                telling.strategy().measureNext().stream().anyMatch(ask -> ask.survey() != null);
            case "reviews-ahead" ->
                telling.strategy().reviews().size() >= telling.thresholds().value(id);
            case "shortest-time-for-a-year", "longest-time-for-a-year" -> isLossUntoldByTheYear();
            default -> true;
        };
    }

    /** Whether it is known how many leave or stay, and for too short or too long a time to say so of a year. */
    private boolean isLossUntoldByTheYear() {
        List<Object> facts = telling.strategy().facts().facts();
        return facts.stream()
                .filter(Measurement.class::isInstance)
                .map(Measurement.class::cast)
                .filter(measured -> measured.subject().equals(AuditFacts.ORGANIZATION))
                .filter(measured -> Set.of("churn", "retention").contains(measured.metric()))
                .filter(measured -> measured.period() != null)
                .anyMatch(measured -> facts.stream()
                        .noneMatch(fact -> fact instanceof YearlyChurn loss
                                && loss.metric().equals(measured.metric())));
    }

    /** Whether a bound of a kind was known for any goal that something, or nothing, planned moves. */
    private boolean isBound(String part, boolean withoutPlan) {
        return telling.strategy().goals().goals().stream()
                .filter(goal -> goal.isWithoutPlan() == withoutPlan)
                .anyMatch(goal -> goal.reach().parts().stream()
                        .anyMatch(bound -> bound.part().equals(part)));
    }

    /** The rows of tables that decided by judgement about what this report tells. */
    private void rows(MarkdownWriter paper) {
        TreeSet<String> fired = new TreeSet<>();
        for (Conclusion<Object> conclusion : telling.strategy().conclusions()) {
            if (conclusion.rule().contains("/") && isTold(conclusion.record())) {
                fired.add(conclusion.rule());
            }
        }
        List<List<Text>> rows = new ArrayList<>();
        for (String row : fired) {
            telling.index()
                    .place(row)
                    .map(RulePlace::why)
                    .filter(why -> why.contains("judgement"))
                    .ifPresent(why -> rows.add(List.of(telling.voice().id(row), telling.why(row))));
        }
        paper.table(List.of(telling.say("report.ledger.row"), telling.say("report.ledger.why")), rows);
    }

    private boolean isTold(Object record) {
        if (record instanceof Severity severity) {
            return isRanked(severity.gap());
        }
        if (record instanceof Confidence confidence) {
            return confidence.part().equals("data")
                    ? isRanked(confidence.of())
                    : telling.strategy().tactics().open().stream()
                            .anyMatch(tactic -> tactic.playbook().id().equals(confidence.of()));
        }
        return true;
    }

    private boolean isRanked(String gap) {
        return telling.strategy().diagnosis().ranked().stream()
                .anyMatch(found -> found.id().equals(gap));
    }

    private void reading(MarkdownWriter paper) {
        paper.heading(2, telling.say("report.reading"));
        for (String id : List.of("ids", "intervals", "weight", "confidence", "grades", "unknown")) {
            paper.bullet(telling.say("report.reading." + id));
        }
        paper.paragraph(telling.say(
                "report.made-from",
                "meaning",
                telling.strategy().meaning(),
                "as_of",
                telling.display().date(telling.strategy().asOf())));
    }
}
