package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cxadvisor.metric.Period;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.NotSelected;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.plan.Unanswered;
import org.cxadvisor.plan.WhatIf;

/** The plan in words, the same on screens and in reports: its days, money and people, and what was left out. */
final class PlanPhrases {

    /** Less of the budget than this is what ranges of costs blur. */
    private static final double WORTH_TELLING = 0.01;

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

    /** What more room would buy, where it buys anything. */
    Optional<Text> bought() {
        return bought(
                plan.whatIfs().stream().filter(more -> !more.enters().isEmpty()).toList());
    }

    /** What more room would buy; none where no limit keeps anything out. */
    Optional<Text> bought(List<WhatIf> rooms) {
        return rooms.isEmpty() || !lacksRoom(plan)
                ? Optional.empty()
                : Optional.of(telling.say(
                        "room.more",
                        "rooms",
                        telling.voice().joined(rooms.stream().map(this::buys).toList(), "say.list-of-two-long")));
    }

    /** Whether the plan is proven to be the best. */
    Text proof() {
        return plan.open() == 0
                ? telling.say("plan.proven")
                : plan.open() < 1
                        ? telling.say("plan.open", "open", telling.display().share(plan.open()))
                        : telling.say("plan.unknown");
    }

    /** What stays unused and, by name, why; none where everything is used or nobody stated a limit. */
    Optional<Text> unused() {
        double money = plan.unusedMoney();
        double work = plan.unusedWork();
        boolean moneyLeft = money >= WORTH_TELLING * plan.budget();
        boolean workLeft = work >= 1;
        boolean peopleBind = moneyLeft && !workLeft && isLeftOut("over-people");
        String which = moneyLeft && workLeft ? "both" : peopleBind ? "money.people" : moneyLeft ? "money" : "people";
        return moneyLeft || workLeft
                ? Optional.of(telling.say(
                        "room.unused." + which,
                        "money",
                        telling.display().money(ownCurrency(), money),
                        "work",
                        telling.display().number(work),
                        "lacks",
                        lacks()))
                : Optional.empty();
    }

    /** What the next tactics lack, one of each reason. */
    private Text lacks() {
        Map<String, Text> lacks = new LinkedHashMap<>();
        plan.leftOut().stream()
                .filter(left -> LIMITS.contains(left.because()))
                .forEach(left -> lacks.putIfAbsent(left.because(), lacks(left)));
        return lacks.isEmpty()
                ? telling.say(isLeftOut("enough-tactics") ? "room.lacks.enough" : "room.lacks.nothing")
                : telling.voice().series(List.copyOf(lacks.values()));
    }

    private boolean isLeftOut(String because) {
        return plan.leftOut().stream().anyMatch(left -> left.because().equals(because));
    }

    private Text lacks(NotSelected left) {
        boolean priced = !Double.isNaN(left.budget()) || !Double.isNaN(left.people());
        return telling.say(
                "room.lacks." + left.because() + (priced ? ".from" : ""),
                "tactic",
                telling.tactic(left.tactic()),
                "budget",
                telling.display().money(ownCurrency(), left.budget()),
                "people",
                telling.display().number(left.people()));
    }

    private Text buys(WhatIf more) {
        boolean money = more.what().equals("budget");
        String what = !more.proven()
                ? "unproven"
                : more.enters().isEmpty() ? "nothing" : more.leaves().isEmpty() ? "adds" : "swaps";
        return telling.say(
                "room." + more.what(),
                "amount",
                money
                        ? telling.display().money(ownCurrency(), more.amount())
                        : telling.display().number(more.amount()),
                "buys",
                telling.say(
                        "room." + what,
                        "one",
                        money ? 1 : 2,
                        "enters",
                        titles(more.enters()),
                        "leaves",
                        titles(more.leaves())));
    }

    private Text titles(List<String> tactics) {
        return telling.voice()
                .series(tactics.stream()
                        .map(id -> telling.say("room.tactic", "tactic", telling.tactic(id)))
                        .toList());
    }

    /** Why nothing answers a gap: one of a closed list. */
    Text why(Unanswered gap) {
        String id = "unanswered." + gap.because();
        if (telling.voice().messages().has(id)) {
            return telling.say(id);
        }
        return plan.leftOut().stream()
                .filter(left -> left.tactic().equals(gap.tactic()))
                .findFirst()
                .map(left -> telling.say("unanswered.blocked", "why", because(left)))
                .orElseGet(() -> telling.say("unanswered.no-tactic"));
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
