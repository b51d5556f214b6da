package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cxadvisor.explore.AdviceMoves;
import org.cxadvisor.explore.AuditEdit;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
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
        this(before, after, index, new Phrasing(messages));
    }

    private MovesText(Strategy before, Strategy after, RuleIndex index, Phrasing voice) {
        this.now = ReportContext.of(before, index, voice);
        this.then = ReportContext.of(after, index, voice);
        this.moves = AdviceMoves.between(before, after);
    }

    /**
     * What a step of a session moved, old before new.
     *
     * @param head what was done, a sentence each
     * @param ids whether ids are said
     */
    public static List<String> ofStep(
            List<String> head,
            Strategy before,
            Strategy after,
            RuleIndex index,
            Messages messages,
            int width,
            boolean ids) {
        MovesText text = new MovesText(before, after, index, new Phrasing(messages, ids));
        Page page = new Page();
        head.forEach(line -> page.paragraph(Text.quoted(line)));
        text.step(page);
        return Terminal.of(page, width, text.then.display());
    }

    /**
     * Two branches of a session side by side, then what differs from the first to the second.
     *
     * @param ids whether ids are said
     */
    public static List<String> ofBranches(
            String one,
            Strategy first,
            String other,
            Strategy second,
            RuleIndex index,
            Messages messages,
            int width,
            boolean ids) {
        MovesText text = new MovesText(first, second, index, new Phrasing(messages, ids));
        Page page = new Page();
        page.table(
                List.of(Column.words(Text.empty()), Column.words(Text.quoted(one)), Column.words(Text.quoted(other))),
                text.sideBySide());
        text.step(page);
        return Terminal.of(page, width, text.then.display());
    }

    private List<List<Cell>> sideBySide() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("change.first-gap", MovesText::firstGap));
        rows.add(row(
                "change.tactics",
                telling -> telling.say(
                        "change.count",
                        "count",
                        telling.strategy().plan().tactics().size())));
        rows.add(row("change.cost", MovesText::cost));
        rows.add(row("change.running", MovesText::running));
        rows.add(row("change.budget", MovesText::budget));
        rows.add(row("change.work", MovesText::work));
        rows.add(row(
                "change.goals.count",
                telling -> telling.say(
                        "change.count",
                        "count",
                        telling.strategy().goals().goals().size())));
        return rows;
    }

    private List<Cell> row(String title, Function<ReportContext, Text> says) {
        return List.of(
                new Cell.Words(then.say(title)), new Cell.Words(says.apply(now)), new Cell.Words(says.apply(then)));
    }

    private static Text firstGap(ReportContext telling) {
        return telling.strategy().diagnosis().ranked().stream()
                .findFirst()
                .map(gap -> telling.findings().inBrief(gap))
                .orElseGet(() -> telling.say("change.none"));
    }

    private static Text cost(ReportContext telling) {
        return money(telling, telling.strategy().plan().cost());
    }

    private static Text running(ReportContext telling) {
        return money(telling, telling.strategy().plan().running());
    }

    private static Text budget(ReportContext telling) {
        return money(telling, telling.strategy().plan().budget());
    }

    private static Text money(ReportContext telling, double amount) {
        return Double.isNaN(amount)
                ? telling.say("say.not-known.short")
                : Text.quoted(telling.display().money(telling.strategy().plan().currency(), amount));
    }

    private static Text work(ReportContext telling) {
        return telling.say(
                "change.weeks",
                "work",
                telling.display().number(telling.strategy().plan().work()));
    }

    /** Only what moved: gaps, tactics, goals, then money and work. */
    private void step(Page page) {
        List<Text> resources = new ArrayList<>();
        moved("change.cost", MovesText::cost).ifPresent(resources::add);
        moved("change.running", MovesText::running).ifPresent(resources::add);
        moved("change.budget", MovesText::budget).ifPresent(resources::add);
        moved("change.work", MovesText::work).ifPresent(resources::add);
        if (moves.isEmpty() && resources.isEmpty()) {
            page.paragraph(then.say("change.nothing"));
            return;
        }
        if (!moves.gaps().isEmpty()) {
            Page section = page.section(then.say("change.gaps"));
            moves.gaps().forEach(move -> section.bullet(gap("change.gap.", move)));
        }
        section(page, "change.enters", moves.enters(), then);
        section(page, "change.leaves", moves.leaves(), now);
        if (!moves.goals().isEmpty()) {
            Page section = page.section(then.say("change.goals"));
            moves.goals().forEach(id -> section.bullet(goalMoved(id)));
        }
        if (!resources.isEmpty()) {
            Page section = page.section(then.say("change.resources"));
            resources.forEach(section::bullet);
        }
    }

    private Optional<Text> moved(String title, Function<ReportContext, Text> says) {
        Text was = says.apply(now);
        Text is = says.apply(then);
        return was.plain().equals(is.plain())
                ? Optional.empty()
                : Optional.of(then.say("change.figure", "what", then.say(title), "was", was, "is", is));
    }

    private Text goalMoved(String id) {
        Optional<Text> was = title(now, id);
        Optional<Text> is = title(then, id);
        return is.map(says -> then.say(
                        was.isPresent() ? "change.goal" : "change.goal.new",
                        "goal",
                        says,
                        "was",
                        was.orElseGet(Text::empty)))
                .orElseGet(() -> then.say("change.goal.gone", "goal", was.orElseGet(Text::empty)));
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
            moves.gaps().forEach(move -> section.bullet(gap("what-if.gap.", move)));
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

    private Text gap(String sentence, AdviceMoves.GapMove move) {
        String how = move.after() == 0
                ? "gone"
                : move.before() == 0 ? "new" : move.before() == move.after() ? "impact" : "rank";
        ReportContext telling = move.after() == 0 ? now : then;
        return telling.say(
                sentence + how,
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
