package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.explore.AdviceMoves;
import org.cxadvisor.explore.AuditEdit;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Terminal;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.Unanswered;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.strategy.Strategy;

/** What of the advice is otherwise after a change, on a screen: old and new beside each other. */
public final class MovesText {

    private final ReportContext now;
    private final ReportContext then;
    private final AdviceMoves moves;

    private MovesText(Strategy before, Strategy after, RuleIndex index, Messages messages) {
        this.now = ReportContext.of(before, index, new Phrasing(messages));
        this.then = ReportContext.of(after, index, new Phrasing(messages));
        this.moves = AdviceMoves.between(before, after);
    }

    /** The plan within other limits: what comes in, what goes out, what is left unanswered. */
    public static List<String> ofFit(Strategy before, Strategy after, RuleIndex index, Messages messages, int width) {
        MovesText text = new MovesText(before, after, index, messages);
        Page page = new Page();
        text.fit(page);
        return Terminal.of(page, width, text.then.display());
    }

    /** The gaps, tactics and goals that a change of the audit moves. */
    public static List<String> ofChange(
            List<AuditEdit> edits, Strategy before, Strategy after, RuleIndex index, Messages messages, int width) {
        MovesText text = new MovesText(before, after, index, messages);
        Page page = new Page();
        text.change(edits, page);
        return Terminal.of(page, width, text.then.display());
    }

    private void fit(Page page) {
        page.paragraph(then.say("fit.head", "then", limits(then), "now", limits(now)));
        tactics(page);
        if (moves.enters().isEmpty() && moves.leaves().isEmpty()) {
            page.paragraph(then.say("fit.same", "stays", moves.stays()));
        }
        PlanPhrases plan = new PlanPhrases(then);
        Page section = page.section(then.say("fit.plan"));
        plan.resources().forEach(section::bullet);
        plan.unused().ifPresent(section::bullet);
        section.bullet(plan.proof());
        unanswered(plan, page);
    }

    private static Text limits(ReportContext telling) {
        Plan plan = telling.strategy().plan();
        return telling.say(
                "fit.limits",
                "budget",
                Double.isNaN(plan.budget())
                        ? telling.say("fit.no-budget")
                        : telling.say(
                                "fit.budget",
                                "budget",
                                telling.display()
                                        .money(
                                                telling.strategy()
                                                        .audit()
                                                        .organization()
                                                        .currency()
                                                        .or(plan.currency()),
                                                plan.budget())),
                "people",
                Double.isNaN(plan.people())
                        ? telling.say("fit.no-people")
                        : telling.say("fit.people", "people", telling.display().number(plan.people())));
    }

    private void unanswered(PlanPhrases plan, Page page) {
        List<Unanswered> gaps = then.strategy().plan().unanswered();
        if (gaps.isEmpty()) {
            page.paragraph(then.say("fit.all-answered"));
            return;
        }
        Page section = page.section(then.say("fit.unanswered"));
        gaps.forEach(gap -> section.bullet(then.say(
                "fit.gap",
                "gap",
                then.obstacle(gap.gap()),
                "id",
                then.voice().id(gap.gap()),
                "because",
                plan.why(gap))));
    }

    private void change(List<AuditEdit> edits, Page page) {
        edits.forEach(edit -> page.command(Text.quoted(edit.value()
                .map(value -> edit.place() + ": " + value)
                .orElseGet(() -> then.voice().messages().say("what-if.removed", Map.of("place", edit.place()))))));
        if (moves.isEmpty()) {
            page.paragraph(then.say("what-if.nothing"));
            return;
        }
        if (!moves.gaps().isEmpty()) {
            Page section = page.section(then.say("what-if.gaps"));
            moves.gaps().forEach(move -> section.bullet(gap(move)));
        }
        tactics(page);
        if (!moves.goals().isEmpty()) {
            Page section = page.section(then.say("what-if.goals"));
            moves.goals().forEach(id -> goal(id).forEach(section::bullet));
        }
    }

    private void tactics(Page page) {
        section(page, "fit.enters", moves.enters(), then);
        section(page, "fit.leaves", moves.leaves(), now);
    }

    private static void section(Page page, String title, List<String> tactics, ReportContext telling) {
        if (!tactics.isEmpty()) {
            Page section = page.section(telling.say(title));
            tactics.forEach(id -> section.bullet(telling.say(
                    "view.with-id",
                    "says",
                    telling.tactic(id),
                    "id",
                    telling.voice().id(id))));
        }
    }

    private Text gap(AdviceMoves.GapMove move) {
        String how = move.after() == 0
                ? "gone"
                : move.before() == 0 ? "new" : move.before() == move.after() ? "impact" : "rank";
        ReportContext telling = move.after() == 0 ? now : then;
        return telling.say(
                "what-if.gap." + how,
                "gap",
                telling.obstacle(move.gap()),
                "id",
                telling.voice().id(move.gap()),
                "before",
                move.before(),
                "after",
                move.after(),
                "was",
                telling.display().fine(move.impactBefore()),
                "is",
                telling.display().fine(move.impactAfter()));
    }

    private List<Text> goal(String id) {
        List<Text> lines = new ArrayList<>();
        Optional<Text> before = title(now, id);
        Optional<Text> after = title(then, id);
        before.ifPresent(says -> lines.add(now.say("what-if.goal.now", "goal", says)));
        after.ifPresent(says -> lines.add(then.say("what-if.goal.then", "goal", says)));
        if (after.isEmpty()) {
            lines.add(then.say("what-if.goal.gone"));
        }
        return lines;
    }

    private static Optional<Text> title(ReportContext telling, String id) {
        return telling.strategy().goals().goals().stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .map(goal -> new GoalPhrases(telling).title(goal));
    }
}
