package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.audit.Question;

/** What to measure next, as a question with a way to its answer. */
final class AskChapter {

    private final Telling telling;

    AskChapter(Telling telling) {
        this.telling = telling;
    }

    void write(Paper paper) {
        List<Question> open = telling.strategy().open();
        if (open.isEmpty()) {
            return;
        }
        paper.heading(2, telling.say("report.ask"));
        paper.paragraph(telling.say("report.ask.order"));
        Questions questions = new Questions(telling.voice());
        List<List<Said>> rows = new ArrayList<>();
        for (Question question : open) {
            rows.add(List.of(
                    questions.asked(question),
                    questions.how(question).orElseGet(() -> telling.say("report.ask.no-way")),
                    place(question.path())));
        }
        paper.table(
                List.of(
                        telling.say("report.ask.question"),
                        telling.say("report.ask.how"),
                        telling.say("report.ask.place")),
                rows);
    }

    /** A place where any of several keys would do, as {@code metrics/nps|csat}. */
    private Said place(String path) {
        List<Said> keys = new ArrayList<>();
        for (String key : path.split("\\|", -1)) {
            keys.add(telling.voice().id(key));
        }
        return telling.voice().joined(keys, "say.either");
    }
}
