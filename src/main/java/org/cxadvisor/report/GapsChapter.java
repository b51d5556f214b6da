package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxadvisor.audit.Absent;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.DriverWeight;
import org.cxadvisor.audit.FeltPain;
import org.cxadvisor.audit.FirstReply;
import org.cxadvisor.audit.Rating;
import org.cxadvisor.audit.Standing;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.gap.Cause;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.NoLever;
import org.cxadvisor.gap.Severity;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.tactic.Confidence;

/** What customers lack, ranked, with the evidence, the weight and the probable causes; and what does not matter. */
final class GapsChapter {

    private final Telling telling;

    GapsChapter(Telling telling) {
        this.telling = telling;
    }

    void write(Paper paper) {
        paper.heading(2, telling.say("report.gaps"));
        List<FoundGap> ranked = telling.strategy().diagnosis().ranked();
        paper.paragraph(telling.say(ranked.isEmpty() ? "report.gaps.none" : "report.gaps.order"));
        if (ranked.isEmpty()) {
            heard(paper);
        }
        int rank = 1;
        for (FoundGap gap : ranked) {
            gap(rank++, gap, paper);
        }
        noLever(paper);
    }

    private void heard(Paper paper) {
        for (Audit.Touchpoint touchpoint : Stated.all(telling.strategy().audit().touchpoints())) {
            for (Audit.Pain pain : Stated.all(touchpoint.pains())) {
                paper.bullet(telling.say(
                        pain.count().isKnown() ? "screen.heard-no-harm" : "screen.heard",
                        "says",
                        pain.says().or(Names.words(pain.theme())),
                        "subject",
                        telling.names().subject(touchpoint.id())));
            }
        }
    }

    private void gap(int rank, FoundGap gap, Paper paper) {
        paper.heading(
                3,
                telling.say(
                        "report.ranked",
                        "rank",
                        rank,
                        "says",
                        telling.findings().gap(gap)));
        paper.paragraph(telling.say(
                "report.gap.where",
                "id",
                telling.voice().id(gap.id()),
                "subject",
                telling.findings().subject(gap.gap().subject())));
        severity(gap, paper);
        for (Object fact : gap.evidence()) {
            evidence(fact, paper);
        }
        weight(gap, paper);
        sure(gap, paper);
        for (Cause cause : gap.causes()) {
            paper.bullet(telling.say(
                    "report.gap.cause",
                    "cause",
                    telling.findings().page(cause.name(), Map.of()),
                    "rule",
                    telling.voice().id(cause.name())));
        }
    }

    private void severity(FoundGap gap, Paper paper) {
        for (Conclusion<Object> conclusion : telling.strategy().diagnosis().conclusions()) {
            if (conclusion.record() instanceof Severity severity
                    && severity.gap().equals(gap.id())) {
                paper.bullet(telling.say(
                        "report.gap.severity",
                        "severity",
                        telling.voice()
                                .sayOr("report.severity." + severity.level(), "say.words", "words", severity.level()),
                        "why",
                        telling.why(severity.row())));
            }
        }
    }

    private void evidence(Object fact, Paper paper) {
        if (fact instanceof FeltPain pain) {
            paper.bullet(felt(pain));
        } else if (fact instanceof Rating rating) {
            paper.bullet(telling.say(
                    "report.evidence.rating",
                    "rating",
                    telling.findings().rating(rating),
                    "answers",
                    telling.display().count(rating.answers())));
        } else if (fact instanceof Standing standing) {
            paper.bullet(standing(standing));
        } else if (fact instanceof Change change) {
            paper.bullet(change(change));
        } else if (fact instanceof FirstReply reply) {
            paper.bullet(telling.say(
                    "report.evidence.reply", "median", telling.display().duration(reply.median())));
        } else if (fact instanceof Measurement measured) {
            paper.bullet(telling.opening(
                    "report.evidence.measured",
                    "metric",
                    telling.names().metricSays(measured.metric()),
                    "value",
                    telling.results().value(measured),
                    "trust",
                    telling.results().trust(measured)));
        } else if (fact instanceof Absent absent) {
            paper.bullet(telling.say("report.evidence.absent", "practice", Names.words(absent.practice())));
        } else if (fact instanceof Threshold threshold && isInUnitsOfMeasures(threshold)) {
            paper.bullet(telling.say(
                    "report.evidence.threshold",
                    "why",
                    telling.thresholds()
                            .entry(threshold.id())
                            .map(entry -> entry.why())
                            .orElse(threshold.id()),
                    "id",
                    telling.voice().id(threshold.id()),
                    "value",
                    threshold(threshold)));
        }
    }

