package org.cxadvisor.quarter;

import java.util.List;
import java.util.Map;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Figures;
import org.cxadvisor.page.Markdown;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Terminal;
import org.cxadvisor.page.Text;

/** How a strategy is doing, on a screen and as Markdown. */
public final class ProgressText {

    private final Progress progress;
    private final Titles titles;
    private final Messages messages;

    /** @param titles what people call goals and tactics */
    public ProgressText(Progress progress, Titles titles, Messages messages) {
        this.progress = progress;
        this.titles = titles;
        this.messages = messages;
    }

    /** The lines of a screen. */
    public List<String> screen(int width) {
        return Terminal.of(page(), width, new Figures(messages));
    }

    /** The same for a pull request or a wiki. */
    public String markdown() {
        return Markdown.of(page(), new Figures(messages));
    }

    /** What was learned of a tactic, in a sentence for the strategy and the audits after it. */
    public String learned(TacticProgress tactic) {
        return messages.say(
                "progress.learned",
                Map.of(
                        "metric", tactic.metric(),
                        "by", tactic.change() == null ? "" : tactic.change().by(),
                        "verdict", verdict("tactic", tactic.verdict())));
    }

    private Page page() {
        Page page = new Page();
        page.paragraph(say(
                "progress.head",
                Map.of(
                        "organization",
                        progress.organization(),
                        "day",
                        progress.asOf().toString())));
        if (!progress.goals().isEmpty()) {
            Page section = page.section(say("progress.goals", Map.of()));
            progress.goals().forEach(goal -> section.bullet(goal(goal)));
        }
        if (!progress.tactics().isEmpty()) {
            Page section = page.section(say("progress.tactics", Map.of()));
            progress.tactics().forEach(tactic -> section.bullet(tactic(tactic)));
            section.paragraph(say("progress.before-after", Map.of()));
        }
        if (progress.goals().isEmpty() && progress.tactics().isEmpty()) {
            page.paragraph(say("progress.nothing", Map.of()));
        }
        return page;
    }

    private Text goal(GoalProgress goal) {
        return say(
                goal.now().isEmpty()
                        ? "progress.goal.unmeasured"
                        : goal.due().isEmpty() ? "progress.goal.open" : "progress.goal",
                Map.of(
                        "id", titles.measure(goal.goal()),
                        "verdict", verdict("goal", goal.verdict()),
                        "now", goal.now(),
                        "baseline", goal.baseline(),
                        "target", goal.target(),
                        "due", goal.due(),
                        "end", goal.end()));
    }

    private Text tactic(TacticProgress tactic) {
        MeasureChange change = tactic.change();
        return say(
                change == null ? "progress.tactic.unmeasured" : "progress.tactic",
                Map.of(
                        "id", titles.tactic(tactic.tactic()),
                        "metric", tactic.metric(),
                        "expected", tactic.expected(),
                        "verdict", verdict("tactic", tactic.verdict()),
                        "before", change == null ? "" : change.before(),
                        "after", change == null ? "" : change.after(),
                        "by", change == null ? "" : change.by()));
    }

    private String verdict(String of, Enum<?> verdict) {
        return messages.say("progress." + of + "." + Comparison.word(verdict));
    }

    private Text say(String id, Map<String, ?> values) {
        return Text.quoted(messages.say(id, values));
    }
}
