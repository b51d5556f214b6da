package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxadvisor.fact.DriverWeight;
import org.cxadvisor.fact.SegmentChurn;
import org.cxadvisor.fact.SegmentSpread;
import org.cxadvisor.gap.Cause;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Inconclusive;
import org.cxadvisor.gap.NonDriver;
import org.cxadvisor.gap.Severity;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.rulebase.Conclusion;

/** What customers lack, ranked, with the evidence, the weight and the probable causes; and what does not matter. */
final class GapsChapter {

    private final ReportContext telling;
    private final FactText facts;

    GapsChapter(ReportContext telling) {
        this.telling = telling;
        this.facts = telling.findings().facts();
    }

    void write(Page report) {
        Page paper = report.section(telling.say("report.gaps"));
        List<FoundGap> ranked = telling.strategy().diagnosis().ranked();
        paper.paragraph(telling.say(ranked.isEmpty() ? "report.gaps.none" : "report.gaps.order"));
        if (ranked.isEmpty()) {
            telling.heard().forEach(paper::bullet);
        }
        PaperOutline.inFull(telling).tied(ranked).forEach(paper::paragraph);
        int rank = 1;
        for (FoundGap gap : ranked) {
            gap(rank++, gap, paper);
        }
        unproven(paper);
        noLever(paper);
    }

    private void unproven(Page report) {
        List<Conclusion<Inconclusive>> open = telling.strategy().diagnosis().inconclusive();
        if (open.isEmpty()) {
            return;
        }
        Page paper = report.section(telling.say("report.unproven"));
        paper.paragraph(telling.say("report.unproven.means"));
        for (Conclusion<Inconclusive> measure : open) {
            paper.bullet(telling.opening(
                    "report.unproven.line",
                    "says",
                    telling.findings().inconclusive(measure),
                    "id",
                    telling.voice().id(measure.record().id())));
        }
    }

    private void gap(int rank, FoundGap gap, Page report) {
        Page paper = report.section(telling.say(
                "report.ranked", "rank", rank, "says", telling.findings().gap(gap)));
        paper.paragraph(where(gap));
        telling.also(gap).forEach(paper::bullet);
        evidenceClass(gap, paper);
        severity(gap, paper);
        for (Object fact : gap.evidence()) {
            facts.inReport(fact).ifPresent(paper::bullet);
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

    /** A place for what happens at one, a group for what happens to one. */
    private Text where(FoundGap gap) {
        boolean placed = gap.gap().touchpoint().isEmpty();
        boolean grouped = gap.fact(SegmentChurn.class).isPresent();
        return telling.say(
                grouped ? placed ? "report.gap.among" : "report.gap.among-at" : "report.gap.where",
                "id",
                telling.voice().id(gap.id()),
                "subject",
                telling.findings().subject(gap.gap().subject()),
                "touchpoint",
                telling.findings().subject(gap.gap().touchpoint()));
    }

    private void evidenceClass(FoundGap gap, Page paper) {
        telling.strategy().diagnosis().byGap().all(gap.id()).stream()
                .filter(conclusion -> conclusion.record().equals(gap.gap()))
                .findFirst()
                .ifPresent(conclusion -> paper.bullet(telling.say(
                        "report.gap.class",
                        "class",
                        telling.evidenceClass(gap),
                        "why",
                        telling.why(conclusion.rule()))));
    }

    private void severity(FoundGap gap, Page paper) {
        for (Conclusion<Object> conclusion :
                telling.strategy().diagnosis().byGap().all(gap.id())) {
            if (conclusion.record() instanceof Severity severity) {
                paper.bullet(telling.voice()
                        .sayOr(
                                "report.gap.severity." + ReportContext.fallsShortOf(gap),
                                "report.gap.severity",
                                "severity",
                                telling.voice()
                                        .sayOr(
                                                "report.severity." + severity.level(),
                                                "say.words",
                                                "words",
                                                severity.level()),
                                "why",
                                telling.why(severity.row())));
            }
        }
    }

    private void weight(FoundGap gap, Page paper) {
        paper.bullet(telling.weight("report.gap.weight", gap));
    }

    private void sure(FoundGap gap, Page paper) {
        telling.strategy()
                .tactics()
                .inData(gap.id())
                .ifPresent(confidence -> paper.bullet(telling.say(
                        "report.gap.sure",
                        "value",
                        telling.display().part(confidence.value()),
                        "why",
                        telling.why(confidence.row()))));
    }

    private void noLever(Page chapter) {
        List<Text> levers = new ArrayList<>();
        for (Conclusion<NonDriver> lever : telling.strategy().diagnosis().noLevers()) {
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
                            SubjectNames.words(driver.method()),
                            "outcome",
                            telling.names().metric(driver.outcome()),
                            "strength",
                            telling.display().fine(lever.record().strength()),
                            "answers",
                            telling.display().count(driver.answers()),
                            "rule",
                            telling.voice().id(lever.rule()))));
        }
        for (Conclusion<NonDriver> lever : telling.strategy().diagnosis().noLevers()) {
            lever.evidence().stream()
                    .filter(SegmentSpread.class::isInstance)
                    .flatMap(spread -> facts.inReport(spread).stream())
                    .forEach(spread -> levers.add(telling.say(
                            "report.no-lever.segments",
                            "subject",
                            telling.opening(
                                    "say.words",
                                    "words",
                                    SubjectNames.words(lever.record().subject())),
                            "finding",
                            telling.findings().page(lever.rule(), Map.of()),
                            "figures",
                            spread,
                            "rule",
                            telling.voice().id(lever.rule()))));
        }
        if (!levers.isEmpty()) {
            levers.forEach(chapter.section(telling.say("report.no-lever"))::bullet);
        }
    }
}
