package org.cxadvisor.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Question;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.fact.MysteryContacts;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.fact.RivalComplaint;
import org.cxadvisor.fact.RivalScorecard;
import org.cxadvisor.fact.SearchVisibility;
import org.cxadvisor.fact.UnlistedRival;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.goal.Goal;
import org.cxadvisor.goal.Goals;
import org.cxadvisor.metric.Benchmark;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.ExcludedReading;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Span;
import org.cxadvisor.metric.Workdays;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.stated.StrategyObjection;
import org.cxadvisor.swot.Swot;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Tactics;
import org.cxadvisor.yaml.MeaningDigest;
import org.cxadvisor.yaml.Node;

/**
 * A drafted strategy with all it stands on.
 *
 * @param audit what the organization told us
 * @param document the document the audit was read from
 * @param facts the audit as facts
 * @param thresholds the numbers that decide in its industry
 * @param asOf the day it is seen from
 * @param diagnosis what customers lack
 * @param tactics what could be done
 * @param plan what fits
 * @param goals what for
 * @param swot the same as strengths, weaknesses, opportunities and threats
 * @param questions what we would like to know, known and unknown, what to ask first before the rest
 * @param measureNext what to find out first, the most useful before the rest, each with a way to it
 * @param doubts what the checks of the audit found that does not stop it, sorted by place
 * @param asked the thresholds by which calculations decided, sorted by id
 * @param objections what the checks have against it
 */
public record Strategy(
        Audit audit,
        Node document,
        AuditFacts facts,
        Thresholds thresholds,
        LocalDate asOf,
        Diagnosis diagnosis,
        Tactics tactics,
        Plan plan,
        Goals goals,
        Swot swot,
        List<Question> questions,
        List<MeasurementProposal> measureNext,
        List<Problem> doubts,
        List<Threshold> asked,
        List<Conclusion<StrategyObjection>> objections) {

    public Strategy {
        questions = List.copyOf(questions);
        measureNext = List.copyOf(measureNext);
        doubts = List.copyOf(doubts);
        asked = List.copyOf(asked);
        objections = List.copyOf(objections);
    }

    /** The same with another plan. */
    public Strategy with(Plan other) {
        return new Strategy(
                audit,
                document,
                facts,
                thresholds,
                asOf,
                diagnosis,
                tactics,
                other,
                goals,
                swot,
                questions,
                measureNext,
                doubts,
                asked,
                objections);
    }

    /** The digest of the audit's meaning. */
    public String meaning() {
        return MeaningDigest.digest(document);
    }

    /** What the thresholds decide about the figures that people are shown. */
    public Standards standards() {
        return new Standards(thresholds);
    }

    /** The doubts that change how a figure is read, as against remarks. */
    public List<Problem> cautions() {
        return doubts.stream().filter(doubt -> doubt.level() != Level.INFO).toList();
    }

    /** Everything any stage concluded, in the order of the stages. */
    public List<Conclusion<Object>> conclusions() {
        List<Conclusion<Object>> all = new ArrayList<>(diagnosis.conclusions());
        all.addAll(swot.conclusions());
        all.addAll(tactics.conclusions());
        all.addAll(goals.conclusions());
        return all;
    }

    /** What rules matched and found: the evidence of every conclusion, gap and objection. */
    public Set<Object> matched() {
        Set<Object> matched = new LinkedHashSet<>();
        conclusions().forEach(conclusion -> matched.addAll(conclusion.evidence()));
        objections.forEach(objection -> matched.addAll(objection.evidence()));
        diagnosis.gaps().forEach(gap -> matched.addAll(gap.evidence()));
        return matched;
    }

    /** What rules matched and found, and what the report shows even where nothing was concluded from it. */
    public Set<Object> shown() {
        Set<Object> shown = matched();
        facts.facts().stream().filter(Strategy::isShown).forEach(shown::add);
        return shown;
    }

    private static boolean isShown(Object fact) {
        return fact instanceof Measurement
                || fact instanceof Change
                || fact instanceof ExcludedReading
                || fact instanceof Benchmark
                || fact instanceof RivalComparison
                || fact instanceof SearchVisibility
                || fact instanceof UnlistedRival
                || fact instanceof RivalScorecard
                || fact instanceof MysteryContacts
                || fact instanceof RivalComplaint;
    }

    /** What the audit says and the strategy does not use, in the order of the file. */
    public List<UnusedEntry> unused() {
        return UnusedEntry.of(this);
    }

    /** The thresholds that decided something in it, by a rule or a calculation, sorted by id. */
    public List<Threshold> deciding() {
        return Stream.concat(
                        asked.stream(),
                        matched().stream().filter(Threshold.class::isInstance).map(Threshold.class::cast))
                .distinct()
                .sorted(Comparator.comparing(Threshold::id))
                .toList();
    }

    /** The days on which it is looked at again, in order. */
    public List<LocalDate> reviews() {
        return ReviewCalendar.reviews(plan, goals, thresholds);
    }

    /** The planned tactics that move a goal themselves. */
    public List<PlannedTactic> moving(Goal goal) {
        return plan.tactics().stream()
                .filter(tactic -> goal.tactics().contains(tactic.tactic().id()))
                .toList();
    }

    /** What shows first that a goal moves; none where no tactic moves it itself. */
    public Optional<FirstSign> firstSign(Goal goal) {
        return moving(goal).stream().findFirst().map(Strategy::firstSign);
    }

    /** What shows first that a tactic works. */
    public static FirstSign firstSign(PlannedTactic tactic) {
        Playbook.Sign sign = tactic.tactic().playbook().firstSign();
        long days = Span.parse(sign.after())
                .map(span -> Math.round(span.seconds() / 86_400))
                .orElse(0L);
        return new FirstSign(sign.what(), Workdays.from(tactic.start().plusDays(days)));
    }

    /**
     * What shows first that a goal moves.
     *
     * @param what to look for
     * @param look when
     */
    public record FirstSign(String what, LocalDate look) {}

    /** What nobody knows yet, what to ask first before the rest. */
    public List<Question> open() {
        return questions.stream().filter(question -> !question.known()).toList();
    }
}
