package org.cxadvisor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.goal.DeclinedAmbition;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;

/** The goals whose change can be seen in one table; what is only monitored, and ambitions that give no goal yet. */
final class PaperGoals {

    private final ReportContext telling;
    private final GoalPhrases words;
    private final GoalTargets targets;

    PaperGoals(ReportContext telling) {
        this.telling = telling;
        this.words = new GoalPhrases(telling);
        this.targets = new GoalTargets(telling);
    }

    void write(Page report) {
        Page paper = report.section(telling.say("report.goals"));
        List<Goal> goals = telling.strategy().goals().goals();
        if (goals.isEmpty()) {
            paper.paragraph(telling.say("report.goals.none"));
        }
        List<Goal> promised = targets.promised();
        paper.table(
                List.of(
                        Column.words(telling.say("report.measure")),
                        Column.figures(telling.say("paper.goal.baseline")),
                        Column.figures(telling.say("paper.goal.target")),
                        Column.figures(telling.say("report.step.by")),
                        Column.words(telling.say("paper.goal.owner")),
                        Column.words(telling.say("paper.goal.visible"))),
                promised.stream().map(this::row).toList());
        beyond(promised).ifPresent(paper::paragraph);
        late(promised).ifPresent(paper::paragraph);
        moved(promised).ifPresent(paper::paragraph);
        List<Text> monitored = targets.monitored().stream().map(this::aim).toList();
        if (!monitored.isEmpty()) {
            paper.paragraph(telling.say(
                    "paper.goals.monitored", "goals", telling.voice().joined(monitored, "say.list-of-two-long")));
        }
        targets.readings().forEach(paper::bullet);
        for (DeclinedAmbition wish : telling.strategy().goals().refused()) {
            paper.bullet(telling.say(
                    wish.isKept() ? "paper.goals.kept" : "paper.goals.declined",
                    "says",
                    words.wished(wish),
                    "because",
                    words.refused(wish)));
        }
    }

    /** Targets that are standards, and what the tactics alone are expected to bring. */
    private Optional<Text> beyond(List<Goal> promised) {
        List<Text> beyond = promised.stream()
                .filter(goal -> !Double.isNaN(goal.expected()))
                .map(goal -> telling.say(
                        "paper.goal.due",
                        "metric",
                        targets.measure(goal),
                        "target",
                        words.value(goal, goal.expected())))
                .toList();
        return beyond.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say(
                        "paper.goals.beyond", "goals", telling.voice().list(beyond)));
    }

    /** Why goals end after the plan. */
    private Optional<Text> late(List<Goal> promised) {
        LocalDate end = telling.strategy().plan().end();
        List<Text> late = promised.stream()
                .filter(goal -> goal.end().isAfter(end) && goal.backing().equals("tactics"))
                .map(words::metric)
                .toList();
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say(
                        "paper.goals.late",
                        "goals",
                        telling.voice().list(late),
                        "count",
                        late.size(),
                        "end",
                        telling.display().date(end)));
    }

    /** Which goals end later than the client asked for, as their tactics cannot show before. */
    private Optional<Text> moved(List<Goal> promised) {
        List<Text> moved = promised.stream()
                .flatMap(goal -> targets
                        .asked(goal)
                        .filter(asked -> asked.last().isBefore(goal.end()))
                        .map(asked -> telling.say(
                                "paper.goal.asked",
                                "metric",
                                targets.measure(goal),
                                "asked",
                                telling.display().date(asked.last())))
                        .stream())
                .toList();
        return moved.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say(
                        "paper.goals.moved", "goals", telling.voice().list(moved)));
    }

    private List<Cell> row(Goal goal) {
        return List.of(
                new Cell.Words(telling.voice().opening(telling.questions().measure(goal))),
                new Cell.Words(targets.baseline(goal)),
                new Cell.Words(targets.way(goal)),
                new Cell.Day(goal.end()),
                new Cell.Words(goal.owner().isEmpty() ? telling.say("paper.dash") : telling.opening(goal.owner())),
                new Cell.Words(visible(goal)));
    }

    private Text visible(Goal goal) {
        if (goal.verdict() == null) {
            return telling.say("screen.verdict.none");
        }
        if (goal.isMeasurable() && Double.isNaN(goal.shows())) {
            return telling.say("paper.visible.full-count");
        }
        String id = "paper.visible."
                + (goal.isMeasurable() ? "yes" : goal.verdict().record().wayOut());
        return telling.voice()
                .sayOr(
                        id,
                        "paper.visible.no",
                        "shows",
                        telling.display().difference(words.definition(goal), goal.shows()),
                        "needs",
                        telling.display().count(goal.needs()));
    }

    private Text aim(Goal goal) {
        return telling.say(
                "paper.goal.aim", "metric", words.metric(goal), "baseline", words.value(goal, goal.baseline()));
    }
}
