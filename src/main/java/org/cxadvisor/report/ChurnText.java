package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.fact.LossPattern;
import org.cxadvisor.fact.LossReason;
import org.cxadvisor.fact.PublicComplaint;
import org.cxadvisor.fact.SegmentChurn;
import org.cxadvisor.fact.SegmentSpread;
import org.cxadvisor.fact.StaffTurnover;
import org.cxadvisor.fact.SurveyReturn;
import org.cxadvisor.fact.YearlyChurn;
import org.cxadvisor.page.Text;

/** Facts about who leaves, complains and does not answer, in a sentence each. */
final class ChurnText {

    private final ReportContext telling;

    ChurnText(ReportContext telling) {
        this.telling = telling;
    }

    Optional<Text> evidence(Object fact) {
        if (fact instanceof SegmentChurn segment) {
            return Optional.of(segment(segment));
        }
        if (fact instanceof SegmentSpread spread) {
            return Optional.of(spread(spread));
        }
        if (fact instanceof YearlyChurn loss) {
            return Optional.of(telling.say(
                    "report.evidence.yearly-loss",
                    "value",
                    share(loss.value()),
                    "low",
                    share(loss.low()),
                    "answers",
                    telling.display().count(loss.answers())));
        }
        if (fact instanceof LossReason reason) {
            return Optional.of(reason(reason));
        }
        if (fact instanceof LossPattern pattern) {
            return Optional.of(telling.say(
                    "report.evidence.lost-pattern",
                    "theme",
                    SubjectNames.words(pattern.theme()),
                    "share",
                    share(pattern.share()),
                    "high",
                    share(pattern.high())));
        }
        if (fact instanceof PublicComplaint complaint && !Double.isNaN(complaint.low())) {
            return Optional.of(telling.say(
                    "report.evidence.own-complaint",
                    "theme",
                    SubjectNames.words(complaint.theme()),
                    "share",
                    share(complaint.share()),
                    "where",
                    telling.say("report.evidence.own-complaint." + complaint.where()),
                    "low",
                    share(complaint.low())));
        }
        return people(fact);
    }

    private Optional<Text> people(Object fact) {
        if (fact instanceof StaffTurnover loss) {
            return Optional.of(telling.say(
                    "report.evidence.staff-loss",
                    "leavers",
                    telling.display().number(loss.leavers()),
                    "staff",
                    telling.display().count(loss.staff()),
                    "share",
                    share(loss.percent())));
        }
        return fact instanceof SurveyReturn back
                ? Optional.of(telling.say(
                        "report.evidence.survey-return",
                        "source",
                        telling.voice().own(SubjectNames.words(back.source())),
                        "rate",
                        share(back.rate()),
                        "sent",
                        telling.display().count(back.sent())))
                : Optional.empty();
    }

    /** How they leave beside the others, how much that brings, and whether it was looked at inside another group. */
    private Text segment(SegmentChurn segment) {
        List<Text> sentences = new ArrayList<>();
        sentences.add(telling.opening(
                "report.evidence.segment",
                "segment",
                telling.findings().subject(segment.segment()),
                "customers",
                telling.display().count(segment.customers()),
                "churn",
                share(segment.churn()),
                "others",
                share(segment.others()),
                "difference",
                telling.display().number(segment.difference()),
                "low",
                telling.display().number(segment.low()),
                "excess",
                share(segment.excess())));
        if (segment.within().size() > 1) {
            List<Text> groups = segment.within().stream()
                    .map(group -> telling.say(
                            "say.quoted", "words", telling.findings().subject(group)))
                    .toList();
            sentences.add(telling.say(
                    "report.evidence.segment.within", "groups", telling.voice().joined(groups, "say.both")));
        }
        sentences.add(look(segment));
        return telling.voice().joined(sentences, "say.two-sentences");
    }

    private Text look(SegmentChurn segment) {
        if (!segment.inside().isEmpty()) {
            return telling.say(
                    "report.evidence.segment.inside",
                    "inside",
                    telling.findings().subject(segment.inside()),
                    "churn",
                    share(segment.insideChurn()),
                    "others",
                    share(segment.insideOthers()),
                    "own",
                    telling.display().number(segment.own()),
                    "excess",
                    share(segment.ownExcess()));
        }
        return telling.say("report.evidence.segment." + standing(segment));
    }

    /** How it came to the share of customers it is counted for. */
    static String standing(SegmentChurn segment) {
        return segment.phase() ? "phase" : segment.examined() ? "examined" : "unexamined";
    }

    private Text spread(SegmentSpread spread) {
        return telling.opening(
                "report.evidence.spread",
                "most",
                telling.findings().subject(spread.most()),
                "most_churn",
                share(spread.mostChurn()),
                "least",
                telling.findings().subject(spread.least()),
                "least_churn",
                share(spread.leastChurn()),
                "spread",
                telling.display().number(spread.spread()),
                "high",
                telling.display().number(spread.high()),
                "answers",
                telling.display().count(spread.answers()));
    }

    private Text reason(LossReason reason) {
        return telling.say(
                "report.evidence.lost-reason",
                "theme",
                SubjectNames.words(reason.theme()),
                "share",
                share(reason.share()),
                "low",
                share(reason.low()),
                "lost",
                telling.display().count(reason.lost()));
    }

    private String share(double percent) {
        return telling.display().exactShare(percent / 100);
    }
}