    /** Numbers on which a rule weighs stand in the ledger; those a measure is held against belong to the gap. */
    private static boolean isInUnitsOfMeasures(Threshold threshold) {
        return threshold.unit().equals("seconds") || threshold.unit().equals("percent");
    }

    private String threshold(Threshold threshold) {
        return threshold.unit().equals("seconds")
                ? telling.display().duration(threshold.value())
                : telling.display().exactShare(threshold.value() / 100);
    }

    private Said felt(FeltPain pain) {
        Audit.Pain said = telling.names().pain(pain.theme(), pain.touchpoint()).orElse(null);
        double count = said == null
                ? Double.NaN
                : said.count().known().map(stated -> stated.value()).orElse(Double.NaN);
        return telling.say(
                "report.evidence.pain",
                "count",
                telling.display().count(count),
                "answers",
                telling.display().count(pain.answers()),
                "share",
                telling.display().exactShare(pain.share()),
                "low",
                telling.display().exactShare(pain.shareLow()),
                "rating",
                telling.findings().rating(pain),
                "harm",
                telling.display().share(pain.harm()));
    }

    private Said standing(Standing standing) {
        return telling.say(
                "report.evidence.standing",
                "rival",
                telling.names().subject(standing.rival()),
                "theirs",
                telling.findings().standing(standing, standing.theirs(), true),
                "ours",
                telling.findings().standing(standing, standing.ours(), true),
                "lead",
                telling.display().exactShare(standing.rivalLead()),
                "margin",
                telling.display().exactShare(standing.margin()),
                "answers",
                telling.display().count(standing.answers()));
    }

    private Said change(Change change) {
        var metric = telling.names().definitionOrShare(change.metric());
        return telling.opening(
                "report.evidence.change",
                "metric",
                telling.names().metricSays(change.metric()),
                "now",
                telling.display().value(metric, change.now(), change.highest()),
                "before",
                telling.display().value(metric, change.before(), change.highest()),
                "since",
                change.beforePeriod().text(),
                "real",
                telling.results().isReallySo(change));
    }

    private void weight(FoundGap gap, Paper paper) {
        paper.bullet(telling.say(
                "report.gap.weight",
                "weight",
                telling.display().fine(gap.weight().value()),
                "shortfall",
                telling.display().exactShare(gap.weight().shortfall()),
                "reach",
                telling.display().exactShare(gap.weight().reach()),
                "importance",
                telling.display().part(gap.weight().importance()),
                "reach-basis",
                telling.say(Double.isNaN(gap.gap().reach()) ? "report.reach.assumed" : "report.reach.known"),
                "importance-basis",
                telling.say("report.importance." + gap.importance())));
    }

    private void sure(FoundGap gap, Paper paper) {
        for (Conclusion<Object> conclusion : telling.strategy().tactics().conclusions()) {
            if (conclusion.record() instanceof Confidence confidence
                    && confidence.part().equals("data")
                    && confidence.of().equals(gap.id())) {
                paper.bullet(telling.say(
                        "report.gap.sure",
                        "value",
                        telling.display().part(confidence.value()),
                        "why",
                        telling.why(confidence.row())));
            }
        }
    }

    private void noLever(Paper paper) {
        List<Said> levers = new ArrayList<>();
        for (Conclusion<NoLever> lever : telling.strategy().diagnosis().noLevers()) {
            lever.evidence().stream()
                    .filter(DriverWeight.class::isInstance)
                    .map(DriverWeight.class::cast)
                    .findFirst()
                    .ifPresent(driver -> levers.add(telling.say(
                            "report.no-lever.driver",
                            "subject",
                            telling.names().subject(driver.subject()),
                            "finding",
                            telling.findings().page(lever.rule(), Map.of()),
                            "method",
                            Names.words(driver.method()),
                            "outcome",
                            telling.names().metric(driver.outcome()),
                            "strength",
                            telling.display().fine(lever.record().strength()),
                            "answers",
                            telling.display().count(driver.answers()),
                            "rule",
                            telling.voice().id(lever.rule()))));
        }
        if (!levers.isEmpty()) {
            paper.heading(3, telling.say("report.no-lever"));
            levers.forEach(paper::bullet);
        }
    }
}
