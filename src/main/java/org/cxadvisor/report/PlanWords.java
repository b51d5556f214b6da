package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.metric.Period;
import org.cxadvisor.plan.LeftOut;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;

/** The plan in words, the same on screens and in reports: its days, money and people, and what was left out. */
final class PlanWords {

    private final Telling telling;
    private final Plan plan;

    PlanWords(Telling telling) {
        this.telling = telling;
        this.plan = telling.strategy().plan();
    }

    /** From the first day to the last. */
    Said span() {
        return telling.say(
                "report.plan.span",
                "start",
                telling.display().date(plan.start()),
                "end",
                telling.display().date(plan.end()));
    }

    /** When nothing may be changed, what it costs and who does it. */
    List<Said> limits() {
        List<Said> limits = new ArrayList<>();
        for (PlannedTactic tactic : plan.tactics()) {
            if (tactic.waits()) {
                limits.add(telling.say(
                        "report.plan.waits",
                        "tactic",
                        tactic.tactic().playbook().title(),
                        "most",
                        telling.display().count(telling.thresholds().value("new-channels-per-quarter"))));
            }
        }
        for (Period frozen : plan.freeze()) {
            limits.add(telling.say("report.plan.freeze", "period", telling.spoken(frozen.text())));
        }
        limits.add(money());
        String own = ownCurrency();
        if (!plan.tactics().isEmpty() && !plan.currency().equals(own)) {
            limits.add(telling.say("report.plan.no-exchange", "planned", plan.currency(), "own", own));
        }
        if (!plan.tactics().isEmpty()) {
            limits.add(telling.say(
                    Double.isNaN(plan.people()) ? "report.plan.people.unknown" : "report.plan.people",
                    "work",
                    telling.display().number(plan.work()),
                    "people",
                    telling.display().number(plan.people())));
        }
        return limits;
    }

    private Said money() {
        boolean known = !Double.isNaN(plan.budget());
        if (plan.tactics().isEmpty()) {
            return telling.say(
                    known ? "report.plan.nothing" : "report.plan.nothing.unknown",
                    "budget",
                    telling.display().money(ownCurrency(), plan.budget()));
        }
        return telling.say(
                known ? "report.plan.money" : "report.plan.money.unknown",
                "cost",
                telling.display().money(plan.currency(), plan.cost()),
                "running",
                telling.display().money(plan.currency(), plan.running()),
                "end",
                telling.display().date(plan.end()),
                "budget",
                telling.display().money(ownCurrency(), plan.budget()),
                "reserve",
                telling.display().money(ownCurrency(), plan.reserve()));
    }

    private String ownCurrency() {
        return telling.strategy().audit().organization().currency().or(plan.currency());
    }

    /** When it is looked at again. */
    Said reviews() {
        return telling.say(
                "report.plan.reviews",
                "days",
                telling.voice()
                        .list(telling.strategy().reviews().stream()
                                .map(day ->
                                        telling.voice().own(telling.display().date(day)))
                                .toList()));
    }

    /** Why a tactic was left out. */
    Said because(LeftOut left) {
        String id = "report.left-out." + left.because();
        if (!telling.voice().messages().has(id)) {
            Map<String, Said> values = new TreeMap<>();
            values.put("tactic", telling.say("say.it"));
            left.values().forEach((name, value) -> values.put(name, telling.obstacle(value)));
            return telling.findings().page(left.because(), values);
        }
        return telling.say(
                id,
                "end",
                telling.display().date(plan.end()),
                "currency",
                left.values().getOrDefault("currency", ""));
    }

    /** What would let it in: from which budget or how many person-weeks on, where that is what it lacks. */
    Said enters(LeftOut left) {
        boolean priced = !Double.isNaN(left.budget()) || !Double.isNaN(left.people());
        String id = "report.enters." + left.because();
        return telling.voice()
                .sayOr(
                        priced ? id + ".from" : id,
                        "report.enters",
                        "budget",
                        telling.display().money(ownCurrency(), left.budget()),
                        "people",
                        telling.display().number(left.people()));
    }
}
