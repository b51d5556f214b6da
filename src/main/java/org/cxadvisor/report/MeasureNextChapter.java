package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.audit.Question;
import org.cxadvisor.audit.Survey;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.strategy.MeasurementProposal;

/** What to measure next: the question, of whom, how many, by when, how, and what the answer would change. */
final class MeasureNextChapter {

    private final ReportContext telling;

    MeasureNextChapter(ReportContext telling) {
        this.telling = telling;
    }

    void write(Page report) {
        List<MeasurementProposal> asks = telling.strategy().measureNext();
        if (asks.isEmpty()) {
            return;
        }
        Page paper = report.section(telling.say("report.ask"));
        paper.paragraph(telling.say(
                "report.ask.order", "by", telling.display().date(asks.get(0).by())));
        int rank = 1;
        for (MeasurementProposal ask : asks) {
            Page item = paper.section(telling.say(
                    "report.ask.item",
                    "rank",
                    rank++,
                    "asked",
                    telling.questions().asked(ask)));
            item.paragraph(telling.say("report.ask.id", "id", telling.voice().id(ask.id())));
            lines(ask).forEach(item::bullet);
        }
        long more = telling.strategy().open().size()
                - asks.stream().mapToLong(ask -> ask.questions().size()).sum();
        if (more > 0) {
            paper.paragraph(telling.say("report.ask.more", "more", more));
        }
    }

    private List<Text> lines(MeasurementProposal ask) {
        List<Text> lines = new ArrayList<>();
        lines.add(telling.say(
                "report.ask.why",
                "why",
                telling.voice().opening(telling.questions().decides(ask))));
        Survey survey = ask.survey();
        if (survey == null) {
            telling.questions()
                    .how(ask)
                    .ifPresent(how -> lines.add(
                            telling.say("report.ask.how", "how", telling.voice().opening(how))));
        } else {
            lines.addAll(survey(ask, survey));
        }
        if (!ask.questions().isEmpty()) {
            lines.add(telling.say("report.ask.place", "places", places(ask.questions())));
        }
        return lines;
    }

    private List<Text> survey(MeasurementProposal ask, Survey survey) {
        List<Text> lines = new ArrayList<>();
        if (!survey.whom().isEmpty()) {
            lines.add(telling.say("report.ask.whom", "whom", telling.opening(survey.whom())));
        }
        telling.questions()
                .answers(ask)
                .ifPresent(answers -> lines.add(telling.say(
                        "report.ask.many", "answers", telling.voice().opening(answers))));
        lines.add(telling.say("report.ask.survey", "survey", telling.questions().survey(survey, ask.apart())));
        if (!survey.then().isEmpty()) {
            lines.add(telling.say("report.ask.then", "then", survey.then()));
        }
        return lines;
    }

    private Text places(List<Question> questions) {
        return telling.voice()
                .list(questions.stream().map(question -> place(question.path())).toList());
    }

    /** A place where any of several keys would do, as {@code metrics/nps|csat}. */
    private Text place(String path) {
        List<Text> keys = new ArrayList<>();
        for (String key : path.split("\\|", -1)) {
            keys.add(telling.voice().id(key));
        }
        return telling.voice().joined(keys, "say.either");
    }
}
