package org.cxadvisor.report;

import java.util.List;
import java.util.Optional;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;

/** What was measured, and whether it really moved. */
final class ResultsChapter {

    private final ReportContext telling;

    ResultsChapter(ReportContext telling) {
        this.telling = telling;
    }

    void write(Page report) {
        Page paper = report.section(telling.say("report.results"));
        List<Measurement> measured = telling.results().measurements();
        if (measured.isEmpty()) {
            paper.paragraph(telling.results().none());
        }
        paper.table(
                List.of(
                        Column.words(telling.say("report.measure")),
                        Column.words(telling.say("report.where")),
                        Column.words(telling.say("report.when")),
                        Column.figures(telling.say("report.now")),
                        Column.figures(telling.say("report.interval")),
                        Column.figures(telling.say("report.answers")),
                        Column.words(telling.say("report.change"))),
                measured.stream().map(this::row).toList());
        if (!measured.isEmpty()) {
            paper.paragraph(telling.say("report.interval.means"));
        }
        measured.forEach(one -> telling.results().benchmark(one).ifPresent(paper::bullet));
        telling.results().leftOut().forEach(paper::bullet);
        telling.results().reviews().ifPresent(paper::bullet);
        for (FoundGap gap : telling.strategy().diagnosis().gaps()) {
            if (!gap.isExperience() && !gap.gap().layer().equals("opportunity")) {
                paper.bullet(telling.named(telling.findings().gap(gap), gap.id()));
            }
        }
        new ScoreText(telling).write(paper, false);
    }

    private List<Cell> row(Measurement measured) {
        ResultText results = telling.results();
        Optional<Change> change = results.change(measured);
        return List.of(
                new Cell.Words(telling.voice().opening(telling.results().says(measured))),
                new Cell.Words(telling.findings().subject(measured.subject())),
                new Cell.Words(Optional.ofNullable(measured.period())
                        .map(period -> telling.results().when(period))
                        .orElseGet(() -> telling.say("say.not-known"))),
                new Cell.Words(results.value(measured)),
                new Cell.Words(telling.voice().own(results.interval(measured))),
                new Cell.Count(measured.answers()),
                new Cell.Words(change.map(moved -> results.moved(measured, moved))
                        .orElseGet(() -> telling.say("report.no-earlier"))));
    }
}
