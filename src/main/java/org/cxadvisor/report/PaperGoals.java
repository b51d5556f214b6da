package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.cxadvisor.goal.DeclinedAmbition;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;

/** The goals whose change can be seen in one table; what is only monitored, and ambitions that give no goal yet. */
final class PaperGoals {

    private static final int ROWS = 7;

    private final ReportContext telling;
    private final GoalPhrases words;

    PaperGoals(ReportContext telling) {
        this.telling = telling;
        this.words = new GoalPhrases(telling);
    }

    void write(Page report) {
        Page paper = report.section(telling.say("report.goals"));
        List<Goal> goals = telling.strategy().goals().goals();
        if (goals.isEmpty()) {
            paper.paragraph(telling.say("report.goals.none"));
        }
        Predicate<Goal> promised = goal -> !goal.isWithoutPlan() && canBeSeen(goal);
        paper.table(
                List.of(
                        Column.words(telling.say("report.measure")),
                        Column.figures(telling.say("paper.goal.baseline")),
                        Column.figures(telling.say("paper.goal.target")),
                        Column.figures(telling.say("report.step.by")),
                        Column.words(telling.say("paper.goal.owner")),
                        Column.words(telling.say("paper.goal.visible"))),
                goals.stream().filter(promised).limit(ROWS).map(this::row).toList());
        List<Text> monitored = new ArrayList<>();
        goals.stream().filter(promised).skip(ROWS).forEach(goal -> monitored.add(aim(goal)));
        goals.stream().filter(promised.negate()).forEach(goal -> monitored.add(aim(goal)));
        if (!monitored.isEmpty()) {
            paper.paragraph(telling.say(
                    "paper.goals.monitored", "goals", telling.voice().joined(monitored, "say.list-of-two-long")));
        }
        for (DeclinedAmbition wish : telling.strategy().goals().refused()) {
            paper.bullet(
                    telling.say("paper.goals.declined", "says", words.wished(wish), "because", words.refused(wish)));
        }
    }

    /** A change that only many more answers would show is watched, not promised. */
    private static boolean canBeSeen(Goal goal) {
        return goal.verdict() == null || !goal.verdict().record().wayOut().equals("ask-more");
    }

    private List<Cell> row(Goal goal) {
        return List.of(
                new Cell.Words(telling.voice().opening(words.metric(goal))),
                new Cell.Words(telling.voice().own(words.value(goal, goal.baseline()))),
                new Cell.Words(telling.voice().own(words.value(goal, goal.target()))),
                new Cell.Day(goal.end()),
                new Cell.Words(goal.owner().isEmpty() ? telling.say("paper.dash") : telling.opening(goal.owner())),
                new Cell.Words(visible(goal)));
    }

    private Text visible(Goal goal) {
        if (goal.verdict() == null) {
            return telling.say("screen.verdict.none");
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
                canBeSeen(goal) ? "paper.goal.aim" : "paper.goal.aim.unseen",
                "needs",
                telling.display().count(goal.needs()),
                "metric",
                words.metric(goal),
                "baseline",
                words.value(goal, goal.baseline()),
                "target",
                words.value(goal, goal.target()));
    }
}
