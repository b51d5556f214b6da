package org.cxadvisor.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.NotSelected;
import org.cxadvisor.plan.PlannedStep;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.tactic.Playbook;

/** Each tactic in about eight lines: what it answers, its steps, its effect, and what would stop it; then what was left out. */
final class PaperTactics {

    private static final int STEPS = 4;
    private static final int BRANCHES = 4;
    private static final int LEFT_OUT = 3;
    private static final int INITIATIVES = 5;

    /** The states of initiatives of which nothing more is to be expected. */
    private static final Set<String> ENDED = Set.of("tried", "stopped");

    /** Rules for tactics that stand in for one that is planned, or are the same at another place: the appendix lists them. */
    private static final Set<String> ALTERNATIVES = Set.of("shared-count", "repeated-tactic");

    private final PaperOutline outline;
    private final ReportContext telling;

    PaperTactics(PaperOutline outline) {
        this.outline = outline;
        this.telling = outline.telling();
    }

    void write(Page report) {
        Page paper = report.section(telling.say("report.tactics"));
        if (outline.tactics().isEmpty()) {
            paper.paragraph(telling.say("paper.recommend.none", "why", new PlanPhrases(telling).unplanned()));
        } else {
            paper.paragraph(telling.say("paper.tactics.note"));
        }
        initiatives("paper.decided", state -> !ENDED.contains(state), paper);
        initiatives("paper.tried", ENDED::contains, paper);
        outline.tactics().forEach(planned -> tactic(planned, paper));
        outline.beside().forEach(planned -> paper.bullet(inALine(planned)));
        leftOut().ifPresent(paper::paragraph);
        PlanPhrases words = new PlanPhrases(telling);
        words.unused().ifPresent(paper::paragraph);
        words.bought()
                .filter(more -> outline.detail() == PaperOutline.Detail.FULL)
                .ifPresent(paper::paragraph);
        words.resources().forEach(paper::bullet);
    }

    /** What the organization itself decided or tried, unless the plan has it as a tactic. */
    private void initiatives(String id, Predicate<String> has, Page paper) {
        List<Text> several = Stated.all(telling.strategy().audit().initiatives()).stream()
                .filter(initiative -> has.test(initiative.state().or("")))
                .filter(initiative -> telling.strategy().plan().tactics().stream()
                        .noneMatch(planned -> planned.tactic().playbook().id().equals(initiative.tactic())))
                .map(telling::initiative)
                .toList();
        if (several.isEmpty()) {
            return;
        }
        int most = outline.points(INITIATIVES);
        paper.paragraph(telling.say(id, "count", several.size()));
        several.stream().limit(most).forEach(each -> paper.bullet(telling.say("paper.initiative", "initiative", each)));
        if (several.size() > most) {
            paper.bullet(telling.say("paper.initiatives.more", "left", several.size() - most));
        }
    }

    private Text head(PlannedTactic planned) {
        return telling.say(
                "paper.tactic.head",
                "number",
                outline.number(planned),
                "title",
                telling.tactic(planned.tactic().id()));
    }

    private Text facts(PlannedTactic planned) {
        return telling.say(
                Double.isNaN(planned.cost()) ? "paper.tactic.facts.unpriced" : "paper.tactic.facts",
                "owner",
                outline.owner(planned),
                "months",
                telling.display().months(planned.start(), planned.end()),
                "cost",
                telling.display().money(planned.currency(), planned.cost()),
                "work",
                telling.display().number(planned.work()));
    }

    private Text inALine(PlannedTactic planned) {
        Text steps = steps(planned);
        return telling.say(
                steps.isEmpty() ? "paper.tactic.line" : "paper.tactic.line.steps",
                "steps",
                steps,
                "head",
                head(planned),
                "facts",
                facts(planned),
                "answers",
                why(planned, false).orElseGet(Text::empty),
                "effect",
                goal(planned, "paper.effect.here.brief", "paper.effect.together.brief")
                        .orElseGet(() -> elsewhere(planned.tactic().playbook())),
                "sign",
                telling.opening(planned.tactic().playbook().firstSign().what()),
                "after",
                planned.tactic().playbook().firstSign().after());
    }

