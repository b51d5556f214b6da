package org.cxadvisor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.strategy.MeasurementProposal;

/** The plan by quarter, the risks that go with it, and what to measure next. */
final class PaperRoadmap {

    private static final int RISKS = 5;
    private static final int ASKED = 4;

    private final PaperOutline outline;
    private final ReportContext telling;

    PaperRoadmap(PaperOutline outline) {
        this.outline = outline;
        this.telling = outline.telling();
    }

    void write(Page report) {
        List<PlannedTactic> tactics = telling.strategy().plan().tactics();
        if (!tactics.isEmpty()) {
            Page paper = report.section(telling.say("paper.roadmap"));
            paper.table(
                    List.of(Column.words(telling.say("paper.when")), Column.words(telling.say("paper.milestones"))),
                    rows(tactics));
        }
        Page paper = report.section(telling.say("paper.risks"));
        tactics.stream()
                .filter(planned -> !planned.tactic().playbook().risks().isEmpty())
                .limit(RISKS)
                .forEach(planned -> paper.bullet(telling.say(
                        "paper.risk",
                        "number",
                        outline.number(planned),
                        "risk",
                        PaperOutline.unmarked(
                                planned.tactic().playbook().risks().get(0)))));
        measureNext(paper);
    }

    private List<List<Cell>> rows(List<PlannedTactic> tactics) {
        TreeMap<LocalDate, List<Text>> quarters = new TreeMap<>();
        tactics.forEach(tactic ->
                at(quarters, tactic.start()).add(telling.say("paper.start", "tactic", outline.number(tactic))));
        tactics.forEach(
                tactic -> at(quarters, tactic.end()).add(telling.say("paper.done", "tactic", outline.number(tactic))));
        telling.strategy().plan().freeze().forEach(frozen -> at(quarters, frozen.first())
                .add(PaperOutline.freeze(telling, "paper.frozen", frozen)));
        LocalDate end = telling.strategy().plan().end();
        telling.strategy().reviews().stream().filter(day -> !day.isAfter(end)).forEach(day -> at(quarters, day)
                .add(telling.say("paper.review", "day", telling.display().date(day))));
        List<List<Cell>> rows = new ArrayList<>();
        quarters.forEach((quarter, milestones) -> rows.add(List.of(
                new Cell.Words(telling.say(
                        "paper.quarter",
                        "months",
                        telling.display().months(quarter, quarter.plusMonths(2)),
                        "year",
                        String.valueOf(quarter.getYear()))),
                new Cell.Words(telling.voice().joined(milestones, "say.list-of-two-long")))));
        return rows;
    }

    private static List<Text> at(Map<LocalDate, List<Text>> quarters, LocalDate day) {
        LocalDate quarter = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
        return quarters.computeIfAbsent(quarter, first -> new ArrayList<>());
    }

    private void measureNext(Page paper) {
        List<MeasurementProposal> next = telling.strategy().measureNext();
        if (next.isEmpty()) {
            return;
        }
        paper.paragraph(telling.say("paper.next"));
        for (MeasurementProposal ask : next.stream().limit(ASKED).toList()) {
            Optional<Text> how = telling.questions().how(ask);
            paper.bullet(how.map(way -> telling.say(
                            "paper.next.line",
                            "asked",
                            telling.voice().opening(telling.questions().inBrief(ask)),
                            "how",
                            way))
                    .orElseGet(() -> telling.voice().opening(telling.questions().inBrief(ask))));
        }
    }
}
