package org.cxadvisor.report;

import java.util.List;
import java.util.Optional;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.Plan;

/** The page that decides: what is the case, what comes first, what we recommend, what has to be decided, what is not known. */
final class PaperSummary {

    private static final int GAPS = 5;
    private static final int UNKNOWNS = 4;

    private final PaperOutline outline;
    private final ReportContext telling;

    PaperSummary(PaperOutline outline) {
        this.outline = outline;
        this.telling = outline.telling();
    }

    void write(Page report) {
        Page paper = report.section(telling.say("paper.summary"));
        opening(paper);
        gaps(paper);
        recommendation(paper);
        decision().ifPresent(paper::paragraph);
        unanswered().ifPresent(paper::paragraph);
        outline.unknown(UNKNOWNS).ifPresent(paper::paragraph);
    }

    /** What kind of trouble it is and how the whole is judged; else the first gap with its evidence. */
    private void opening(Page paper) {
        Optional<Text> pattern = telling.strategy().diagnosis().patterns().stream()
                .findFirst()
                .map(found -> telling.say(
                        "paper.pattern", "pattern", telling.findings().pattern(found)));
        Optional<Text> verdict = verdict();
        pattern.ifPresent(paper::paragraph);
        verdict.ifPresent(paper::paragraph);
        if (pattern.isEmpty() && verdict.isEmpty()) {
            outline.gaps().stream().findFirst().map(this::first).ifPresent(paper::paragraph);
        }
    }

    private Text first(FoundGap gap) {
        return telling.say("paper.opening.gap.bare", "gap", telling.findings().gap(gap));
    }

    /** How the whole is judged, and how that moved; nothing where only counts and side figures are known. */
    private Optional<Text> verdict() {
        ResultText results = telling.results();
        return results.outcome().map(measured -> results.change(measured)
                .map(change -> telling.say(
                        "paper.verdict.change",
                        "result",
                        results.told(measured),
                        "change",
                        results.moved(measured, change)))
                .or(() -> results.ofOtherLength(measured)
                        .map(earlier -> telling.say(
                                "paper.verdict.other-length",
                                "result",
                                results.told(measured),
                                "earlier",
                                telling.voice().own(earlier.shown()),
                                "period",
                                telling.voice().own(earlier.period()))))
                .orElseGet(() -> telling.say("paper.verdict.level", "result", results.told(measured))));
    }

    private void gaps(Page paper) {
        if (outline.gaps().isEmpty()) {
            paper.paragraph(telling.say("report.gaps.none"));
            return;
        }
        List<FoundGap> first = outline.gaps().stream().limit(GAPS).toList();
        paper.paragraph(telling.say("paper.gaps.first", "count", first.size()));
        first.stream().map(outline::line).forEach(paper::bullet);
    }

    private void recommendation(Page paper) {
        Plan plan = telling.strategy().plan();
        if (plan.tactics().isEmpty()) {
            paper.paragraph(telling.say("paper.recommend.none", "why", new PlanPhrases(telling).unplanned()));
            return;
        }
        paper.paragraph(telling.say(
                "paper.recommend",
                "count",
                plan.tactics().size(),
                "first",
                telling.tactic(plan.tactics().get(0).tactic().id()),
                "cost",
                telling.display().money(plan.currency(), plan.cost()),
                "work",
                telling.display().number(plan.work())));
    }

    private Optional<Text> decision() {
        List<Text> decisions = new PaperDecisions(outline).all();
        return decisions.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say(
                        "paper.decide", "decisions", telling.voice().joined(decisions, "say.two-sentences")));
    }

    private Optional<Text> unanswered() {
        List<FoundGap> open = outline.gaps().stream()
                .filter(gap -> outline.answers(gap).isEmpty())
                .toList();
        boolean planned = !telling.strategy().plan().tactics().isEmpty();
        return open.isEmpty() || !planned
                ? Optional.empty()
                : Optional.of(telling.say(
                        "paper.unanswered", "count", open.size(), "gaps", outline.numbered(open, this::numbered)));
    }

    /** A gap by its number, with the reason why nothing answers it. */
    private Text numbered(FoundGap gap) {
        Text number = telling.voice().own(telling.display().count(outline.number(gap)));
        PlanPhrases words = new PlanPhrases(telling);
        return telling.strategy().plan().unanswered().stream()
                .filter(open -> open.gap().equals(gap.id()))
                .findFirst()
                .map(open -> telling.say("paper.unanswered.gap", "number", number, "why", words.why(open)))
                .orElse(number);
    }
}
