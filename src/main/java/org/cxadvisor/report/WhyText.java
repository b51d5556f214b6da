package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Question;
import org.cxadvisor.fact.JourneyEmotion;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Inconclusive;
import org.cxadvisor.gap.MomentOfTruth;
import org.cxadvisor.gap.NonDriver;
import org.cxadvisor.goal.DeclinedAmbition;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Terminal;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.PlannedStep;
import org.cxadvisor.proof.AuditPart;
import org.cxadvisor.proof.Proof;
import org.cxadvisor.proof.ProofStep;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.strategy.Assumption;
import org.cxadvisor.strategy.MeasurementProposal;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.swot.SwotItem;
import org.cxadvisor.tactic.Candidate;

/** A proof on a screen: first in plain sentences, then rule by rule and fact by fact down to the lines of files. */
public final class WhyText {

    private static final Pattern LINE = Pattern.compile("(?<file>.+?):(?<line>[0-9]{1,9})(?::[0-9]+)?");

    private final ReportContext telling;
    private final FactText facts;
    private final Map<String, List<String>> files;
    private final Set<String> told = new HashSet<>();

    private WhyText(ReportContext telling, Map<String, List<String>> files) {
        this.telling = telling;
        this.facts = telling.findings().facts();
        this.files = files;
    }

    /**
     * The lines of a proof.
     *
     * @param files the text of the audit and its history by name, to show the very line a fact stands on
     * @param width columns of the terminal
     */
    public static List<String> of(
            Proof proof,
            Strategy strategy,
            RuleIndex index,
            Messages messages,
            Map<String, List<String>> files,
            int width) {
        ReportContext telling = ReportContext.of(strategy, index, new Phrasing(messages));
        Page page = new Page();
        new WhyText(telling, files).write(proof, page);
        return Terminal.of(page, width, telling.display());
    }

    private void write(Proof proof, Page page) {
        if (!told.add(proof.kind() + " " + proof.id())) {
            return;
        }
        Page section =
                page.section(telling.say("why.head", "id", telling.voice().id(proof.id()), "says", says(proof)));
        if (proof.about() instanceof Audit.Competitor rival) {
            new RivalsText(telling).known(rival).lines().forEach(section::bullet);
            section.cited(telling.say("why.rival"), Text.quoted(rival.at().toString()));
            excerpt(rival.at().toString(), section);
            return;
        }
        if (proof.about() instanceof AuditPart part) {
            section.cited(telling.say("why.rival"), Text.quoted(part.at().toString()));
            excerpt(part.at().toString(), section);
            return;
        }
        section.paragraph(plainly(proof));
        if (proof.about() instanceof MeasurementProposal ask) {
            ask.questions().forEach(question -> asked(question, section));
        }
        if (proof.about() instanceof Question question) {
            asked(question, section);
        }
        // The same rule may have fired for several gaps on facts that read alike; once is enough.
        Set<List<Text>> grounds = new HashSet<>();
        for (ProofStep ground : proof.grounds()) {
            List<Object> inOrder = inOrder(proof, ground);
            List<Text> reads = new ArrayList<>(List.of(Text.quoted(ground.rule())));
            inOrder.forEach(fact -> facts.inProof(fact).ifPresent(reads::add));
            if (grounds.add(reads)) {
                ground(ground, inOrder, section);
            }
        }
        if (!proof.because().isEmpty()) {
            Page because = page.section(telling.say("why.because." + proof.kind()));
            proof.because().forEach(deeper -> write(deeper, because));
        }
    }

    private void asked(Question question, Page page) {
        page.cited(telling.say("why.asked"), Text.quoted(question.place().toString()));
    }

    private Text says(Proof proof) {
        Object about = proof.about();
        if (about instanceof FoundGap gap) {
            return telling.findings().gap(gap);
        }
        if (about instanceof Candidate tactic) {
            return telling.voice().own(tactic.playbook().title());
        }
        if (about instanceof Goal goal) {
            return new GoalPhrases(telling).title(goal);
        }
        if (about instanceof Conclusion<?> open && open.record() instanceof Inconclusive measure) {
            return telling.findings().inconclusive(new Conclusion<>(open.rule(), measure, open.evidence()));
        }
        if (about instanceof SwotItem item) {
            ProofStep ground = proof.grounds().get(0);
            return telling.findings().swot(new Conclusion<>(ground.rule(), item, ground.facts()));
        }
        if (about instanceof NonDriver) {
            return telling.findings().page(proof.grounds().get(0).rule(), Map.of());
        }
        if (about instanceof JourneyEmotion || about instanceof MomentOfTruth) {
            return journey(about);
        }
        if (about instanceof DeclinedAmbition refused) {
            return new GoalPhrases(telling).wished(refused);
        }
        if (about instanceof MeasurementProposal ask) {
            return telling.questions().asked(ask);
        }
        if (about instanceof PlannedStep step) {
            return telling.voice().own(step.step().doing());
        }
        if (about instanceof Assumption assumed) {
            return telling.voice().own(assumed.value());
        }
        if (about instanceof Audit.Competitor rival) {
            return telling.voice().own(rival.name().or(rival.id()));
        }
        if (about instanceof AuditPart part) {
            return part.what().isEmpty()
                    ? telling.findings().subject(part.id())
                    : telling.voice().own(part.what());
        }
        return about instanceof Question question ? telling.questions().asked(question) : telling.say("say.not-known");
    }

