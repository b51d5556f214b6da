package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;

/** The calendar, the money and the people. */
final class PlanChapter {

    private final ReportContext telling;

    PlanChapter(ReportContext telling) {
        this.telling = telling;
    }

    void write(MarkdownWriter paper) {
        Plan plan = telling.strategy().plan();
        Display display = telling.display();
        paper.heading(2, telling.say("report.plan"));
        PlanPhrases words = new PlanPhrases(telling);
        paper.paragraph(words.span());
        List<List<Text>> rows = new ArrayList<>();
        for (PlannedTactic tactic : plan.tactics()) {
            rows.add(List.of(
                    telling.named(
                            telling.tactic(tactic.tactic().id()),
                            tactic.tactic().id()),
                    telling.voice().own(display.date(tactic.start())),
                    telling.voice().own(display.date(tactic.end())),
                    telling.voice().own(display.number(tactic.work())),
                    telling.voice().own(display.money(tactic.currency(), tactic.cost())),
                    running(tactic)));
        }
        paper.table(
                List.of(
                        telling.say("report.plan.tactic"),
                        telling.say("report.step.from"),
                        telling.say("report.step.by"),
                        telling.say("report.plan.weeks"),
                        telling.say("report.plan.cost"),
                        telling.say("report.plan.running")),
                rows);
        words.limits().forEach(paper::bullet);
        paper.bullet(words.reviews());
    }

    /** Costs that go by something other than time stand with the tactic. */
    private Text running(PlannedTactic tactic) {
        return Double.isNaN(tactic.running())
                ? telling.say("report.plan.running.unknown")
                : telling.voice().own(telling.display().money(tactic.currency(), tactic.running()));
    }
}
