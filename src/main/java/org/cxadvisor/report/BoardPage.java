package org.cxadvisor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Markdown;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/** One page for those who decide: the diagnosis, three gaps, what is asked of them, what is promised, and when it is reviewed. */
public final class BoardPage {

    /** What fits one page. */
    private static final int WORDS = 350;

    private static final int GAPS = 3;
    private static final int GOALS = 5;
    private static final int FEWEST = 2;
    private static final int RISKS = 2;
    private static final int UNKNOWNS = 2;
    private static final int SIGNS = 2;

    private final ReportContext telling;
    private final PaperOutline outline;
    private final @Nullable Consumer<Page> decisions;

    private BoardPage(ReportContext telling, @Nullable Consumer<Page> decisions) {
        this.telling = telling;
        this.decisions = decisions;
        this.outline = PaperOutline.inFull(telling);
    }

    /**
     * Writes the page; where all would be more than a page, it has fewer risks and goals.
     *
     * @return Markdown that ends in a line end
     */
    public static String of(Strategy strategy, RuleIndex index, Messages messages) {
        return of(strategy, index, messages, null);
    }

    /** The same with what people decided, before all that is proposed; null where nothing is decided. */
    public static String of(Strategy strategy, RuleIndex index, Messages messages, @Nullable Consumer<Page> decisions) {
        BoardPage board = new BoardPage(ReportContext.of(strategy, index, new Phrasing(messages)), decisions);
        String whole = board.written(GOALS, RISKS);
        if (ClientPaper.words(whole) <= WORDS) {
            return whole;
        }
        for (int goals = GOALS; goals > FEWEST; goals--) {
            String written = board.written(goals, 1);
            if (ClientPaper.words(written) <= WORDS) {
                return written;
            }
        }
        return board.written(FEWEST, 1);
    }

    private String written(int goals, int risks) {
        Page whole = new Page();
        Page page = whole.section(telling.say(
                "board.title",
                "organization",
                telling.strategy().audit().organization().name()));
        page.callout(telling.say(
                decisions == null ? "board.draft" : "board.decided",
                "as_of",
                telling.display().date(telling.strategy().asOf())));
        if (decisions != null) {
            decisions.accept(page);
        }
        page.paragraph(telling.say("board.sentence", "diagnosis", diagnosis()));
        gaps(page);
        first(page);
        asks(page);
        promises(page, goals);
        risks(page, risks);
        outline.unknown(UNKNOWNS).ifPresent(page::paragraph);
        review().ifPresent(page::paragraph);
        page.paragraph(telling.say("board.more"));
        return Markdown.of(whole, telling.display());
    }

    /** The kind of trouble it is, else how the whole moved; else the first gap; else that there is none. */
    private Text diagnosis() {
        return outline.opening()
                .or(() -> outline.gaps().stream().findFirst().map(telling.findings()::gap))
                .orElseGet(() -> telling.say("report.gaps.none"));
    }

    private void gaps(Page page) {
        outline.gaps().stream().limit(GAPS).map(outline::line).forEach(page::bullet);
    }

    private void asks(Page whole) {
        List<Text> decisions = new PaperDecisions(outline).all();
        if (decisions.isEmpty()) {
            return;
        }
        Page page = whole.section(telling.say("board.asks"));
        decisions.forEach(page::bullet);
    }

    /** What is done first, by the titles of the tactics. */
    private void first(Page page) {
        List<PlannedTactic> tactics = telling.strategy().plan().tactics();
        if (!tactics.isEmpty()) {
            page.paragraph(telling.say(
                    "board.first",
                    "tactics",
                    telling.voice()
                            .joined(
                                    tactics.stream()
                                            .limit(GAPS)
                                            .map(outline::titled)
                                            .toList(),
                                    "say.list-of-two-long")));
        }
    }

    private void promises(Page whole, int most) {
        GoalTargets targets = new GoalTargets(telling);
        List<Goal> goals = targets.promised().stream().limit(most).toList();
        Page page = whole.section(telling.say("board.goals"));
        if (goals.isEmpty()) {
            page.paragraph(telling.say("report.goals.none"));
        }
        goals.forEach(goal -> page.bullet(telling.voice().opening(targets.brief(goal))));
    }

    private void risks(Page whole, int most) {
        List<PlannedTactic> risky = outline.risky(most);
        if (risky.isEmpty()) {
            return;
        }
        Page page = whole.section(telling.say("board.risks"));
        for (PlannedTactic planned : risky) {
            page.bullet(telling.say(
                    "board.risk",
                    "number",
                    outline.number(planned),
                    "risk",
                    PaperOutline.risk(planned),
                    "stop",
                    telling.opening(
                            PaperOutline.unmarked(planned.tactic().playbook().stopWhen()))));
        }
    }

    /** The first review with the signs it looks for. */
    private Optional<Text> review() {
        PaperReviews reviews = new PaperReviews(outline);
        return reviews.all().keySet().stream().findFirst().map(day -> {
            List<Text> signs = reviews.due(LocalDate.MIN, day).stream()
                    .limit(SIGNS)
                    .map(tactic -> telling.say(
                            "board.sign",
                            "number",
                            outline.number(tactic),
                            "sign",
                            PaperOutline.unmarked(
                                    tactic.tactic().playbook().firstSign().what())))
                    .toList();
            return telling.say(
                    "board.review",
                    "day",
                    telling.display().date(day),
                    "criteria",
                    signs.isEmpty()
                            ? telling.say("paper.review.progress")
                            : telling.voice().joined(signs, "say.list-of-two-long"));
        });
    }
}
