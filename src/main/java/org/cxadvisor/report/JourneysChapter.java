package org.cxadvisor.report;

import java.util.List;
import org.cxadvisor.fact.JourneyStep;
import org.cxadvisor.page.Text;

/** The journeys of customers, step by step, with who says so; nothing where the audit has none. */
final class JourneysChapter {

    private final ReportContext telling;

    JourneysChapter(ReportContext telling) {
        this.telling = telling;
    }

    void write(MarkdownWriter paper) {
        List<JourneyText> journeys = JourneyText.all(telling);
        if (journeys.isEmpty()) {
            return;
        }
        paper.heading(2, telling.say("report.journeys"));
        paper.paragraph(telling.say("report.journeys.read"));
        journeys.forEach(journey -> journey(journey, paper));
    }

    private void journey(JourneyText journey, MarkdownWriter paper) {
        paper.heading(3, journey.head());
        journey.goal().ifPresent(paper::paragraph);
        paper.table(
                List.of(
                        telling.say("report.step"),
                        telling.say("report.journey.emotion"),
                        telling.say("report.journey.effort"),
                        telling.say("report.journey.importance"),
                        telling.say("report.journey.share"),
                        telling.say("report.journey.pain-column")),
                journey.steps().stream().map(step -> row(journey, step)).toList());
        journey.findings().forEach(paper::bullet);
    }

    private List<Text> row(JourneyText journey, JourneyStep step) {
        Display display = telling.display();
        return List.of(
                telling.say("report.ranked", "rank", step.number(), "says", journey.subject(step)),
                telling.voice().own(display.emotion(step.emotion())),
                telling.voice().own(display.number(step.effort())),
                telling.voice().own(display.part(step.importance())),
                telling.voice().own(display.share(step.share())),
                telling.voice().own(display.part(step.pain())));
    }
}
