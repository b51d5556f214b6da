package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.goal.AmbitionReading;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Period;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.PlannedTactic;

/** Goals as a client reads them: which are promised, from where to where, and how an ambition is read. */
final class GoalTargets {

    /** More goals nobody follows. */
    static final int ROWS = 7;

    /** With fewer goals that can be seen, those that need more answers are told with them. */
    private static final int FEWEST = 4;

    /** Nobody asks more than this many times the customers who answer today. */
    private static final double MORE_ANSWERS = 2;

    private final ReportContext telling;
    private final GoalPhrases words;

    GoalTargets(ReportContext telling) {
        this.telling = telling;
        this.words = new GoalPhrases(telling);
    }

    /**
     * The goals of the table: what the client wants, the result they are for, and those that can be seen moving; others only where
     * these are few.
     */
    List<Goal> promised() {
        List<Goal> all = telling.strategy().goals().goals();
        List<Goal> planned = all.stream()
                .filter(goal -> !goal.isWithoutPlan() || !goal.ambition().isEmpty())
                .toList();
        Set<Goal> chosen = new LinkedHashSet<>();
        planned.stream().filter(goal -> !goal.ambition().isEmpty()).forEach(chosen::add);
        planned.stream()
                .filter(goal -> goal.subject().equals(Measurement.ORGANIZATION))
                .filter(GoalTargets::couldBeSeen)
                .findFirst()
                .ifPresent(chosen::add);
        planned.stream().filter(GoalTargets::canBeSeen).forEach(chosen::add);
        planned.stream()
                .filter(GoalTargets::couldBeSeen)
                .limit(FEWEST)
                .filter(goal -> chosen.size() < FEWEST)
                .forEach(chosen::add);
        List<Goal> first = chosen.stream().limit(ROWS).toList();
        return all.stream().filter(first::contains).toList();
    }

    /** What is only watched. */
    List<Goal> monitored() {
        List<Goal> promised = promised();
        return telling.strategy().goals().goals().stream()
                .filter(goal -> !promised.contains(goal))
                .toList();
    }

    /** A change that only many more answers would show is watched, not promised. */
    static boolean canBeSeen(Goal goal) {
        return goal.verdict() == null || !goal.verdict().record().wayOut().equals("ask-more");
    }

    /** Whether it can be seen, or could with a few times the answers there are. */
    private static boolean couldBeSeen(Goal goal) {
        return canBeSeen(goal) || goal.needs() <= MORE_ANSWERS * goal.answers();
    }

    /** Where we stand, with the slowest tenth where it is known. */
    Text baseline(Goal goal) {
        return withTail(goal, words.value(goal, goal.baseline()), goal.tail());
    }

    /** The target, with the slowest tenth where it is known. */
    Text target(Goal goal) {
        return withTail(goal, words.value(goal, goal.target()), goal.tailTarget());
    }

    private Text withTail(Goal goal, String value, double tail) {
        return Double.isNaN(tail)
                ? telling.voice().own(value)
                : telling.say("paper.goal.tail", "value", value, "tail", words.value(goal, tail));
    }

    /** The target after the figure halfway, with its month. */
    Text way(Goal goal) {
        return halfway(goal)
                .map(half -> telling.say(
                        "paper.goal.way",
                        "half",
                        words.value(goal, half.value()),
                        "month",
                        telling.display().monthOfYear(half.by()),
                        "target",
                        target(goal)))
                .orElseGet(() -> target(goal));
    }

    /** The figure halfway, where it reads differently from where the goal starts and ends. */
    Optional<Goal.Milestone> halfway(Goal goal) {
        return goal.halfway().filter(half -> {
            String told = words.value(goal, half.value());
            return !told.equals(words.value(goal, goal.baseline())) && !told.equals(words.value(goal, goal.target()));
        });
    }

    /** The measure of a goal, with its place only where other goals have the same measure. */
    Text measure(Goal goal) {
        boolean several = promised().stream()
                        .filter(other -> other.metric().equals(goal.metric()))
                        .count()
                > 1;
        return several ? words.metric(goal) : telling.questions().measureAlone(goal);
    }

    /** A goal in a few words: what moves from where to where by when. */
    Text brief(Goal goal) {
        return telling.say(
                "paper.goal.brief",
                "metric",
                words.metric(goal),
                "baseline",
                words.value(goal, goal.baseline()),
                "target",
                words.value(goal, goal.target()),
                "end",
                telling.display().monthOfYear(goal.end()));
    }

    /** The goal that a tactic is to move; none where nothing measures it. */
    Optional<Goal> of(PlannedTactic planned) {
        return telling.strategy().goals().goals().stream()
                .filter(goal -> !goal.isWithoutPlan())
                .filter(goal -> goal.tactics().contains(planned.tactic().id()))
                .filter(goal -> !telling.strategy()
                        .goals()
                        .unmeasured()
                        .contains(planned.tactic().id()))
                .findFirst();
    }

    /** How ambitions are read that could be read otherwise, each as a proposal. */
    List<Text> readings() {
        List<Text> told = new ArrayList<>();
        for (Goal goal : telling.strategy().goals().goals()) {
            telling.strategy().goals().reading(goal).ifPresent(reading -> told.add(reading(goal, reading)));
        }
        return told;
    }

    private Text reading(Goal goal, AmbitionReading reading) {
        List<Text> reasons = new ArrayList<>();
        for (String way : reading.ways()) {
            reasons.add(telling.say(
                    "goal.reading." + way,
                    "elsewhere",
                    telling.voice()
                            .list(reading.elsewhere().stream()
                                    .map(subject ->
                                            telling.voice().own(telling.names().subject(subject)))
                                    .toList()),
                    "metric",
                    reading.elsewhere().isEmpty()
                            ? ""
                            : telling.names().metric(reading.elsewhere().get(0)),
                    "wished",
                    words.value(goal, reading.wished()),
                    "target",
                    words.value(goal, goal.target())));
        }
        if (words.definition(goal).measuredAs().equals("duration") && isMedian(goal)) {
            reasons.add(telling.say("goal.reading.median", "target", words.value(goal, goal.target())));
        }
        return telling.say(
                "goal.reading",
                "says",
                says(reading.ambition()),
                "goal",
                brief(goal),
                "reasons",
                telling.voice().joined(reasons, "say.list-of-two-long"));
    }

    private boolean isMedian(Goal goal) {
        return telling.strategy().facts().facts().stream()
                .anyMatch(fact -> fact instanceof Measurement now
                        && now.at().equals(goal.at())
                        && now.definition().equals("median"));
    }

    /** When the client wants it; empty where no ambition names a day. */
    Optional<Period> asked(Goal goal) {
        return Stated.all(telling.strategy().audit().ambitions()).stream()
                .filter(stated -> stated.id().equals(goal.ambition()))
                .findFirst()
                .flatMap(stated -> stated.until().known());
    }

    /** What an ambition says, in the client's words. */
    Text says(String ambition) {
        return Stated.all(telling.strategy().audit().ambitions()).stream()
                .filter(stated -> stated.id().equals(ambition))
                .findFirst()
                .map((Audit.Ambition stated) ->
                        telling.voice().own(stated.says().or(SubjectNames.words(stated.id()))))
                .orElseGet(Text::empty);
    }
}
