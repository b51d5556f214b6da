package org.cxadvisor.report;

import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Markdown;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.strategy.Strategy;

/** The appendix of the {@link ClientPaper}: all evidence and workings, each line near the id that {@code why} explains. */
public final class Appendix {

    private Appendix() {}

    /**
     * Writes the report.
     *
     * @return Markdown that ends in a line end
     */
    public static String of(Strategy strategy, RuleIndex index, Messages messages) {
        ReportContext telling = ReportContext.of(strategy, index, new Phrasing(messages));
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
                        .map(period -> telling.voice().own(telling.display().period(period)))
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
    }
}
