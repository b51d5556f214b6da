package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.JourneyEmotion;
import org.cxadvisor.fact.JourneyStep;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.MomentOfTruth;
import org.cxadvisor.page.Text;
import org.cxadvisor.rulebase.Conclusion;

/** One journey in sentences, the same on a screen and in the report: who says so, what stays, what hurts, what decides. */
final class JourneyText {

    private final ReportContext telling;
    private final JourneyEmotion whole;
    private final List<JourneyStep> steps;

    private JourneyText(ReportContext telling, JourneyEmotion whole) {
        this.telling = telling;
        this.whole = whole;
        this.steps = telling.strategy().facts().facts().stream()
                .filter(JourneyStep.class::isInstance)
                .map(JourneyStep.class::cast)
                .filter(step -> step.journey().equals(whole.journey()))
                .toList();
    }

    /** All journeys of an audit, in its order. */
    static List<JourneyText> all(ReportContext telling) {
        return telling.strategy().facts().facts().stream()
                .filter(JourneyEmotion.class::isInstance)
                .map(fact -> new JourneyText(telling, (JourneyEmotion) fact))
                .toList();
    }

    List<JourneyStep> steps() {
        return steps;
    }

    /** Whose journey it is, and what that is worth: fewer people make a proto-persona. */
    Text head() {
        return telling.say("report.journey", "journey", SubjectNames.words(whole.journey()), "who", who());
    }

    private Text who() {
        if (whole.persona().isEmpty()) {
            return telling.say("report.journey.nobody");
        }
        Optional<Audit.Persona> persona = persona();
        Text evidence = persona.flatMap(known -> known.evidence().known())
                .map(count -> telling.voice().own((telling.display().count(count.value()) + " " + count.of()).strip()))
                .orElseGet(() -> telling.say("report.journey.uncounted"));
        return telling.say(
                whole.isGrounded() ? "report.journey.persona" : "report.journey.proto-persona",
                "persona",
                SubjectNames.words(whole.persona()),
                "evidence",
                evidence);
    }

    private Optional<Audit.Persona> persona() {
        return Stated.all(telling.strategy().audit().personas()).stream()
                .filter(persona -> persona.id().equals(whole.persona()))
                .findFirst();
    }

    /** What they want, where somebody said so. */
    Optional<Text> goal() {
        return persona()
                .flatMap(persona -> persona.goal().known())
                .map(goal -> telling.say("report.journey.goal", "goal", goal));
    }

    /** Everything to be said of it, the line that matters most first, each with the id that explains it. */
    List<Text> findings() {
        List<Text> said = new ArrayList<>();
        said.add(telling.named(remembered(), whole.id()));
        said.add(pain());
        if (steps.stream().anyMatch(step -> step.pain() > 0 && Double.isNaN(step.share()))) {
            said.add(telling.say("report.journey.unshared"));
        }
        gaps().forEach(gap -> said.add(telling.named(told(gap), gap.id())));
        moments()
                .forEach(moment -> said.add(
                        telling.named(told(moment.record()), moment.record().id())));
        assumed().ifPresent(said::add);
        if (!whole.isGrounded()) {
            said.add(telling.say(
                    "report.journey.ask",
                    "interviews",
                    telling.display().count(telling.standards().interviewsForAPersona()),
                    "answers",
                    telling.display().count(telling.standards().answersForAPersona())));
        }
        return said;
    }

    private Text remembered() {
        if (Double.isNaN(whole.peak())) {
            return telling.say("report.journey.unrated");
        }
        String id = Double.isNaN(whole.remembered())
                ? "report.journey.no-end"
                : steps.size() == 1 ? "report.journey.one-step" : "report.journey.remembered";
        Text told = telling.say(
                id,
                "remembered",
                telling.display().signed(whole.remembered()),
                "peak",
                telling.display().signed(whole.peak()),
                "at",
                telling.names().subject(whole.peakAt()),
                "end",
                telling.display().signed(whole.end()),
                "mean",
                telling.display().signed(whole.mean()));
        if (!telling.standards().isMemoryApart(whole)) {
            return told;
        }
        String apart = whole.remembered() < whole.mean() ? "report.journey.worse" : "report.journey.better";
        return telling.say("say.two-sentences", "first", told, "second", telling.say(apart));
    }

    private Text pain() {
        List<Text> hurting = steps.stream()
                .filter(step -> step.pain() > 0)
                .sorted(Comparator.comparingDouble(JourneyStep::pain).reversed().thenComparing(JourneyStep::number))
                .limit(3)
                .map(step -> telling.say(
                        "report.journey.pain-at",
                        "subject",
                        subject(step),
                        "pain",
                        telling.display().part(step.pain())))
                .toList();
        return hurting.isEmpty()
                ? telling.say("report.journey.no-pain")
                : telling.say("report.journey.pain", "steps", telling.voice().list(hurting));
    }

    private List<FoundGap> gaps() {
        return telling.strategy().diagnosis().gaps().stream()
                .filter(gap -> gap.evidence().stream().anyMatch(steps::contains))
                .toList();
    }

    /** Delight comes after the basics: as long as something hurts anywhere, a dull moment has to wait. */
    private Text told(FoundGap gap) {
        boolean waits = gap.gap().layer().equals("opportunity")
                && !telling.strategy().diagnosis().ranked().isEmpty();
        Text finding = telling.say(
                "report.journey.finding",
                "finding",
                telling.findings().signal(gap, gap.signals().get(0)));
        return waits
                ? telling.say("say.two-sentences", "first", finding, "second", telling.say("report.journey.waits"))
                : finding;
    }

    private List<Conclusion<MomentOfTruth>> moments() {
        return telling.strategy().diagnosis().momentsOfTruth().stream()
                .filter(moment -> moment.record().journey().equals(whole.journey()))
                .sorted(Comparator.comparingInt(moment -> moment.record().number()))
                .toList();
    }

    private Text told(MomentOfTruth moment) {
        JourneyStep step = steps.get(moment.number() - 1);
        List<Text> why = new ArrayList<>();
        if (moment.swings()) {
            why.add(telling.say(
                    "report.journey.swing", "swing", telling.display().number(step.swing())));
        }
        if (moment.loses()) {
            why.add(telling.say(
                    "report.journey.drop-off", "share", telling.display().share(step.dropOff())));
        }
        return telling.say(
                "report.journey.moment",
                "subject",
                subject(step),
                "why",
                telling.voice().list(why));
    }

    /** Steps whose weight nobody stated: their pain rests on an assumption. */
    private Optional<Text> assumed() {
        List<Text> steps = this.steps.stream()
                .filter(step -> step.basis().equals("assumed"))
                .map(this::subject)
                .toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say(
                        "report.journey.assumed", "steps", telling.voice().list(steps)));
    }

    /** A step by its number and place. */
    Text ranked(JourneyStep step) {
        return telling.say("report.ranked", "rank", step.number(), "says", subject(step));
    }

    /** What people call the place of a step. */
    Text subject(JourneyStep step) {
        return step.touchpoint().isEmpty()
                ? telling.say("report.journey.somewhere", "number", step.number())
                : telling.findings().subject(step.touchpoint());
    }
}
