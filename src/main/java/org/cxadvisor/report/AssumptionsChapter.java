package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Severity;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.RulePage;
import org.cxadvisor.rulebase.RulePlace;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.stated.StrategyObjection;
import org.cxadvisor.tactic.Confidence;

/** What was assumed, what the checks have against the strategy, and how to read it. */
final class AssumptionsChapter {

    private final ReportContext telling;

    AssumptionsChapter(ReportContext telling) {
        this.telling = telling;
    }

    void write(Page report) {
        objections(report);
        Page paper = report.section(telling.say("report.ledger"));
        paper.paragraph(telling.say("report.ledger.what"));
        gaps(paper);
        tactics(paper);
        thresholds(paper);
        rows(paper);
        reading(report);
    }

    private void objections(Page report) {
        List<Conclusion<StrategyObjection>> objections = telling.strategy().objections();
        if (objections.isEmpty()) {
            return;
        }
        Page paper = report.section(telling.say("report.objections"));
        for (Conclusion<StrategyObjection> objection : objections) {
            Map<String, Text> values = new TreeMap<>();
            values.put("item", telling.voice().id(objection.record().item()));
            values.put("shown", telling.voice().own(objection.record().shown()));
            values.put("against", telling.voice().own(objection.record().against()));
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

    private void gaps(Page paper) {
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

    private void assumed(String says, Map<String, List<Text>> values, Page paper) {
        values.forEach((value, ids) -> paper.bullet(
                telling.say(says, "value", value, "id", telling.voice().list(ids))));
    }

    private void tactics(Page paper) {
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

    private void thresholds(Page paper) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Threshold threshold : telling.strategy().deciding()) {
            if (telling.standards().isJudgement(threshold)) {
                rows.add(row(threshold));
            }
        }
        paper.table(
                List.of(
                        Column.words(telling.say("report.ledger.threshold")),
                        Column.figures(telling.say("report.ledger.value")),
                        Column.words(telling.say("report.ledger.why"))),
                rows);
    }

    private List<Cell> row(Threshold threshold) {
        return List.of(
                new Cell.Words(telling.voice().id(threshold.id())),
                new Cell.Words(telling.say(
                        "report.ledger.amount",
                        "value",
                        telling.display().whole(threshold.value()),
                        "unit",
                        threshold.unit())),
                new Cell.Words(telling.voice().own(telling.standards().why(threshold))));
    }

    /** The rows of tables that decided by judgement about what this report tells. */
    private void rows(Page paper) {
        TreeSet<String> fired = new TreeSet<>();
        for (Conclusion<Object> conclusion : telling.strategy().conclusions()) {
            if (conclusion.rule().contains("/") && isTold(conclusion.record())) {
                fired.add(conclusion.rule());
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (String row : fired) {
            telling.index()
                    .place(row)
                    .map(RulePlace::why)
                    .filter(why -> why.contains("judgement"))
                    .ifPresent(why -> rows.add(
                            List.of(new Cell.Words(telling.voice().id(row)), new Cell.Words(telling.why(row)))));
        }
        paper.table(
                List.of(Column.words(telling.say("report.ledger.row")), Column.words(telling.say("report.ledger.why"))),
                rows);
    }

    private boolean isTold(Object record) {
        if (record instanceof Severity severity) {
            return isRanked(severity.gap());
        }
        if (record instanceof Confidence confidence) {
            return confidence.part().equals("data")
                    ? isRanked(confidence.of())
                    : telling.strategy().tactics().byPlaybook().all(confidence.of()).stream()
                            .anyMatch(tactic -> tactic.forbidden().isEmpty());
        }
        return true;
    }

    private boolean isRanked(String gap) {
        return telling.strategy()
                .diagnosis()
                .gap(gap)
                .filter(FoundGap::isExperience)
                .isPresent();
    }

    private void reading(Page report) {
        Page paper = report.section(telling.say("report.reading"));
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
