package org.cxadvisor.strategy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Phrase;
import org.cxadvisor.audit.Question;
import org.cxadvisor.audit.Questions;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.audit.Survey;
import org.cxadvisor.audit.Surveys;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.fact.Importance;
import org.cxadvisor.fact.NamedPain;
import org.cxadvisor.fact.OrganizationSize;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.Goals;
import org.cxadvisor.metric.Detectable;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Tactics;
import org.jspecify.annotations.Nullable;

/** What to find out first: of all that is open, only what has a lever or decides something, and how to find it out. */
final class MeasureNext {

    /** Where every other answer is yes, the answers vary most: enough for any share. */
    private static final double EVEN = 50;

    private final Audit audit;
    private final AuditFacts facts;
    private final Diagnosis diagnosis;
    private final Tactics tactics;
    private final Plan plan;
    private final Goals goals;
    private final Thresholds thresholds;
    private final Surveys surveys;
    private final Questions catalogue;
    private final LocalDate by;
    private final Set<String> noLevers = new HashSet<>();
    private final Set<String> measured = new HashSet<>();
    private final Set<String> weighed = new HashSet<>();
    private final Set<String> counted = new HashSet<>();
    private final Map<String, String> stages = new HashMap<>();
    private final Map<String, List<FoundGap>> ranked = new HashMap<>();

    MeasureNext(
            Audit audit,
            AuditFacts facts,
            Diagnosis diagnosis,
            Tactics tactics,
            Plan plan,
            Goals goals,
            Thresholds thresholds,
            Surveys surveys,
            Questions catalogue) {
        this.audit = audit;
        this.facts = facts;
        this.diagnosis = diagnosis;
        this.tactics = tactics;
        this.plan = plan;
        this.goals = goals;
        this.thresholds = thresholds;
        this.surveys = surveys;
        this.catalogue = catalogue;
        this.by = ReviewCalendar.reviews(plan, goals, thresholds)
                .get(0)
                .with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
        index();
    }

    /** Looks up once what is asked of every question. */
    private void index() {
        diagnosis.noLevers().forEach(lever -> noLevers.add(lever.record().subject()));
        diagnosis.gaps().forEach(gap -> measured.addAll(gap.subjects()));
        for (Object fact : facts.facts()) {
            if (fact instanceof Measurement now) {
                measured.add(now.subject());
            } else if (fact instanceof Importance importance
                    && !importance.basis().equals("assumed")) {
                weighed.add(importance.subject());
            } else if (fact instanceof NamedPain pain && pain.isOfAll() && pain.hasShare()) {
                counted.add(pain.theme() + "@" + pain.touchpoint());
            }
        }
        Stated.all(audit.touchpoints())
                .forEach(place -> place.stage().known().ifPresent(stage -> stages.putIfAbsent(place.id(), stage)));
        for (FoundGap gap : diagnosis.ranked()) {
            gap.subjects().forEach(subject -> ranked.computeIfAbsent(subject, key -> new ArrayList<>())
                    .add(gap));
        }
    }

    /** The first of all that is open, the most useful before the rest. */
    List<MeasurementProposal> of(List<Question> questions) {
        List<Question> open =
                questions.stream().filter(question -> !question.known()).toList();
        List<Ranked> useful =
                new ArrayList<>(grouped(open.stream().filter(this::matters).toList()));
        derived().forEach(useful::add);
        if (useful.size() < thresholds.value("fewest-asked")) {
            Set<String> had = new LinkedHashSet<>();
            useful.forEach(one -> had.add(one.ask().id()));
            grouped(open).stream().filter(one -> had.add(one.ask().id())).forEach(useful::add);
        }
        useful.sort(Comparator.comparingInt(Ranked::rank));
        return useful.stream()
                .limit((long) thresholds.value("most-asked"))
                .map(Ranked::ask)
                .toList();
    }

    private record Ranked(int rank, MeasurementProposal ask) {}

    /** The same asked of several touchpoints is one thing to find out. */
    private List<Ranked> grouped(List<Question> open) {
        Map<String, List<Question>> kinds = new LinkedHashMap<>();
        for (Question question : open) {
            kinds.computeIfAbsent(group(question), group -> new ArrayList<>()).add(question);
        }
        return kinds.values().stream().map(this::asked).toList();
    }

