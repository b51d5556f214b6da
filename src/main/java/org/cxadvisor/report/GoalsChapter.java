package org.cxadvisor.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.goal.DeclinedAmbition;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.Guardrail;
import org.cxadvisor.goal.TargetCaution;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.rulebase.Conclusion;

/** The goals, letter by letter: specific, measurable, achievable, relevant, time-bound; and what gave none. */
final class GoalsChapter {

    private final ReportContext telling;
    private final GoalPhrases words;

    GoalsChapter(ReportContext telling) {
        this.telling = telling;
        this.words = new GoalPhrases(telling);
    }

    void write(Page report) {
        Page paper = report.section(telling.say("report.goals"));
        List<Goal> goals = telling.strategy().goals().goals();
        if (goals.isEmpty()) {
            paper.paragraph(telling.say("report.goals.none"));
        }
        int rank = 1;
        for (Goal goal : goals) {
            goal(rank++, goal, paper);
        }
        refused(paper);
    }

    private void goal(int rank, Goal goal, Page report) {
        Page paper = report.section(telling.say("report.goal", "rank", rank, "title", words.title(goal)));
        paper.paragraph(telling.say(
                goal.isWithoutPlan() ? "report.goal.unplanned" : "report.goal.draft",
                "id",
                telling.voice().id(goal.id())));
        for (GoalPhrases.Judged letter : words.letters(goal)) {
            paper.bullet(telling.say(
                    "report.letter",
                    "name",
                    telling.say("smart.name." + letter.letter()),
                    "verdict",
                    letter.verdict(),
                    "says",
                    letter.says()));
        }
        words.waysOut(goal).ifPresent(ways -> paper.bullet(telling.say("report.goal.ways", "ways", ways)));
        for (Conclusion<TargetCaution> caution : goal.cautions()) {
            paper.bullet(telling.say(
                    "report.goal.caution",
                    "finding",
                    telling.findings().page(caution.rule(), Map.of()),
                    "rule",
                    telling.voice().id(caution.rule())));
        }
        onTheWay(goal, paper);
        for (Conclusion<Guardrail> guardrail : goal.guardrails()) {
            paper.bullet(telling.say(
                    "report.goal.guardrail",
                    "metric",
                    telling.opening(telling.names().metric(guardrail.record().metric())),
                    "why",
                    telling.why(guardrail.record().row())));
        }
    }

    private void onTheWay(Goal goal, Page paper) {
        telling.strategy()
                .firstSign(goal)
                .ifPresent(sign -> paper.bullet(telling.say(
                        "report.goal.first-sign",
                        "what",
                        telling.opening(sign.what()),
                        "look",
                        telling.display().date(sign.look()))));
        Optional<Text> milestones = words.onTheWay(goal);
        if (milestones.isPresent() || !goal.tactics().isEmpty()) {
            Text stops = milestones.orElseGet(() -> telling.say("goal.milestones.none"));
            paper.bullet(telling.say("report.goal.milestones", "milestones", stops));
        }
    }

    private void refused(Page chapter) {
        List<DeclinedAmbition> refused = telling.strategy().goals().refused();
        if (refused.isEmpty()) {
            return;
        }
        Page paper = chapter.section(telling.say("report.refused"));
        for (DeclinedAmbition wish : refused) {
            paper.bullet(telling.say(
                    "report.refused.line",
                    "says",
                    words.wished(wish),
                    "because",
                    words.refused(wish),
                    "id",
                    telling.voice().id(wish.wish().ambition())));
        }
    }
}