    /** What is done, without who does it and when: {@code (1) … (2) …}. */
    private Text steps(PlannedTactic planned) {
        List<Text> steps = new ArrayList<>();
        for (PlannedStep step :
                planned.steps().stream().limit(outline.stepsInALine(planned)).toList()) {
            steps.add(telling.say(
                    "paper.step.brief",
                    "number",
                    steps.size() + 1,
                    "do",
                    PaperOutline.unmarked(step.step().doing())));
        }
        return telling.voice().joined(steps, "say.two-sentences");
    }

    private void tactic(PlannedTactic planned, Page report) {
        Playbook playbook = planned.tactic().playbook();
        Page paper = report.section(head(planned));
        paper.paragraph(facts(planned));
        why(planned, true).ifPresent(paper::paragraph);
        for (PlannedStep step : planned.steps().stream().limit(STEPS).toList()) {
            paper.bullet(telling.say(
                    "paper.step",
                    "do",
                    PaperOutline.unmarked(step.step().doing()),
                    "who",
                    step.step().who(),
                    "week",
                    ChronoUnit.DAYS.between(planned.start(), step.start()) / 7 + 1));
        }
        branches(playbook).ifPresent(paper::paragraph);
        boolean watched =
                playbook.branches().isEmpty() && !playbook.guardrails().isEmpty();
        paper.paragraph(telling.say(
                watched ? "paper.tactic.watch" : "paper.tactic.watch.search",
                "effect",
                effect(planned),
                "guardrail",
                playbook.guardrails().stream()
                        .findFirst()
                        .map(watch -> telling.say(
                                "paper.guardrail",
                                "metric",
                                telling.opening(telling.names().metric(watch.metric())),
                                "by",
                                watch.worseBy()))
                        .orElseGet(() -> telling.say("paper.dash")),
                "sign",
                telling.opening(playbook.firstSign().what()),
                "after",
                playbook.firstSign().after(),
                "stop",
                telling.opening(PaperOutline.unmarked(playbook.stopWhen()))));
    }

