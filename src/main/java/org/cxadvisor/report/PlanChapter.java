package org.cxadvisor.report;

import java.util.List;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.plan.PlannedTactic;

/** The calendar, the money and the people. */
final class PlanChapter {

    private final ReportContext telling;

    PlanChapter(ReportContext telling) {
        this.telling = telling;
    }

    void write(Page report) {
        calendar(report.section(telling.say("report.plan")));
    }

    /** When each tactic runs and what it costs; then the limits and the reviews. */
    void calendar(Page paper) {
        PlanPhrases words = new PlanPhrases(telling);
        paper.paragraph(words.span());
        paper.table(
                List.of(
                        Column.words(telling.say("report.plan.tactic")),
                        Column.figures(telling.say("report.step.from")),
                        Column.figures(telling.say("report.step.by")),
                        Column.figures(telling.say("report.plan.weeks")),
                        Column.figures(telling.say("report.plan.cost")),
                        Column.figures(telling.say("report.plan.running"))),
                telling.strategy().plan().tactics().stream().map(this::row).toList());
        words.limits().forEach(paper::bullet);
        words.unused().ifPresent(paper::bullet);
        words.bought(telling.strategy().plan().whatIfs()).ifPresent(paper::bullet);
        if (!telling.strategy().plan().tactics().isEmpty()) {
            paper.bullet(words.proof());
        }
        paper.bullet(words.reviews());
    }

    private List<Cell> row(PlannedTactic tactic) {
        String id = tactic.tactic().id();
        return List.of(
                new Cell.Words(telling.named(telling.tactic(id), id)),
                new Cell.Day(tactic.start()),
                new Cell.Day(tactic.end()),
                new Cell.Decimal(tactic.work()),
                new Cell.Money(tactic.currency(), tactic.cost()),
                running(tactic));
    }

    /** Costs that go by something other than time stand with the tactic. */
    private Cell running(PlannedTactic tactic) {
        return Double.isNaN(tactic.running())
                ? new Cell.Words(telling.say("report.plan.running.unknown"))
                : new Cell.Money(tactic.currency(), tactic.running());
    }
}
