package org.cxadvisor.report;

import java.util.List;
import org.cxadvisor.fact.JourneyStep;
import org.cxadvisor.metric.Emotions;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;

/** The journeys of customers, step by step, with who says so; nothing where the audit has none. */
final class JourneysChapter {

    private final ReportContext telling;

    JourneysChapter(ReportContext telling) {
        this.telling = telling;
    }

    void write(Page report) {
        if (!JourneyText.all(telling).isEmpty()) {
            Page paper = report.section(telling.say("report.journeys"));
            paper.paragraph(telling.say("report.journeys.read"));
            journeys(paper);
        }
    }

    /** A section for each journey: whose it is, how each step feels, and what follows. */
    void journeys(Page paper) {
        JourneyText.all(telling).forEach(journey -> journey(journey, paper.section(journey.head())));
    }

    private void journey(JourneyText journey, Page paper) {
        journey.goal().ifPresent(paper::paragraph);
        paper.table(
                List.of(
                        Column.words(telling.say("report.step")),
                        Column.figures(telling.say("report.journey.emotion")),
                        Column.figures(telling.say("report.journey.effort")),
                        Column.figures(telling.say("report.journey.importance")),
                        Column.figures(telling.say("report.journey.share")),
                        Column.figures(telling.say("report.journey.pain-column"))),
                journey.steps().stream().map(step -> row(journey, step)).toList());
        journey.findings().forEach(paper::bullet);
    }

    private static List<Cell> row(JourneyText journey, JourneyStep step) {
        return List.of(
                new Cell.Words(journey.ranked(step)),
                new Cell.Position(step.emotion(), Emotions.WORST, Emotions.BEST),
                new Cell.Decimal(step.effort()),
                new Cell.Part(step.importance()),
                new Cell.Share(step.share()),
                new Cell.Part(step.pain()));
    }
}
