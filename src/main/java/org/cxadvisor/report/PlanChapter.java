package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;

/** The calendar, the money and the people. */
final class PlanChapter {

    private final Telling telling;

    PlanChapter(Telling telling) {
        this.telling = telling;
    }

    void write(Paper paper) {
        Plan plan = telling.strategy().plan();
        Display display = telling.display();
        paper.heading(2, telling.say("report.plan"));
        paper.paragraph(
                telling.say("report.plan.span", "start", display.date(plan.start()), "end", display.date(plan.end())));
        List<List<Said>> rows = new ArrayList<>();
        for (PlannedTactic tactic : plan.tactics()) {
            rows.add(List.of(
                    telling.named(
                            telling.voice().own(tactic.tactic().playbook().title()),
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
        plan.tactics().stream()
                .filter(PlannedTactic::waits)
                .forEach(tactic -> paper.bullet(telling.say(
                        "report.plan.waits",
                        "tactic",
                        tactic.tactic().playbook().title(),
                        "most",
                        display.count(telling.thresholds().value("new-channels-per-quarter")))));
        plan.freeze()
                .forEach(frozen ->
                        paper.bullet(telling.say("report.plan.freeze", "period", telling.spoken(frozen.text()))));
        money(plan, paper);
        if (!plan.tactics().isEmpty()) {
            people(plan, paper);
        }
    }

    private void money(Plan plan, Paper paper) {
        boolean known = !Double.isNaN(plan.budget());
        if (plan.tactics().isEmpty()) {
            paper.bullet(telling.say(
                    known ? "report.plan.nothing" : "report.plan.nothing.unknown",
                    "budget",
                    telling.display().money(plan.currency(), plan.budget())));
            return;
        }
        String own = telling.strategy().audit().organization().currency().or(plan.currency());
        paper.bullet(telling.say(
                known ? "report.plan.money" : "report.plan.money.unknown",
                "cost",
                telling.display().money(plan.currency(), plan.cost()),
                "running",
                telling.display().money(plan.currency(), plan.running()),
                "end",
                telling.display().date(plan.end()),
                "budget",
                telling.display().money(own, plan.budget()),
                "reserve",
                telling.display().money(own, plan.reserve())));
        if (!plan.currency().equals(own)) {
            paper.bullet(telling.say("report.plan.no-exchange", "planned", plan.currency(), "own", own));
        }
    }

    /** Costs that go by something other than time stand with the tactic. */
    private Said running(PlannedTactic tactic) {
        return Double.isNaN(tactic.running())
                ? telling.say("report.plan.running.unknown")
                : telling.voice().own(telling.display().money(tactic.currency(), tactic.running()));
    }

    private void people(Plan plan, Paper paper) {
        paper.bullet(telling.say(
                Double.isNaN(plan.people()) ? "report.plan.people.unknown" : "report.plan.people",
                "work",
                telling.display().number(plan.work()),
                "people",
                telling.display().number(plan.people())));
    }
}
