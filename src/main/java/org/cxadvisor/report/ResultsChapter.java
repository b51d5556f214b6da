package org.cxadvisor.report;

import java.util.List;
import java.util.Optional;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.page.Text;

/** What was measured, and whether it really moved. */
final class ResultsChapter {

    private final ReportContext telling;

    ResultsChapter(ReportContext telling) {
        this.telling = telling;
    }

    void write(MarkdownWriter paper) {
        paper.heading(2, telling.say("report.results"));
        List<Measurement> measured = telling.results().measurements();
        if (measured.isEmpty()) {
            paper.paragraph(telling.say("screen.no-result"));
        }
        paper.table(
                List.of(
                        telling.say("report.measure"),
                        telling.say("report.where"),
                        telling.say("report.when"),
                        telling.say("report.now"),
                        telling.say("report.interval"),
                        telling.say("report.answers"),
                        telling.say("report.change")),
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
        score(paper);
    }

    private List<Text> row(Measurement measured) {
        ResultText results = telling.results();
        Optional<Change> change = results.change(measured);
        return List.of(
                telling.voice().opening(says(measured)),
                telling.findings().subject(measured.subject()),
                Optional.ofNullable(measured.period())
                        .map(period -> telling.voice().own(period.text()))
                        .orElseGet(() -> telling.say("say.not-known")),
                results.value(measured),
                telling.voice().own(results.interval(measured)),
                telling.voice().own(telling.display().count(measured.answers())),
                change.map(moved -> results.moved(measured, moved)).orElseGet(() -> telling.say("report.no-earlier")));
    }

    private Text says(Measurement measured) {
        return measured.metric().equals("rating")
                ? telling.say("report.rating")
                : telling.voice().own(telling.names().metricSays(measured.metric()));
    }

    private void score(MarkdownWriter paper) {
        ScoreText score = new ScoreText(telling);
        paper.paragraph(score.whole("report"));
        telling.strategy().diagnosis().score().parts().forEach(part -> paper.bullet(score.part(part)));
        score.missing().forEach(paper::bullet);
    }
}
