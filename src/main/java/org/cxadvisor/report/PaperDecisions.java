package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.goal.DeclinedAmbition;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.tactic.Playbook;

/** What the client has to decide: money and people, how an ambition is read, who owns what, and which way a diagnosis leads. */
final class PaperDecisions {

    private static final int AMBITIONS = 2;
    private static final int BRANCHES = 3;

    private final PaperOutline outline;
    private final ReportContext telling;

    PaperDecisions(PaperOutline outline) {
        this.outline = outline;
        this.telling = outline.telling();
    }

    /** All of them, what costs most first. */
    List<Text> all() {
        List<Text> decisions = new ArrayList<>();
        plan().ifPresent(decisions::add);
        readings(decisions);
        owners().ifPresent(decisions::add);
        branches().ifPresent(decisions::add);
        return decisions;
    }

    /** The plan with its money and people. */
    Optional<Text> plan() {
        Plan plan = telling.strategy().plan();
        if (plan.tactics().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(telling.say(
                "paper.decide.plan" + pricing(plan),
                "last",
                plan.tactics().size(),
                "cost",
                telling.display().money(plan.currency(), plan.cost()),
                "running",
                telling.display().money(plan.currency(), plan.running()),
                "end",
                telling.display().date(plan.end()),
                "unpriced",
                outline.numbers(unpriced(plan)),
                "work",
                telling.display().number(plan.work())));
    }

    /** Which sentence tells the cost: of all tactics, with or without what runs on, of some of them, or of none. */
    private static String pricing(Plan plan) {
        int unpriced = unpriced(plan).size();
        if (unpriced > 0) {
            return unpriced == plan.tactics().size() ? ".unpriced" : ".partly-unpriced";
        }
        return plan.running() > 0 ? "" : ".once";
    }

    private static List<PlannedTactic> unpriced(Plan plan) {
        return plan.tactics().stream()
                .filter(planned -> Double.isNaN(planned.cost()) || Double.isNaN(planned.running()))
                .toList();
    }

    private void readings(List<Text> decisions) {
        GoalTargets targets = new GoalTargets(telling);
        for (Goal goal : telling.strategy().goals().goals()) {
            telling.strategy()
                    .goals()
                    .reading(goal)
                    .ifPresent(reading -> decisions.add(telling.say(
                            "paper.decide.reading",
                            "says",
                            targets.says(reading.ambition()),
                            "goal",
                            targets.brief(goal))));
        }
        GoalPhrases words = new GoalPhrases(telling);
        for (DeclinedAmbition wish : telling.strategy().goals().refused().stream()
                .filter(wish -> !wish.isKept())
                .limit(AMBITIONS)
                .toList()) {
            decisions.add(
                    telling.say("paper.decide.ambition", "says", words.wished(wish), "because", words.refused(wish)));
        }
    }

    /** The tactics at places for which the audit names nobody. */
    private Optional<Text> owners() {
        List<String> owned = Stated.all(telling.strategy().audit().touchpoints()).stream()
                .filter(place -> place.owner().isKnown())
                .map(Audit.Touchpoint::id)
                .toList();
        List<PlannedTactic> open = telling.strategy().plan().tactics().stream()
                .filter(planned -> !owned.contains(planned.tactic().subject()))
                .toList();
        boolean all = open.size() == telling.strategy().plan().tactics().size();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say(
                        !all
                                ? "paper.decide.owners"
                                : owned.isEmpty() ? "paper.decide.owners.all" : "paper.decide.owners.elsewhere",
                        "count",
                        open.size(),
                        "tactics",
                        outline.numbers(open)));
    }

    /** The diagnosis of the first gap, whose outcome decides what follows; what follows any other stands with its tactic. */
    private Optional<Text> branches() {
        return outline.gaps().stream()
                .limit(1)
                .flatMap(first -> outline.answers(first).stream())
                .filter(planned -> !planned.tactic().playbook().branches().isEmpty())
                .findFirst()
                .map(planned -> telling.say(
                        "paper.decide.branches",
                        "tactic",
                        outline.number(planned),
                        "day",
                        telling.display().date(planned.end()),
                        "branches",
                        telling.voice()
                                .joined(
                                        planned.tactic().playbook().branches().stream()
                                                .limit(BRANCHES)
                                                .map(this::branch)
                                                .toList(),
                                        "say.list-of-two-long")));
    }

    private Text branch(Playbook.Branch branch) {
        return telling.say(
                "paper.decide.branch",
                "found",
                PaperOutline.unmarked(branch.when()),
                "then",
                PaperOutline.follows(branch));
    }
}
