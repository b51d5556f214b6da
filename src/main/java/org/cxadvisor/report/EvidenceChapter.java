package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Question;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.metric.Count;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;

/** What is known, and what it is worth. */
final class EvidenceChapter {

    private final ReportContext telling;

    EvidenceChapter(ReportContext telling) {
        this.telling = telling;
    }

    void write(Page report) {
        Page paper = report.section(telling.say("report.known"));
        List<Question> questions = telling.strategy().questions();
        paper.paragraph(telling.say(
                "report.known.share",
                "known",
                questions.stream().filter(Question::known).count(),
                "asked",
                questions.size()));
        paper.table(head(), rows());
        for (Problem doubt : telling.strategy().doubts()) {
            if (doubt.level() != Level.INFO) {
                paper.bullet(doubt(doubt));
            }
        }
        long thin = telling.strategy().doubts().stream()
                .filter(doubt -> doubt.level() == Level.INFO)
                .count();
        if (thin > 0) {
            paper.bullet(telling.say("report.known.notes", "count", thin));
        }
        new ContextTable(telling).write(paper);
        unused("examined", paper);
        unused("unread", paper);
    }

    private List<Column> head() {
        return List.of(
                Column.words(telling.say("report.source")),
                Column.figures(telling.say("report.source.answers")),
                Column.words(telling.say("report.source.when")),
                Column.words(telling.say("report.source.who")));
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Audit.Source source : Stated.all(telling.strategy().audit().sources())) {
            String sample = source.sampling();
            Text asked = telling.voice().messages().has("report.sample." + sample)
                    ? telling.say("report.sample." + sample)
                    : telling.voice().own(SubjectNames.words(sample));
            Text who = source.isOfSector() ? telling.say("report.sample.sector", "who", asked) : asked;
            rows.add(List.of(
                    new Cell.Words(telling.voice().own(source.what().or(source.id()))),
                    new Cell.Count(source.responses().known().map(Count::value).orElse(Double.NaN)),
                    new Cell.Words(source.date()
                            .orElse(source.period())
                            .known()
                            .map(period -> telling.results().when(period))
                            .orElseGet(() -> telling.say("say.not-known"))),
                    new Cell.Words(source.note()
                            .known()
                            .map(note -> telling.say("report.sample.noted", "who", who, "note", note))
                            .orElse(who))));
        }
        return rows;
    }

    /** What the audit says and nothing was concluded from, so that no figure vanishes in silence. */
    private void unused(String because, Page paper) {
        List<Text> paths = telling.strategy().unused().stream()
                .filter(entry -> entry.because().equals(because))
                .map(entry -> telling.voice().id(entry.path()))
                .toList();
        if (!paths.isEmpty()) {
            paper.bullet(telling.say(
                    "report.unused." + because, "entries", telling.voice().list(paths)));
        }
    }

    private Text doubt(Problem doubt) {
        return telling.say(
                "report.known.doubt",
                "finding",
                telling.doubt(doubt),
                "place",
                telling.voice().id(doubt.place().path()),
                "rule",
                telling.voice().id(doubt.rule()));
    }
}
