package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.PresentPractice;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.PlannedStep;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.strategy.FigureText;
import org.cxadvisor.tactic.Block;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Confidence;
import org.cxadvisor.tactic.Playbook;

/** What to do, why, how sure we are, what speaks against it; and what was left out. */
final class TacticsChapter {

    private final ReportContext telling;

    TacticsChapter(ReportContext telling) {
        this.telling = telling;
    }

    void write(Page report) {
        Page paper = report.section(telling.say("report.tactics"));
        List<PlannedTactic> planned = telling.strategy().plan().tactics();
        if (planned.isEmpty()) {
            boolean closable = !telling.strategy().plan().leftOut().isEmpty();
            boolean gaps = !telling.strategy().diagnosis().ranked().isEmpty();
            paper.paragraph(telling.say(
                    closable ? "report.tactics.none-fits" : gaps ? "screen.nothing-closes" : "report.tactics.none"));
        }
        int rank = 1;
        for (PlannedTactic tactic : planned) {
            tactic(rank++, tactic, paper);
        }
        unclosed(paper);
        leftOut(paper);
    }

    private void tactic(int rank, PlannedTactic planned, Page report) {
        Candidate tactic = planned.tactic();
        Playbook playbook = tactic.playbook();
        Page paper = report.section(telling.say("report.ranked", "rank", rank, "says", telling.tactic(tactic.id())));
        paper.paragraph(advice(tactic));
        why(tactic, paper);
        effects(playbook, paper);
        steps(planned, paper);
        cost(planned, paper);
        cautions(tactic, paper);
        watch(playbook, paper);
    }

    /** The wording follows how sure we are (brief 9.3). */
    private Text advice(Candidate tactic) {
        Confidence weakest = tactic.weakest();
        return telling.say(
                "report.advice." + tactic.advice().level(),
                "id",
                telling.voice().id(tactic.id()),
                "value",
                telling.display().part(weakest.value()),
                "weakest",
                telling.say("report.part." + weakest.part()),
                "because",
                weakest.row().isEmpty() ? telling.say("report.part.blocked") : telling.why(weakest.row()));
    }

    private void why(Candidate tactic, Page paper) {
        for (String gap : tactic.gaps()) {
            paper.bullet(telling.say(
                    "report.tactic.closes",
                    "gap",
                    telling.findings().gap(gap),
                    "id",
                    telling.voice().id(gap)));
        }
        List<Text> parts = new ArrayList<>();
        for (Confidence part : tactic.parts()) {
            parts.add(telling.say(
                    "report.tactic.part",
                    "part",
                    telling.say("report.part." + part.part()),
                    "value",
                    telling.display().part(part.value())));
        }
        paper.bullet(telling.say(
                "report.tactic.sure",
                "parts",
                telling.voice().opening(telling.voice().list(parts))));
    }

    private void effects(Playbook playbook, Page paper) {
        for (Playbook.Effect effect : playbook.effects()) {
            Text holds = effect.holds() == null
                    ? telling.say("report.effect.no-condition")
                    : telling.voice().own(effect.holds());
            // A figure nobody measured is never printed as an effect.
            String id = effect.grade().equals("E")
                    ? "report.effect.unknown"
                    : effect.says() == null ? "report.effect" : "report.effect.figure";
            paper.bullet(telling.say(
                    id,
                    "metric",
                    telling.names().metric(effect.metric()),
                    "change",
                    telling.voice().sayOr("report.effect." + effect.change(), "say.words", "words", effect.change()),
                    "says",
                    effect.says() == null ? "" : effect.says(),
                    "grade",
                    effect.grade(),
                    "means",
                    telling.say("report.grade." + effect.grade()),
                    "source",
                    effect.source(),
                    "holds",
                    holds));
        }
        paper.bullet(telling.say("report.effect.after", "after", telling.spoken(playbook.effectAfter())));
    }

    private void steps(PlannedTactic planned, Page paper) {
        List<List<Cell>> rows = new ArrayList<>();
        for (PlannedStep step : planned.steps()) {
            rows.add(List.of(
                    new Cell.Words(telling.voice().own(step.step().doing())),
                    new Cell.Words(telling.voice().own(step.step().who())),
                    new Cell.Words(telling.voice().own(step.step().work())),
                    new Cell.Day(step.start()),
                    new Cell.Day(step.by())));
        }
        paper.table(
                List.of(
                        Column.words(telling.say("report.step")),
                        Column.words(telling.say("report.step.who")),
                        Column.words(telling.say("report.step.work")),
                        Column.figures(telling.say("report.step.from")),
                        Column.figures(telling.say("report.step.by"))),
                rows);
    }

    private void cost(PlannedTactic planned, Page paper) {
        Playbook.Cost cost = planned.tactic().playbook().cost();
        paper.bullet(telling.say(
                Double.isNaN(planned.cost()) ? "report.cost.unpriced" : "report.cost",
                "planned",
                telling.display().money(planned.currency(), planned.cost()),
                "range",
                telling.spoken(cost.once()),
                "basis",
                cost.basis()));
        String running = FigureText.running(planned);
        if (!running.isEmpty()) {
            paper.bullet(telling.say("report.cost.running", "running", running, "basis", cost.basis()));
        }
        if (cost.scalesWith() != null) {
            paper.bullet(telling.say("report.cost.scales", "with", cost.scalesWith()));
        }
    }

