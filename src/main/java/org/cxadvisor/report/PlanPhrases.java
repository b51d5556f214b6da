package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cxadvisor.metric.Period;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.NotSelected;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;

/** The plan in words, the same on screens and in reports: its days, money and people, and what was left out. */
final class PlanPhrases {

    private static final Set<String> LIMITS = Set.of("over-budget", "over-people", "past-the-end");

    private final ReportContext telling;
    private final Plan plan;

    PlanPhrases(ReportContext telling) {
        this.telling = telling;
        this.plan = telling.strategy().plan();
    }

    /** From the first day to the last. */
    Text span() {
        return telling.say(
                "report.plan.span",
                "start",
                telling.display().date(plan.start()),
                "end",
                telling.display().date(plan.end()));
    }

    /** When nothing may be changed, what it costs and who does it. */
    List<Text> limits() {
        List<Text> limits = new ArrayList<>();
        for (PlannedTactic tactic : plan.tactics()) {
            if (tactic.waits()) {
                limits.add(telling.say(
                        "report.plan.waits",
                        "tactic",
                        tactic.tactic().playbook().title(),
                        "most",
                        telling.display().count(telling.standards().newChannelsPerQuarter())));
            }
        }
        for (Period frozen : plan.freeze()) {
            limits.add(telling.say("report.plan.freeze", "period", telling.spoken(frozen.text())));
        }
        limits.addAll(resources());
        return limits;
    }

    /** The money and the people that it takes, of those there are. */
    List<Text> resources() {
        List<Text> limits = new ArrayList<>();
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

    private Text money() {
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
    Text reviews() {
        return telling.say(
                "report.plan.reviews",
                "days",
                telling.voice()
                        .list(telling.strategy().reviews().stream()
                                .map(day ->
                                        telling.voice().own(telling.display().date(day)))
                                .toList()));
    }

    /** Whether money, people or time keep anything out of a plan. */
    static boolean lacksRoom(Plan plan) {
        return plan.leftOut().stream().anyMatch(left -> LIMITS.contains(left.because()));
    }

    /** Why each tactic was left out: all of one reason together, in the order in which the first of each comes. */
    List<Reason> leftOut() {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (NotSelected left : plan.leftOut()) {
            Text because = because(left);
            Text enters = enters(left);
            reasons.computeIfAbsent(
                            because.plain() + enters.plain(), key -> new Reason(because, enters, new ArrayList<>()))
                    .tactics()
                    .add(left);
        }
        return List.copyOf(reasons.values());
    }

    /**
     * A reason for leaving tactics out.
     *
     * @param because the reason
     * @param enters what would let them in
     * @param tactics those it holds for
     */
    record Reason(Text because, Text enters, List<NotSelected> tactics) {}

    /** Why a tactic was left out. */
    Text because(NotSelected left) {
        String id = "report.left-out." + left.because();
        if (!telling.voice().messages().has(id)) {
            Map<String, Text> values = new TreeMap<>();
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

    /** What would let it in. */
    Text enters(NotSelected left) {
        return new InclusionText(telling.strategy(), telling.voice()).inFull(left, telling::obstacle);
    }

    /** Why nothing is planned against what hurts: no playbook, no exchange rate, no room within the limits, or a block. */
    Text unplanned() {
        if (telling.strategy().diagnosis().ranked().isEmpty()) {
            return telling.say("report.short.ask-first");
        }
        if (plan.leftOut().isEmpty()) {
            return telling.say("report.short.no-tactic");
        }
        return telling.say(lacksRoom(plan) ? "report.short.left-out" : "report.short.blocked");
    }
}
