package org.cxadvisor.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.Plan;

/** The page that decides: what is the case, what comes first, what we recommend, what has to be decided, what is not known. */
final class PaperSummary {

    /** The gaps told of after the first one. */
    private static final int GAPS = 3;

    private static final int FACTS = 2;
    private static final int MOVES = 3;
    private static final int UNKNOWNS = 4;

    private final PaperOutline outline;
    private final ReportContext telling;

    PaperSummary(PaperOutline outline) {
        this.outline = outline;
        this.telling = outline.telling();
    }

    void write(Page report) {
        Page paper = report.section(telling.say("paper.summary"));
        telling.strategy().diagnosis().patterns().stream()
                .findFirst()
                .ifPresent(found -> paper.paragraph(telling.say(
                        "paper.pattern", "pattern", telling.findings().pattern(found))));
        first(paper);
        verdict().ifPresent(paper::paragraph);
        moved("paper.moved.worse", change -> change.worsening() > 0).ifPresent(paper::paragraph);
        moved("paper.moved.better", change -> change.worsening() < 0).ifPresent(paper::paragraph);
        next(paper);
        recommendation(paper);
        decision().ifPresent(paper::paragraph);
        unanswered().ifPresent(paper::paragraph);
        outline.unknown(UNKNOWNS).ifPresent(paper::paragraph);
    }

    /** The first gap with all that it stands on: whoever reads one paragraph reads this. */
    private void first(Page paper) {
        if (outline.gaps().isEmpty()) {
            paper.paragraph(telling.say("report.gaps.none"));
            return;
        }
        FoundGap gap = outline.gaps().get(0);
        List<Text> facts = telling.findings().gaps().factsInFull(gap).stream()
                .limit(outline.facts(FACTS))
                .toList();
        paper.paragraph(telling.say(
                facts.isEmpty() ? "paper.opening.gap.bare" : "paper.opening.gap",
                "gap",
                telling.findings().gaps().name(gap),
                "facts",
                telling.voice().opening(telling.voice().joined(facts, "say.list-of-two-long")),
                "class",
                outline.mark(gap)));
    }

    /** What moved beyond chance, the largest moves first; the measure of the verdict has its own line. */
    private Optional<Text> moved(String id, Predicate<Change> way) {
        ResultText results = telling.results();
        Optional<Measurement> verdict = results.outcome();
        List<Text> moves = results.moves().stream()
                .filter(move -> way.test(move.change()))
                .filter(move -> verdict.stream().noneMatch(move.measured()::equals))
                .limit(outline.facts(MOVES))
                .map(move -> telling.say(
                        "paper.move",
                        "measure",
                        telling.results().placed(move.measured()),
                        "before",
                        results.value(move.change(), move.change().before()),
                        "now",
                        results.value(move.change(), move.change().now())))
                .toList();
        return moves.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say(id, "moves", telling.voice().joined(moves, "say.list-of-two-long")));
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

    /** The gaps after the first, each in a line. */
    private void next(Page paper) {
        List<FoundGap> next = outline.gaps().stream().skip(1).limit(GAPS).toList();
        if (!next.isEmpty()) {
            paper.paragraph(telling.say("paper.gaps.next", "count", next.size()));
            next.stream().map(outline::line).forEach(paper::bullet);
        }
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