    private Text journey(Object about) {
        return about instanceof JourneyEmotion whole
                ? telling.say(
                        "why.journey",
                        "journey",
                        SubjectNames.words(whole.journey()),
                        "remembered",
                        telling.display().signed(whole.remembered()))
                : telling.say(
                        "report.swot.item",
                        "subject",
                        telling.names().subject(((MomentOfTruth) about).touchpoint()),
                        "finding",
                        telling.findings().page(((MomentOfTruth) about).rule(), Map.of()));
    }

    private Text plainly(Proof proof) {
        Object about = proof.about();
        if (about instanceof FoundGap gap && gap.isExperience()) {
            return telling.weight("why.plainly.gap", gap);
        }
        if (about instanceof Candidate tactic) {
            return tacticPlainly(tactic);
        }
        if (about instanceof Goal goal) {
            return goalPlainly(goal);
        }
        if (about instanceof DeclinedAmbition refused) {
            return telling.say("why.plainly.ambition", "because", new GoalPhrases(telling).refused(refused));
        }
        if (about instanceof MeasurementProposal ask) {
            return telling.voice().opening(telling.questions().decides(ask));
        }
        if (about instanceof PlannedStep step) {
            return telling.say(
                    "why.plainly.step",
                    "who",
                    step.step().who(),
                    "date",
                    telling.display().date(step.by()));
        }
        if (about instanceof Assumption assumed) {
            return telling.say("why.plainly.assumption", "basis", assumed.basis());
        }
        return telling.say(proof.kind().equals("gap") ? "why.plainly.shown" : "why.plainly." + proof.kind());
    }

    private Text goalPlainly(Goal goal) {
        GoalPhrases words = new GoalPhrases(telling);
        Text bound = goal.reach()
                .deciding()
                .map(part -> words.bound(goal, part))
                .orElseGet(() -> telling.say("say.not-known"));
        return telling.say(
                goal.ambition().isEmpty() ? "why.plainly.goal" : "why.plainly.goal.ambition",
                "ambition",
                goal.ambition(),
                "bound",
                bound);
    }

    private Text tacticPlainly(Candidate tactic) {
        Text sure = telling.say(
                "why.plainly.tactic",
                "confidence",
                telling.display().part(tactic.weakest().value()),
                "weakest",
                telling.say("report.part." + tactic.weakest().part()));
        return telling.strategy().plan().leftOut().stream()
                .filter(left -> left.tactic().equals(tactic.id()))
                .findFirst()
                .map(left -> telling.say(
                        "why.plainly.left-out", "says", sure, "because", new PlanPhrases(telling).because(left)))
                .orElse(sure);
    }

    /** What was found first, then the lines it was held against. */
    private static List<Object> inOrder(Proof proof, ProofStep ground) {
        boolean counted =
                proof.about() instanceof FoundGap gap && !Double.isNaN(gap.gap().reach());
        return ground.facts().stream()
                .filter(fact ->
                        !(counted && fact instanceof Threshold line && line.id().startsWith("unknown-reach")))
                .sorted(Comparator.comparing(fact -> fact instanceof Threshold))
                .toList();
    }

    private void ground(ProofStep ground, List<Object> inOrder, Page page) {
        if (!ground.rule().isEmpty()) {
            page.cited(telling.say("why.rule", "rule", telling.voice().id(ground.rule())), Text.quoted(ground.at()));
        }
        Page group = page.group();
        for (Object fact : inOrder) {
            String at = fact instanceof Placed place ? place.at() : "";
            facts.inProof(fact).ifPresent(says -> {
                group.cited(says, Text.quoted(at));
                excerpt(at, group);
            });
        }
        if (ground.concluded() instanceof Goal goal && !goal.referenceAt().isEmpty()) {
            excerpt(goal.referenceAt(), group);
        }
    }

    /** The line of the audit itself, so that nobody has to open it. */
    private void excerpt(String at, Page page) {
        Matcher place = LINE.matcher(at);
        List<String> text = place.matches() ? files.get(place.group("file")) : null;
        if (text == null) {
            return;
        }
        int line = Integer.parseInt(place.group("line"));
        if (line >= 1 && line <= text.size() && told.add("line " + place.group("file") + ":" + line)) {
            page.excerpt(Text.quoted(text.get(line - 1).strip()));
        }
    }
}