    private void cautions(Candidate tactic, Page paper) {
        Playbook playbook = tactic.playbook();
        for (Conclusion<Block> block : tactic.blocks()) {
            paper.bullet(telling.say(
                    "report.caution",
                    "finding",
                    telling.findings()
                            .page(
                                    block.rule(),
                                    blocked(tactic.id(), block.record().what())),
                    "rule",
                    telling.voice().id(block.rule())));
        }
        for (Playbook.Need need : playbook.needs()) {
            if (need.forPeople() != null) {
                paper.bullet(telling.say("report.needs", "what", telling.opening(need.forPeople())));
            } else if (need.capability() != null && !isPresent(need.capability())) {
                paper.bullet(telling.say(
                        "report.needs.unsaid",
                        "what",
                        telling.voice()
                                .opening(telling.voice()
                                        .sayOr(
                                                "report.need." + need.capability(),
                                                "say.words",
                                                "words",
                                                SubjectNames.words(need.capability())))));
            }
        }
        for (Playbook.Avoid avoid : playbook.avoidWhen()) {
            if (avoid.forPeople() != null) {
                paper.bullet(telling.say("report.avoid", "what", avoid.forPeople()));
            }
        }
        partner(tactic, paper);
        playbook.risks().forEach(risk -> paper.bullet(telling.say("report.risk", "what", risk)));
    }

    private Map<String, Text> blocked(String tactic, String what) {
        Map<String, Text> values = new TreeMap<>();
        values.put("tactic", telling.tactic(tactic));
        values.put("what", telling.obstacle(what));
        return values;
    }

    private boolean isPresent(String capability) {
        return telling.strategy().facts().facts().stream()
                .anyMatch(fact -> fact instanceof PresentPractice present
                        && present.practice().equals(capability));
    }

    private void partner(Candidate tactic, Page paper) {
        List<Playbook.Influence> influence = tactic.playbook().influence();
        boolean runByOthers = Stated.all(telling.strategy().audit().touchpoints()).stream()
                .filter(touchpoint -> touchpoint.id().equals(tactic.subject()))
                .map(Audit.Touchpoint::runBy)
                .anyMatch(Stated::isKnown);
        if (runByOthers) {
            influence.forEach(step -> paper.bullet(telling.say("report.partner", "what", step.doing())));
        }
    }

    private void watch(Playbook playbook, Page paper) {
        for (Playbook.Watch guardrail : playbook.guardrails()) {
            paper.bullet(telling.say(
                    "report.guardrail",
                    "metric",
                    telling.opening(telling.names().metric(guardrail.metric())),
                    "by",
                    guardrail.worseBy(),
                    "why",
                    guardrail.why()));
        }
        paper.bullet(telling.say(
                "report.first-sign",
                "what",
                telling.opening(playbook.firstSign().what()),
                "after",
                playbook.firstSign().after()));
        paper.bullet(telling.say("report.stop-when", "what", playbook.stopWhen()));
        Playbook.Survey survey = playbook.survey();
        if (survey != null) {
            paper.bullet(telling.say(
                    "report.survey",
                    "trigger",
                    survey.trigger(),
                    "delay",
                    telling.spoken(survey.delay()),
                    "question",
                    survey.question()));
        }
    }

    private void unclosed(Page chapter) {
        List<FoundGap> unclosed = telling.strategy().tactics().unclosed();
        if (!unclosed.isEmpty()) {
            Page paper = chapter.section(telling.say("report.unclosed"));
            unclosed.forEach(
                    gap -> paper.bullet(telling.named(telling.findings().inBrief(gap), gap.id())));
        }
    }

    private void leftOut(Page chapter) {
        List<PlanPhrases.Reason> reasons = new PlanPhrases(telling).leftOut();
        if (reasons.isEmpty()) {
            return;
        }
        Page paper = chapter.section(telling.say("report.left-out"));
        reasons.stream()
                .filter(reason -> reason.tactics().size() == 1)
                .forEach(reason -> paper.bullet(telling.say(
                        "report.left-out.line",
                        "tactic",
                        telling.tactic(reason.tactics().get(0).tactic()),
                        "because",
                        reason.because(),
                        "enters",
                        reason.enters(),
                        "id",
                        telling.voice().id(reason.tactics().get(0).tactic()))));
        for (PlanPhrases.Reason reason : reasons) {
            if (reason.tactics().size() > 1) {
                paper.paragraph(
                        telling.say("report.left-out.these", "because", reason.because(), "enters", reason.enters()));
                reason.tactics()
                        .forEach(out -> paper.bullet(telling.named(telling.tactic(out.tactic()), out.tactic())));
            }
        }
    }
}
