package org.cxadvisor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.strategy.Strategy;

/** The reviews within the plan, each with the questions it answers. */
final class PaperReviews {

    private final PaperOutline outline;
    private final ReportContext telling;

    PaperReviews(PaperOutline outline) {
        this.outline = outline;
        this.telling = outline.telling();
    }

    /** What each review looks at: the first signs that should have shown since the last one, and figures that are due. */
    Map<LocalDate, List<Text>> all() {
        LocalDate end = telling.strategy().plan().end();
        Map<LocalDate, List<Text>> reviews = new TreeMap<>();
        LocalDate last = LocalDate.MIN;
        for (LocalDate day : telling.strategy().reviews()) {
            if (!day.isAfter(end)) {
                reviews.put(day, criteria(last, day));
                last = day;
            }
        }
        return reviews;
    }

    /** The tactics whose first sign should have shown since the last review. */
    List<PlannedTactic> due(LocalDate after, LocalDate until) {
        return telling.strategy().plan().tactics().stream()
                .filter(tactic -> isBetween(Strategy.firstSign(tactic).look(), after, until))
                .toList();
    }

    private List<Text> criteria(LocalDate after, LocalDate until) {
        List<Text> criteria = new ArrayList<>();
        List<PlannedTactic> due = due(after, until);
        if (!due.isEmpty()) {
            criteria.add(telling.say("paper.review.signs", "count", due.size(), "tactics", outline.numbers(due)));
        }
        GoalPhrases words = new GoalPhrases(telling);
        GoalTargets targets = new GoalTargets(telling);
        for (Goal goal : targets.promised()) {
            asked(goal, after, until)
                    .ifPresent(value -> criteria.add(telling.say(
                            "paper.review.goal", "metric", targets.measure(goal), "value", words.value(goal, value))));
        }
        return criteria.isEmpty() ? List.of(telling.say("paper.review.progress")) : criteria;
    }

    /** The figure to ask for: the target of a goal that has come due since the last review, else the one that is due halfway. */
    private Optional<Double> asked(Goal goal, LocalDate after, LocalDate until) {
        return isBetween(goal.end(), after, until)
                ? Optional.of(goal.target())
                : new GoalTargets(telling)
                        .halfway(goal)
                        .filter(half -> isBetween(half.by(), after, until))
                        .map(half -> half.value());
    }

    private static boolean isBetween(LocalDate day, LocalDate after, LocalDate until) {
        return day.isAfter(after) && !day.isAfter(until);
    }
}