    /** What follows a diagnosis: which tactic for which cause, and that it stops where none is found. */
    private Optional<Text> branches(Playbook playbook) {
        List<Text> branches = playbook.branches().stream()
                .limit(BRANCHES)
                .map(branch -> telling.say(
                        "paper.branch",
                        "found",
                        PaperOutline.unmarked(branch.when()),
                        "then",
                        PaperOutline.follows(branch)))
                .toList();
        return branches.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say(
                        "paper.branches", "branches", telling.voice().joined(branches, "say.list-of-two-long")));
    }

    /** The gaps it answers by their numbers, and where there is room the cause that makes it fit. */
    private Optional<Text> why(PlannedTactic planned, boolean caused) {
        List<FoundGap> all = telling.strategy().diagnosis().ranked().stream()
                .filter(gap -> planned.tactic().gaps().contains(gap.id()))
                .toList();
        List<FoundGap> gaps = all.stream().filter(outline.gaps()::contains).toList();
        if (gaps.isEmpty()) {
            List<FoundGap> behind = all.isEmpty() ? behind(planned) : all;
            return behind.isEmpty() ? Optional.empty() : Optional.of(smaller(behind));
        }
        List<FoundGap> later = outline.gaps().stream()
                .filter(gap -> telling.strategy().plan().extendsTo(planned, gap.id()))
                .toList();
        if (!later.isEmpty()) {
            return Optional.of(telling.say(
                    "paper.tactic.answers.later", "gaps", outline.numbered(gaps), "later", outline.numbered(later)));
        }
        Set<Text> causes = new LinkedHashSet<>();
        gaps.stream()
                .filter(gap -> caused)
                .flatMap(gap -> gap.causes().stream())
                .filter(cause -> planned.tactic().playbook().addresses().contains(cause.name()))
                .forEach(cause -> causes.add(telling.findings().page(cause.name(), Map.of())));
        return Optional.of(telling.say(
                causes.isEmpty() ? "paper.tactic.answers" : "paper.tactic.answers.cause",
                "gaps",
                outline.numbered(gaps),
                "cause",
                telling.voice().joined(List.copyOf(causes), "say.list-of-two-long")));
    }

    /** What it answers that is no gap customers meet, such as staff who leave. */
    private List<FoundGap> behind(PlannedTactic planned) {
        return planned.tactic().gaps().stream()
                .flatMap(id -> telling.strategy().diagnosis().gap(id).stream())
                .toList();
    }

    /** Gaps that the table of the paper has no number for, in words. */
    private Text smaller(List<FoundGap> gaps) {
        return telling.say(
                "paper.tactic.answers.smaller",
                "count",
                gaps.size(),
                "gaps",
                telling.voice()
                        .joined(gaps.stream().map(telling.findings()::inBrief).toList(), "say.list-of-two-long"));
    }

    /** What it is to move here, by its goal, and the best of what was seen elsewhere; a figure nobody measured is never printed. */
    private Text effect(PlannedTactic planned) {
        return goal(planned, "paper.effect.here", "paper.effect.together")
                .orElseGet(() -> elsewhere(planned.tactic().playbook()));
    }

    /** What it is to move here, alone or with others; empty where no goal measures it. */
    private Optional<Text> goal(PlannedTactic planned, String alone, String together) {
        return new GoalTargets(telling)
                .of(planned)
                .map(goal -> telling.say(
                        others(planned, goal).isEmpty() ? alone : together,
                        "others",
                        outline.numbers(others(planned, goal)),
                        "metric",
                        telling.questions().measureAlone(goal),
                        "target",
                        new GoalPhrases(telling).value(goal, goal.target()),
                        "elsewhere",
                        elsewhere(planned.tactic().playbook())));
    }

    /** The other planned tactics that move the same goal: no single one of them is to reach its target. */
    private List<PlannedTactic> others(PlannedTactic planned, Goal goal) {
        return telling.strategy().plan().tactics().stream()
                .filter(other -> !other.equals(planned))
                .filter(other -> goal.tactics().contains(other.tactic().id()))
                .toList();
    }

    private Text elsewhere(Playbook playbook) {
        return playbook.bestEffect()
                .map(effect -> telling.say(
                        effect.says() == null ? "paper.effect" : "paper.effect.figure",
                        "metric",
                        telling.names().metric(effect.metric()),
                        "change",
                        telling.voice()
                                .sayOr("report.effect." + effect.change(), "say.words", "words", effect.change()),
                        "says",
                        effect.says() == null ? "" : PaperOutline.unmarked(effect.says()),
                        "means",
                        telling.say("report.grade." + effect.grade())))
                .orElseGet(() -> telling.say("paper.effect.unproven"));
    }

    private Optional<Text> leftOut() {
        Map<Text, List<NotSelected>> left = new LinkedHashMap<>();
        for (PlanPhrases.Reason reason : new PlanPhrases(telling).leftOut()) {
            if (reason.tactics().stream().anyMatch(out -> ALTERNATIVES.contains(out.because()))) {
                continue;
            }
            left.computeIfAbsent(reason.because(), because -> new ArrayList<>()).addAll(reason.tactics());
        }
        List<Text> reasons = new ArrayList<>();
        left.forEach((because, tactics) -> reasons.add(telling.say(
                "paper.left-out.reason", "tactics", telling.voice().list(titles(tactics)), "because", because)));
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say(
                        "paper.left-out",
                        "reasons",
                        telling.voice()
                                .joined(
                                        reasons.stream()
                                                .limit(outline.points(LEFT_OUT))
                                                .toList(),
                                        "say.list-of-two-long")));
    }

    private List<Text> titles(List<NotSelected> tactics) {
        List<Text> titles = new ArrayList<>();
        tactics.stream().limit(outline.points(LEFT_OUT)).forEach(out -> titles.add(telling.tactic(out.tactic())));
        if (tactics.size() > LEFT_OUT) {
            titles.add(telling.say("paper.left-out.more"));
        }
        return titles;
    }
}
