package org.cxadvisor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.cxadvisor.goal.Goal;
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
        outline.risky(outline.points(RISKS))
                .forEach(planned -> paper.bullet(telling.say(
                        "paper.risk", "number", outline.number(planned), "risk", PaperOutline.risk(planned))));
        measureNext(paper);
    }

    private List<List<Cell>> rows(List<PlannedTactic> tactics) {
        TreeMap<LocalDate, List<Text>> quarters = new TreeMap<>();
        grouped(tactics, PlannedTactic::start).forEach((quarter, starting) -> at(quarters, quarter)
                .add(telling.say(
                        "paper.start",
                        "tactics",
                        telling.voice()
                                .joined(
                                        starting.stream()
                                                .map(outline::inRoadmap)
                                                .toList(),
                                        "say.list-of-two-long"))));
        telling.strategy().plan().freeze().forEach(frozen -> at(quarters, frozen.first())
                .add(PaperOutline.freeze(telling, "paper.frozen", frozen)));
        grouped(tactics, PlannedTactic::end).forEach((quarter, ending) -> at(quarters, quarter)
                .add(telling.say("paper.done", "tactics", outline.numbers(ending))));
        new PaperReviews(outline).all().forEach((day, criteria) -> at(quarters, day)
                .add(telling.say(
                        "paper.review",
                        "day",
                        telling.display().date(day),
                        "criteria",
                        telling.voice().joined(criteria, "say.list-of-two-long"))));
        grouped(promised(), Goal::end).forEach((quarter, due) -> at(quarters, quarter)
                .add(telling.say(
                        "paper.goals.due",
                        "goals",
                        telling.voice().joined(due.stream().map(this::due).toList(), "say.list-of-two-long"))));
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

    private List<Goal> promised() {
        return new GoalTargets(telling).promised();
    }

    private Text due(Goal goal) {
        return telling.say(
                "paper.goal.due",
                "metric",
                new GoalTargets(telling).measure(goal),
                "target",
                new GoalPhrases(telling).value(goal, goal.target()));
    }

    private static <T> Map<LocalDate, List<T>> grouped(List<T> items, Function<T, LocalDate> day) {
        Map<LocalDate, List<T>> grouped = new TreeMap<>();
        items.forEach(item -> grouped.computeIfAbsent(quarter(day.apply(item)), first -> new ArrayList<>())
                .add(item));
        return grouped;
    }

    private static List<Text> at(Map<LocalDate, List<Text>> quarters, LocalDate day) {
        return quarters.computeIfAbsent(quarter(day), first -> new ArrayList<>());
    }

    private static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
    }

    private void measureNext(Page paper) {
        List<MeasurementProposal> next = telling.strategy().measureNext().stream()
                .filter(ask -> !ask.kind().equals("tactic-measure"))
                .toList();
        if (next.isEmpty()) {
            return;
        }
        paper.paragraph(telling.say("paper.next"));
        for (MeasurementProposal ask :
                next.stream().limit(outline.points(ASKED)).toList()) {
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
