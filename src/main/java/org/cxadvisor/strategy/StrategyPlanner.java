package org.cxadvisor.strategy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Question;
import org.cxadvisor.audit.Questions;
import org.cxadvisor.audit.Surveys;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.gap.Diagnostician;
import org.cxadvisor.goal.GoalDrafter;
import org.cxadvisor.goal.Goals;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.Planner;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.swot.Swot;
import org.cxadvisor.swot.SwotFinder;
import org.cxadvisor.tactic.Decisions;
import org.cxadvisor.tactic.TacticFinder;
import org.cxadvisor.tactic.Tactics;

/** The whole story, from an audit to a strategy: one line a step. Safe to share between threads. */
public final class StrategyPlanner {

    private final Rulebase rules;
    private final Questions questions;
    private final Surveys surveys;
    private final AuditChecker desk;

    /** A planner with these rules and the playbooks of the desk. */
    public StrategyPlanner(Rulebase rules, AuditChecker desk) {
        this.rules = rules;
        this.desk = desk;
        this.questions = Questions.builtIn();
        this.surveys = Surveys.builtIn();
    }

    /**
     * Drafts a strategy.
     *
     * @param judged an audit that was read and checked without an error
     * @param asOf the day it is seen from
     */
    public Strategy draft(JudgedAudit judged, LocalDate asOf) {
        return draft(judged, asOf, Decisions.NONE);
    }

    /**
     * Drafts a strategy around what people decided.
     *
     * @param judged an audit that was read and checked without an error
     * @param asOf the day it is seen from
     * @param decisions the tactics that are accepted, and those that are not planned
     */
    public Strategy draft(JudgedAudit judged, LocalDate asOf, Decisions decisions) {
        Audit audit = judged.audit();
        Thresholds known = desk.thresholds(audit);
        Thresholds thresholds = known.noting();
        AuditFacts facts = desk.facts(judged, asOf);
        Diagnosis diagnosis = new Diagnostician(rules).diagnose(facts, thresholds);
        double room = Planner.room(audit, asOf, thresholds);
        Tactics tactics = new TacticFinder(rules, desk.playbooks()).find(facts, diagnosis, thresholds, decisions, room);
        Swot swot = new SwotFinder(rules).find(facts, diagnosis, tactics, thresholds.facts());
        Plan plan = Planner.plan(tactics, diagnosis, audit, asOf, thresholds);
        Goals goals = new GoalDrafter(rules, audit, facts, diagnosis, plan, thresholds).draft();
        List<Question> asked = questions.of(judged.root());
        List<MeasurementProposal> next = new MeasureNext(
                        audit, facts, diagnosis, tactics, plan, goals, thresholds, surveys, questions)
                .of(asked);
        return new StrategyCheck(rules)
                .checked(new Strategy(
                        audit,
                        judged.root(),
                        facts,
                        known,
                        asOf,
                        diagnosis,
                        tactics,
                        plan,
                        goals,
                        swot,
                        asked,
                        next,
                        judged.problems(),
                        asked(facts, thresholds),
                        List.of()));
    }

    /**
     * The gaps and the plan of an audit without the rest of a strategy, and without what more room would buy: what a question
     * beside the advice needs.
     *
     * @param judged an audit that was read and checked without an error
     * @param asOf the day it is seen from
     */
    public Outlook outlook(JudgedAudit judged, LocalDate asOf) {
        return outlook(judged, asOf, Decisions.NONE);
    }

    /** The same around what people decided. */
    public Outlook outlook(JudgedAudit judged, LocalDate asOf, Decisions decisions) {
        Thresholds thresholds = desk.thresholds(judged.audit());
        AuditFacts facts = desk.facts(judged, asOf);
        Diagnosis diagnosis = new Diagnostician(rules).diagnose(facts, thresholds);
        double room = Planner.room(judged.audit(), asOf, thresholds);
        Tactics tactics = new TacticFinder(rules, desk.playbooks()).find(facts, diagnosis, thresholds, decisions, room);
        return new Outlook(
                judged.audit(),
                facts,
                thresholds,
                asOf,
                diagnosis,
                tactics,
                Planner.sketch(tactics, diagnosis, judged.audit(), asOf, thresholds));
    }

    /**
     * The goals that a plan gives.
     *
     * @param outlook the plan with what it is for
     */
    public Goals goals(Outlook outlook) {
        return new GoalDrafter(
                        rules,
                        outlook.audit(),
                        outlook.facts(),
                        outlook.diagnosis(),
                        outlook.plan(),
                        outlook.thresholds())
                .draft();
    }

    private static List<Threshold> asked(AuditFacts facts, Thresholds thresholds) {
        return Stream.concat(facts.decidedBy().stream(), thresholds.asked().stream())
                .distinct()
                .sorted(Comparator.comparing(Threshold::id))
                .toList();
    }
}