    /** One survey counts all pains and tells the harm of each; one look answers the same question about every touchpoint. */
    private static String group(Question question) {
        return switch (question.decides()) {
            case "pain" -> "pain";
            case "weight", "rating", "support" -> question.kind();
            default -> question.path();
        };
    }

    private Ranked asked(List<Question> alike) {
        Question first = Collections.min(alike, Comparator.comparingInt(Question::rank));
        List<String> about =
                named(alike.stream().filter(question -> question.kind().equals(first.kind())));
        List<String> stages = alike.stream()
                .map(question -> stage(subject(question)))
                .distinct()
                .toList();
        Optional<Survey> survey = surveys.answering(first.kind(), stages.size() == 1 ? stages.get(0) : "")
                .map(drafted -> drafted.about(String.join(
                        "; ", named(alike.stream()).stream().map(Phrase::of).toList())));
        Set<String> sharpens = new LinkedHashSet<>();
        alike.forEach(question -> sharpens.addAll(sharpens(question)));
        Thresholds ownThresholds = thresholds.noting();
        boolean surveyed = survey.isPresent();
        return new Ranked(
                first.rank(),
                new MeasurementProposal(
                        about.size() <= 1 ? EvidenceSubjects.id(first) : first.kind(),
                        first.kind(),
                        about,
                        alike,
                        first.decides(),
                        List.copyOf(sharpens),
                        surveyed ? within(finding(ownThresholds)) : Double.NaN,
                        surveyed ? within(ownThresholds.value("margin-for-a-start")) : Double.NaN,
                        surveyed ? apart(ownThresholds) : Double.NaN,
                        by,
                        survey.orElse(null),
                        ownThresholds.asked()));
    }

