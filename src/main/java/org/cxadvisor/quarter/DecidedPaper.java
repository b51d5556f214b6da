package org.cxadvisor.quarter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.cxadvisor.language.Messages;
import org.cxadvisor.metric.Period;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.PlannedStep;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.tactic.Decisions;
import org.cxadvisor.yaml.Fields;
import org.jspecify.annotations.Nullable;

/** What people decided in a strategy, for its papers: which tactics are planned, on which dates, and a section that says so. */
public final class DecidedPaper {

    /** Of a list that is longer, the first; the strategy has them all. */
    private static final int SHOWN = 6;

    private final Fields strategy;
    private final Messages messages;

    /** @param strategy the strategy as people own it */
    public DecidedPaper(Fields strategy, Messages messages) {
        this.strategy = strategy;
        this.messages = messages;
    }

    /** Whether anything is decided. */
    public boolean isAny() {
        return !tactics("accepted").isEmpty()
                || !tactics("rejected").isEmpty()
                || !tactics("deferred").isEmpty()
                || !agreed().isEmpty();
    }

    /** What a plan has to go by. */
    public Decisions decisions() {
        Set<String> accepted = new HashSet<>();
        tactics("accepted").forEach(tactic -> accepted.add(OwnedState.text(tactic, "id")));
        Map<String, String> declined = new HashMap<>();
        for (String is : List.of("rejected", "deferred")) {
            tactics(is).forEach(tactic -> declined.put(OwnedState.text(tactic, "id"), is));
        }
        return new Decisions(accepted, declined);
    }

    /** A draft that goes by the decisions, with accepted tactics on the dates of the strategy. */
    public Strategy dated(Strategy draft) {
        Map<String, Fields> accepted = new TreeMap<>();
        tactics("accepted").forEach(tactic -> accepted.put(OwnedState.text(tactic, "id"), tactic));
        return draft.with(draft.plan()
                .with(draft.plan().tactics().stream()
                        .map(planned ->
                                dated(planned, accepted.get(planned.tactic().id())))
                        .toList()));
    }

    private static PlannedTactic dated(PlannedTactic planned, @Nullable Fields tactic) {
        LocalDate start = tactic == null
                ? null
                : Period.parseDate(OwnedState.plan(tactic, "start")).orElse(null);
        LocalDate end = tactic == null
                ? null
                : Period.parseDate(OwnedState.plan(tactic, "end")).orElse(null);
        if (tactic == null || start == null || end == null || end.isBefore(start)) {
            return planned;
        }
        long days = ChronoUnit.DAYS.between(planned.start(), start);
        Map<String, LocalDate> by = new HashMap<>();
        OwnedState.items(tactic, "steps").forEach(step -> Period.parseDate(OwnedState.text(step, "by"))
                .ifPresent(day -> by.put(OwnedState.text(step, "id"), day)));
        List<PlannedStep> steps = planned.steps().stream()
                .map(step -> new PlannedStep(
                        step.step(),
                        step.start().plusDays(days),
                        Objects.requireNonNullElse(
                                by.get(step.step().id()), step.by().plusDays(days))))
                .toList();
        return new PlannedTactic(
                planned.tactic(),
                start,
                end,
                planned.work(),
                planned.cost(),
                planned.running(),
                planned.currency(),
                planned.waits(),
                steps);
    }

    /** The section of a paper. */
    public void write(Page page, Titles titles) {
        List<Text> lines = new ArrayList<>();
        agreed().forEach(goal -> lines.add(goal(goal, titles)));
        for (String is : List.of("accepted", "deferred", "rejected")) {
            tactics(is).forEach(tactic -> lines.add(tactic(tactic, is, titles)));
        }
        Page section = page.section(say("decided.title", Map.of()));
        lines.stream().limit(SHOWN).forEach(section::bullet);
        if (lines.size() > SHOWN) {
            section.bullet(say("status.more", Map.of("count", lines.size() - SHOWN)));
        }
    }

    private Text goal(Fields goal, Titles titles) {
        Fields figures = (Fields) OwnedState.figures(goal);
        Map<String, String> values = new TreeMap<>();
        values.put("title", titles.measure(OwnedState.text(goal, "id")));
        values.put("baseline", OwnedState.text(figures, "baseline"));
        values.put("target", OwnedState.text(figures, "target"));
        values.put("end", OwnedState.text(figures, "end"));
        values.put("state", OwnedState.text(goal, "state"));
        values.put("latest", goal.get("latest") instanceof Fields now ? OwnedState.text(now, "value") : "unknown");
        values.put("owner", known(OwnedState.text(goal, "owner")));
        values.put("pinned", goal.has("pinned") ? "pinned" : "unknown");
        return say("decided.goal", values);
    }

    private Text tactic(Fields tactic, String is, Titles titles) {
        Map<String, String> values = new TreeMap<>();
        values.put("title", titles.tactic(OwnedState.text(tactic, "id")));
        values.put("owner", known(OwnedState.text(tactic, "owner")));
        values.put(
                "state",
                known(OwnedState.text(tactic, "state").replace("not-started", ""))
                        .replace('-', ' '));
        values.put("start", known(OwnedState.plan(tactic, "start")));
        values.put("end", known(OwnedState.plan(tactic, "end")));
        values.put("until", known(FolderStatus.decided(tactic, "until")));
        values.put("because", known(FolderStatus.decided(tactic, "because")));
        values.put("pinned", tactic.has("pinned") ? "pinned" : "unknown");
        return say("decided." + is, values);
    }

    private static String known(String said) {
        return said.isEmpty() ? "unknown" : said;
    }

    private List<Fields> agreed() {
        return OwnedState.items(strategy, "goals").stream()
                .filter(goal -> goal.get("agreed") instanceof Fields
                        && !OwnedState.text(goal, "state").equals("withdrawn"))
                .toList();
    }

    private List<Fields> tactics(String is) {
        return OwnedState.items(strategy, "tactics").stream()
                .filter(tactic -> FolderStatus.decision(tactic).equals(is))
                .toList();
    }

    private Text say(String id, Map<String, ?> values) {
        return Text.quoted(messages.say(id, values));
    }
}
