package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.fact.TouchpointRating;
import org.cxadvisor.gap.Score;
import org.cxadvisor.gap.ScoreGap;
import org.cxadvisor.gap.ScorePart;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;

/** The score in sentences: whether it is given, what it is made of, and what is missing. */
final class ScoreText {

    private final ReportContext telling;
    private final Score score;

    ScoreText(ReportContext telling) {
        this.telling = telling;
        this.score = telling.strategy().diagnosis().score();
    }

    /**
     * The score, or that none is given.
     *
     * @param in the family of sentences, {@code report} or {@code view}
     */
    private Text whole(String in) {
        String coverage = telling.display().share(score.coverage());
        return score.isGiven()
                ? telling.say(
                        coverage.equals(telling.display().share(1)) ? in + ".score.whole" : in + ".score",
                        "score",
                        telling.display().count(score.value()),
                        "coverage",
                        coverage)
                : telling.say(
                        in + ".no-score",
                        "coverage",
                        coverage,
                        "needed",
                        telling.display().share(telling.standards().scoreCoverage()));
    }

    /**
     * The score, its parts with their weights, and what is missing of it.
     *
     * @param measures whether each part comes with the measures that fill it
     */
    void write(Page paper, boolean measures) {
        paper.paragraph(whole(measures ? "view" : "report"));
        for (ScorePart part : score.parts()) {
            if (measures) {
                Page section = paper.section(part(part));
                measures(part).forEach(section::paragraph);
            } else {
                paper.bullet(part(part));
            }
        }
        missing().forEach(measures ? paper::paragraph : paper::bullet);
    }

    /** A part that counts: its value with its interval, and its weight. */
    private Text part(ScorePart part) {
        boolean bounded = !Double.isNaN(part.low()) && !Double.isNaN(part.high());
        return telling.opening(
                bounded ? "report.score.part" : "report.score.part.unbounded",
                "part",
                named(part.part()),
                "value",
                telling.display().share(part.value()),
                "interval",
                telling.display()
                        .between(
                                telling.display().share(part.low()),
                                telling.display().share(part.high())),
                "weight",
                telling.display().share(part.weight()));
    }

    /** The measures that fill a part, each with its interval and answers. */
    private List<Text> measures(ScorePart part) {
        return telling.results().measurements().stream()
                .filter(measured -> fills(measured, part))
                .map(this::measure)
                .toList();
    }

    private boolean fills(Measurement measured, ScorePart part) {
        return part.measure().equals(Score.RATING)
                ? measured.metric().equals(Score.RATING) && isRated(measured)
                : measured.metric().equals(part.measure()) && measured.subject().equals(Measurement.ORGANIZATION);
    }

    /** Where enough people rated some touchpoints, those that fewer rated do not count. */
    private boolean isRated(Measurement measured) {
        return telling.standards().isEnough(measured)
                && telling.strategy().facts().facts().stream()
                        .anyMatch(fact -> fact instanceof TouchpointRating rating
                                && rating.touchpoint().equals(measured.subject()));
    }

    private Text measure(Measurement measured) {
        boolean rating = measured.metric().equals(Score.RATING);
        return telling.say(
                "view.score.measure",
                "what",
                rating
                        ? telling.findings().subject(measured.subject())
                        : telling.voice().own(telling.names().metric(measured.metric())),
                "value",
                telling.results().value(measured),
                "trust",
                telling.results().trust(measured));
    }

    /** The parts that do not count, each with why and what would fill it. */
    private List<Text> missing() {
        List<Text> missing = new ArrayList<>();
        score.missing().forEach(gap -> missing.add(missing(gap)));
        return missing;
    }

    private Text missing(ScoreGap gap) {
        Optional<String> thin = Optional.of(gap.thin()).filter(metric -> !metric.isEmpty());
        String id = thin.isEmpty() ? "none" : Double.isNaN(gap.answers()) ? "uncounted" : "thin";
        return telling.opening(
                "report.score.missing." + id,
                "part",
                named(gap.part()),
                "weight",
                telling.display().share(gap.weight()),
                "measures",
                telling.voice().joined(gap.measures().stream().map(this::metric).toList(), "say.either"),
                "measure",
                metric(gap.thin()),
                "answers",
                telling.display().count(gap.answers()),
                "enough",
                telling.display().count(telling.standards().answersToShowAScore()));
    }

    private Text metric(String id) {
        return id.equals(Score.RATING)
                ? telling.say("say.score-part.touchpoints")
                : telling.voice().own(telling.names().metric(id));
    }

    private Text named(String part) {
        return telling.voice().sayOr("say.score-part." + part, "say.words", "words", SubjectNames.words(part));
    }
}
