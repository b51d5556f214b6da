package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Markdown;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.strategy.Strategy;

/** The report for the client: the whole strategy, each line near the id that {@code why} explains. */
public final class MarkdownReport {

    private MarkdownReport() {}

    /**
     * Writes the report.
     *
     * @param doubts what the checks of the audit found that did not stop it; told with the evidence it concerns
     * @return Markdown that ends in a line end
     */
    public static String of(Strategy strategy, List<Problem> doubts, RuleIndex index, Messages messages) {
        ReportContext telling = ReportContext.of(strategy, doubts, index, new Phrasing(messages));
        Page whole = new Page();
        Page paper = whole.section(title(telling));
        opening(telling, paper);
        new EvidenceChapter(telling).write(paper);
        new ResultsChapter(telling).write(paper);
        new GapsChapter(telling).write(paper);
        new JourneysChapter(telling).write(paper);
        new SwotChapter(telling).write(paper);
        new TacticsChapter(telling).write(paper);
        new GoalsChapter(telling).write(paper);
        new PlanChapter(telling).write(paper);
        new MeasureNextChapter(telling).write(paper);
        new AssumptionsChapter(telling).write(paper);
        return Markdown.of(whole, telling.display());
    }

    private static Text title(ReportContext telling) {
        Strategy strategy = telling.strategy();
        return telling.say(
                strategy.audit().period().isKnown() ? "report.title" : "report.title.undated",
                "organization",
                strategy.audit().organization().name(),
                "period",
                strategy.audit()
                        .period()
                        .known()
                        .map(period -> telling.voice().own(period.text()))
                        .orElseGet(() -> telling.say("say.period-unknown")));
    }

    private static void opening(ReportContext telling, Page paper) {
        Strategy strategy = telling.strategy();
        paper.callout(telling.say("report.draft", "as_of", telling.display().date(strategy.asOf())));
        String language = strategy.audit().organization().language().or("en");
        if (!language.equals(telling.voice().messages().language())) {
            paper.paragraph(
                    telling.say("report.in-english", "language", telling.voice().id(language)));
        }
        paper.paragraph(telling.say("report.in-short", "sentence", inShort(telling)));
    }

    private static Text inShort(ReportContext telling) {
        List<Text> clauses = new ArrayList<>();
        ResultText results = telling.results();
        results.headline()
                .ifPresent(measured -> clauses.add(results.change(measured)
                        .map(change -> telling.say(
                                "report.short.result-and-change",
                                "result",
                                results.told(measured),
                                "change",
                                results.moved(measured, change)))
                        .orElseGet(() -> results.told(measured))));
        List<FoundGap> ranked = telling.strategy().diagnosis().ranked();
        if (ranked.isEmpty()) {
            clauses.add(telling.say("report.short.no-gap"));
        } else {
            clauses.add(telling.say(
                    "report.short.gap", "finding", telling.findings().inBrief(ranked.get(0))));
        }
        List<PlannedTactic> planned = telling.strategy().plan().tactics();
        if (planned.isEmpty()) {
            clauses.add(ranked.isEmpty() ? telling.say("report.short.ask-first") : unplanned(telling));
        } else {
            clauses.add(telling.say(
                    "report.short.tactic",
                    "tactic",
                    telling.tactic(planned.get(0).tactic().id())));
        }
        return telling.voice().opening(telling.voice().joined(clauses, "report.short.then"));
    }

    /** Why nothing is planned against what hurts: no playbook, no exchange rate, no room within the limits, or a block. */
    private static Text unplanned(ReportContext telling) {
        Plan plan = telling.strategy().plan();
        if (plan.leftOut().isEmpty()) {
            return telling.say("report.short.no-tactic");
        }
        return PlanPhrases.unpriced(plan)
                .map(currency -> telling.say(
                        "report.short.not-priced",
                        "currency",
                        currency,
                        "own",
                        telling.strategy().audit().organization().currency().or(currency)))
                .orElseGet(() ->
                        telling.say(PlanPhrases.lacksRoom(plan) ? "report.short.left-out" : "report.short.blocked"));
    }
}
