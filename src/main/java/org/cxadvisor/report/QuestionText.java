package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.audit.Phrase;
import org.cxadvisor.audit.Question;
import org.cxadvisor.audit.Survey;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.page.Text;
import org.cxadvisor.strategy.MeasurementProposal;
import org.cxadvisor.strategy.Strategy;

/** What to ask next, as people ask it; a question that has no words yet is told by its place in the audit. */
final class QuestionText {

    /** Of the advice an answer would sharpen, the first few. */
    private static final int NAMED = 3;

    private final Phrasing voice;
    private final Display display;
    private final SubjectNames names;
    private final Strategy strategy;
    private final FindingText findings;

    QuestionText(Strategy strategy, FindingText findings, Phrasing voice) {
        this.voice = voice;
        this.display = new Display(voice.messages());
        this.names = new SubjectNames(strategy.audit(), strategy.facts(), voice.messages());
        this.strategy = strategy;
        this.findings = findings;
    }

    /** The question in full. */
    Text asked(Question question) {
        return told("ask." + question.kind(), quoted(question.kind(), question.about()), question.path());
    }

    /** What to find out, in full. */
    Text asked(MeasurementProposal ask) {
        return told("ask." + ask.kind(), about(ask, NAMED), ask.id());
    }

    /** What to find out, in a few words. */
    Text inBrief(MeasurementProposal ask) {
        return told("ask." + ask.kind() + ".short", briefly(ask), ask.id());
    }

    /** How to find the answer where nobody has to be surveyed. */
    Optional<Text> how(MeasurementProposal ask) {
        String id = "ask." + ask.kind() + ".how";
        return voice.messages().has(id) ? Optional.of(voice.say(id, "about", about(ask, NAMED))) : Optional.empty();
    }

    /** What the answer would change. */
    Text decides(MeasurementProposal ask) {
        List<Text> ids = ask.sharpens().stream().limit(NAMED).map(voice::id).toList();
        String id = "ask.decides." + ask.decides();
        return ids.isEmpty()
                ? voice.sayOr(id + ".open", id)
                : voice.say(voice.messages().has(id + ".these") ? id + ".these" : id, "ids", voice.list(ids));
    }

    /** How many to ask: for a finding, and for a start; or for the planned change. */
    Optional<Text> answers(MeasurementProposal ask) {
        if (Double.isNaN(ask.answers())) {
            return Optional.empty();
        }
        String finding = display.number(strategy.standards().marginForAFinding());
        String start = display.number(strategy.standards().marginForAStart());
        return Optional.of(voice.say(
                Double.isNaN(ask.start())
                        ? ask.kind().equals("goal-answers") ? "ask.answers.change" : "ask.answers.finding"
                        : "ask.answers",
                "answers",
                display.count(ask.answers()),
                "start",
                display.count(ask.start()),
                "finding",
                finding,
                "rough",
                start));
    }

    /** When the survey asks, what, and within how many days nobody is asked twice. */
    Text survey(Survey survey, double apart) {
        return voice.say(
                survey.isDelayed() ? "ask.survey" : "ask.survey.at-once",
                "delay",
                ReportContext.spoken(voice, survey.delay()),
                "trigger",
                survey.trigger(),
                "question",
                survey.question(),
                "apart",
                display.count(apart));
    }

    private Text about(MeasurementProposal ask, int named) {
        List<Text> about = new ArrayList<>();
        for (String one : ask.about()) {
            about.add(ask.questions().isEmpty() ? named(ask, one) : quoted(ask.kind(), one));
        }
        Text first = voice.list(about.stream().limit(named).toList());
        return about.size() > named ? voice.say("say.and-more", "first", first, "more", about.size() - named) : first;
    }

    /** The client's words in quotes; a rival is called by its name alone. */
    private Text quoted(String kind, String about) {
        String words = Phrase.of(names.subject(about));
        return kind.equals("rival-reviews") ? voice.own(words) : voice.say("say.quoted", "words", words);
    }

    private Text briefly(MeasurementProposal ask) {
        return ask.kind().equals("blind-spot")
                ? strategy.diagnosis()
                        .gap(ask.about().get(0))
                        .map(findings::inBrief)
                        .orElseGet(() -> about(ask, 1))
                : about(ask, 1);
    }

    /** What the strategy leaves open goes by an id; people know it by its words. */
    private Text named(MeasurementProposal ask, String id) {
        return switch (ask.kind()) {
            case "blind-spot" -> strategy.diagnosis().gap(id).map(findings::gap).orElseGet(() -> voice.own(id));
            case "tactic-measure" ->
                strategy.plan().tactics().stream()
                        .filter(planned -> planned.tactic().id().equals(id))
                        .findFirst()
                        .map(planned -> voice.own(planned.tactic().playbook().title()))
                        .orElseGet(() -> voice.own(id));
            default ->
                strategy.goals().goals().stream()
                        .filter(goal -> goal.id().equals(id))
                        .findFirst()
                        .map(this::measure)
                        .orElseGet(() -> voice.own(id));
        };
    }

    /** A goal by its measure, with the place where it is measured on a part only. */
    Text measure(Goal goal) {
        return measure(goal.metric(), goal.subject());
    }

    /** A measure, with the place where it is measured on a part only. */
    Text measure(String metric, String subject) {
        return subject.equals(Measurement.ORGANIZATION)
                ? measureAlone(metric)
                : voice.say("goal.metric-at", "metric", measureAlone(metric), "subject", names.subject(subject));
    }

    /** The measure of a goal without its place; a problem that was counted is the share of those who meet it. */
    Text measureAlone(Goal goal) {
        return measureAlone(goal.metric());
    }

    private Text measureAlone(String measured) {
        Text metric = voice.own(names.measure(measured));
        boolean problem = names.definition(measured).isEmpty() && !measured.equals("rating");
        String theme = "gap.theme." + measured;
        return problem
                ? voice.say("goal.problem", "problem", voice.messages().has(theme) ? voice.say(theme) : metric)
                : metric;
    }

    private Text told(String id, Text about, String otherwise) {
        return voice.messages().has(id) ? voice.say(id, "about", about) : voice.own(SubjectNames.words(otherwise));
    }
}