    private static List<String> named(Stream<Question> questions) {
        return questions
                .map(Question::about)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static double finding(Thresholds thresholds) {
        return thresholds.value("margin-for-a-finding");
    }

    private static double apart(Thresholds thresholds) {
        return thresholds.value("days-between-invitations");
    }

    /** Out of the customers there are, where anybody said. */
    private double within(double points) {
        double variance = Detectable.varianceOfShare(EVEN);
        return facts.facts().stream()
                .filter(fact ->
                        fact instanceof OrganizationSize size && size.measure().equals("customers"))
                .mapToDouble(fact -> Detectable.answersWithin(variance, points, ((OrganizationSize) fact).value()))
                .findFirst()
                .orElseGet(() -> Detectable.answersWithin(variance, points));
    }

    /** Whether an answer could change any advice. */
    private boolean matters(Question question) {
        if (question.onlyToFill()) {
            return false;
        }
        String subject = subject(question);
        return switch (question.decides()) {
            case "pain" -> !isNoLever(subject) && !(question.kind().equals("pain-count") && isCounted(question));
            case "rating" -> !isNoLever(subject) && !isKnown(subject);
            case "weight" -> !sharpens(question).isEmpty();
            case "money" -> !plan.tactics().isEmpty();
            case "plan" -> !plan.tactics().isEmpty() || !plan.leftOut().isEmpty();
            default -> true;
        };
    }

    /** Whether a pain's share of the customers affected, or of those who left, is known: it is shown, so nobody has to ask. */
    private boolean isCounted(Question question) {
        return counted.contains(pain(question));
    }

    private static String pain(Question question) {
        return question.path().split("/", -1)[3] + "@" + subject(question);
    }

    private boolean isNoLever(String subject) {
        return noLevers.contains(subject);
    }

    /** Whether something at a touchpoint was measured or found already. */
    private boolean isKnown(String subject) {
        return measured.contains(subject);
    }

    private List<String> sharpens(Question question) {
        String subject = subject(question);
        return switch (question.decides()) {
            case "pain" -> List.of(pain(question));
            case "weight" ->
                ranked.getOrDefault(subject, List.of()).stream()
                        .filter(gap -> question.kind().equals("touchpoint-use")
                                ? Double.isNaN(gap.gap().reach())
                                : isAssumed(subject))
                        .map(FoundGap::id)
                        .toList();
            case "support" ->
                ranked.getOrDefault(subject, List.of()).stream()
                        .map(FoundGap::id)
                        .toList();
            case "plan", "money" ->
                plan.tactics().stream().map(planned -> planned.tactic().id()).toList();
            case "ambition", "result", "loyalty" ->
                goals.goals().stream()
                        .filter(goal -> goal.serves().isEmpty())
                        .map(Goal::id)
                        .toList();
            default -> List.of();
        };
    }

    private boolean isAssumed(String subject) {
        return !weighed.contains(subject);
    }

    private static String subject(Question question) {
        String[] steps = question.path().split("/", -1);
        return steps.length > 2 ? steps[1] : "";
    }

    private String stage(String touchpoint) {
        return stages.getOrDefault(touchpoint, "");
    }

    /** What the strategy itself leaves open. */
    private List<Ranked> derived() {
        List<Ranked> open = new ArrayList<>();
        for (FoundGap gap : diagnosis.gaps()) {
            if (gap.gap().layer().equals("blind-spot")
                    && !catalogue.ask(gap.gap().name())) {
                open.add(derived("blind-spot", gap.id(), own -> Double.NaN, List.of(gap.id()), closing(gap)));
            }
        }
        for (Goal goal : goals.goals()) {
            String way = goal.verdict() == null ? "" : goal.verdict().record().wayOut();
            if (way.equals("count-the-baseline")) {
                open.add(derived("goal-cases", goal.id(), own -> Double.NaN, List.of(goal.id()), null));
            } else if (way.equals("ask-more") && !goal.isWithoutPlan()) {
                open.add(derived("goal-answers", goal.id(), own -> goal.needs(), List.of(goal.id()), survey(goal)));
            }
        }
        for (String id : goals.unmeasured()) {
            Playbook.Survey survey = plan.tactics().stream()
                    .filter(planned -> planned.tactic().id().equals(id))
                    .findFirst()
                    .map(planned -> planned.tactic().playbook().survey())
                    .orElse(null);
            ToDoubleFunction<Thresholds> answers = own -> survey == null ? Double.NaN : within(finding(own));
            open.add(derived("tactic-measure", id, answers, List.of(id), survey == null ? null : drafted(survey)));
        }
        return open;
    }

    private Ranked derived(
            String kind,
            String about,
            ToDoubleFunction<Thresholds> answers,
            List<String> sharpens,
            @Nullable Survey survey) {
        Questions.Derived entry = catalogue.derived(kind);
        Thresholds ownThresholds = thresholds.noting();
        return new Ranked(
                entry.rank(),
                new MeasurementProposal(
                        kind + "-of-" + about,
                        kind,
                        List.of(about),
                        List.of(),
                        entry.decides(),
                        sharpens,
                        answers.applyAsDouble(ownThresholds),
                        Double.NaN,
                        survey == null ? Double.NaN : apart(ownThresholds),
                        by,
                        survey,
                        ownThresholds.asked()));
    }

    private @Nullable Survey survey(Goal goal) {
        return plan.tactics().stream()
                .filter(planned -> goal.tactics().contains(planned.tactic().id()))
                .map((PlannedTactic planned) -> planned.tactic().playbook().survey())
                .filter(survey -> survey != null && survey.metric().equals(goal.metric()))
                // Those who met a tactic cannot speak for the whole organization.
                .filter(survey -> !goal.subject().equals(Measurement.ORGANIZATION))
                .findFirst()
                .map(MeasureNext::drafted)
                .or(() -> surveys.measuring(goal.metric(), stage(goal.subject())))
                .map(drafted -> drafted.about(called(goal.subject())))
                .orElse(null);
    }

    /** What customers know a subject by: a touchpoint, that of a queue, or else the organization as a whole. */
    private String called(String subject) {
        String place = Stated.all(audit.queues()).stream()
                .filter(queue -> queue.id().equals(subject))
                .flatMap(queue -> queue.touchpoint().known().stream())
                .findFirst()
                .orElse(subject);
        return Stated.all(audit.touchpoints()).stream()
                .filter(touchpoint -> touchpoint.id().equals(place))
                .map(touchpoint -> touchpoint.name().or(place))
                .findFirst()
                .orElseGet(() -> audit.organization().name());
    }

    /** The survey of a tactic that closes a blind spot. */
    private @Nullable Survey closing(FoundGap gap) {
        return Stream.concat(tactics.open().stream(), tactics.forbidden().stream())
                .filter(tactic -> tactic.gaps().contains(gap.id()))
                .map(tactic -> tactic.playbook().survey())
                .filter(survey -> survey != null)
                .findFirst()
                .map(MeasureNext::drafted)
                .orElse(null);
    }

    private static Survey drafted(Playbook.Survey survey) {
        return new Survey("", survey.trigger(), survey.delay(), survey.question(), "");
    }
}
