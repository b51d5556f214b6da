package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.fact.JourneyStep;
import org.cxadvisor.metric.Emotions;
import org.cxadvisor.page.Columns;
import org.cxadvisor.page.Text;

/** Journeys on a screen: each step a mark on the line from awful to delightful, in plain characters. */
final class JourneyLines {

    private static final int NUMBER = 3;
    private static final int AXIS = 13;
    private static final int FIGURE = 8;
    private static final int LEAST_NAME = 8;

    private final ReportContext telling;
    private final int width;

    JourneyLines(ReportContext telling, int width) {
        this.telling = telling;
        this.width = width;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (JourneyText journey : JourneyText.all(telling)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            journey(journey, lines);
        }
        if (lines.isEmpty()) {
            wrapped("", telling.say("view.journeys.none"), lines);
        }
        return lines;
    }

    private void journey(JourneyText journey, List<String> lines) {
        wrapped("", journey.head(), lines);
        journey.goal().ifPresent(goal -> wrapped("  ", goal, lines));
        lines.add(row(
                "", telling.say("report.step").terminal(), axis(), column("feels"), column("effort"), column("pain")));
        for (JourneyStep step : journey.steps()) {
            lines.add(row(
                    String.valueOf(step.number()),
                    journey.subject(step).terminal(),
                    mark(step.emotion()),
                    figure(telling.display().emotion(step.emotion()), step.emotion()),
                    figure(telling.display().number(step.effort()), step.effort()),
                    figure(telling.display().part(step.pain()), step.pain())));
        }
        journey.findings().forEach(finding -> wrapped("  ", finding, lines));
    }

    private String column(String name) {
        return telling.say("view.journey." + name).terminal();
    }

    private String figure(String shown, double value) {
        return Double.isNaN(value) ? telling.say("say.not-known.short").terminal() : shown;
    }

    private String row(String number, String name, String axis, String feels, String effort, String pain) {
        int room = Math.max(LEAST_NAME, width - NUMBER - 1 - AXIS - 3 * FIGURE);
        String row = Columns.right(number, NUMBER - 1)
                + " "
                + Columns.left(name, room)
                + " "
                + Columns.right(axis, AXIS)
                + Columns.right(feels, FIGURE)
                + Columns.right(effort, FIGURE)
                + Columns.right(pain, FIGURE);
        return Columns.cut(row.stripTrailing(), width);
    }

    /** The ends of the line and its middle, above the marks. */
    private String axis() {
        String worst = telling.display().emotion(Emotions.WORST);
        String best = telling.display().emotion(Emotions.BEST);
        int middle = (int) Emotions.BEST;
        return Columns.left(worst, middle) + "0" + Columns.right(best, middle);
    }

    /** A mark on the line, at the nearest whole emotion; a line without a mark where nobody said. */
    private static String mark(double emotion) {
        StringBuilder line = new StringBuilder(".....|.....");
        if (!Double.isNaN(emotion)) {
            double within = Math.max(Emotions.WORST, Math.min(Emotions.BEST, emotion));
            line.setCharAt((int) Math.round(within - Emotions.WORST), 'o');
        }
        return line.toString();
    }

    private void wrapped(String margin, Text says, List<String> lines) {
        lines.addAll(Columns.wrap(margin, margin + "  ", says.terminal(), width));
    }
}
