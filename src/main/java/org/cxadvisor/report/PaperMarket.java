package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.JourneyStep;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;

/** Strengths, weaknesses, opportunities and threats in one table, how rivals compare, and each journey in a line. */
final class PaperMarket {

    private static final int LINES = 3;

    private final ReportContext telling;

    PaperMarket(ReportContext telling) {
        this.telling = telling;
    }

    void write(Page report) {
        boolean journeys = JourneyText.all(telling).stream()
                .anyMatch(journey -> journey.steps().stream().anyMatch(step -> !Double.isNaN(step.emotion())));
        Page paper = report.section(telling.say(journeys ? "paper.market.journeys" : "paper.market"));
        SwotText swot = new SwotText(telling);
        List<List<Cell>> rows = List.of(
                List.of(cell(swot, "strength"), cell(swot, "weakness")),
                List.of(
                        new Cell.Words(telling.say("paper.opportunities")),
                        new Cell.Words(telling.say("paper.threats"))),
                List.of(cell(swot, "opportunity"), cell(swot, "threat")));
        paper.table(
                List.of(
                        Column.words(telling.say("report.swot.strength")),
                        Column.words(telling.say("report.swot.weakness"))),
                rows);
        rivals(paper);
        journeys(paper);
    }

    private Cell cell(SwotText swot, String quadrant) {
        List<Text> lines = swot.brief(quadrant, LINES);
        return new Cell.Words(
                lines.isEmpty() ? telling.say("paper.dash") : telling.voice().joined(lines, "say.list-of-two-long"));
    }

    /** For each rival where it is ahead, where the figures do not tell, and where it is behind. */
    private void rivals(Page paper) {
        Map<String, Map<String, List<Text>>> byRival = new LinkedHashMap<>();
        telling.strategy().facts().facts().stream()
                .filter(RivalComparison.class::isInstance)
                .map(RivalComparison.class::cast)
                .forEach(standing -> byRival.computeIfAbsent(standing.rival(), rival -> new LinkedHashMap<>())
                        .computeIfAbsent(place(standing), place -> new ArrayList<>())
                        .add(telling.say(
                                standing.isCounted() ? "paper.rival.topic" : "paper.rival.topic.reported",
                                "topic",
                                telling.findings().market().compared(standing),
                                "theirs",
                                telling.findings().market().value(standing, standing.theirs(), false),
                                "ours",
                                telling.findings().market().value(standing, standing.ours(), false))));
        boolean none = Stated.all(telling.strategy().audit().competitors()).isEmpty();
        if (byRival.isEmpty()) {
            paper.paragraph(telling.say(none ? "paper.rivals.none" : "paper.rivals.unmeasured"));
            return;
        }
        paper.table(
                List.of(
                        Column.words(telling.say("paper.rival")),
                        Column.words(telling.say("paper.rival.ahead")),
                        Column.words(telling.say("paper.rival.even")),
                        Column.words(telling.say("paper.rival.behind"))),
                byRival.entrySet().stream()
                        .map(rival -> List.<Cell>of(
                                new Cell.Words(
                                        telling.voice().own(telling.names().subject(rival.getKey()))),
                                topics(rival.getValue(), "ahead"),
                                topics(rival.getValue(), "even"),
                                topics(rival.getValue(), "behind")))
                        .toList());
    }

    private static String place(RivalComparison standing) {
        if (standing.rivalIsAhead() || !standing.isCounted() && standing.rivalLead() > 0) {
            return "ahead";
        }
        return standing.ourLeadAtLeast() > 0 || !standing.isCounted() && standing.lead() > 0 ? "behind" : "even";
    }

    private Cell topics(Map<String, List<Text>> places, String place) {
        List<Text> topics = places.getOrDefault(place, List.of());
        return new Cell.Words(
                topics.isEmpty()
                        ? telling.say("paper.dash")
                        : telling.voice().joined(topics.stream().limit(LINES).toList(), "say.list-of-two-long"));
    }

    private void journeys(Page paper) {
        for (JourneyText journey : JourneyText.all(telling)) {
            List<Text> steps = new ArrayList<>();
            for (JourneyStep step : journey.steps()) {
                if (!Double.isNaN(step.emotion())) {
                    steps.add(telling.say(
                            "paper.journey.step",
                            "step",
                            journey.subject(step),
                            "emotion",
                            telling.display().signed(step.emotion())));
                }
            }
            journey.steps().stream()
                    .filter(step -> !Double.isNaN(step.emotion()))
                    .min(Comparator.comparingDouble(JourneyStep::emotion))
                    .ifPresent(lowest -> paper.bullet(telling.say(
                            "paper.journey",
                            "journey",
                            journey.head(),
                            "steps",
                            telling.voice().list(steps),
                            "lowest",
                            journey.subject(lowest))));
        }
    }
}
