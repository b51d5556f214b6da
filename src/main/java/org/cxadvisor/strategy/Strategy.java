package org.cxadvisor.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.AuditFacts;
import org.cxadvisor.audit.Question;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.goal.Goals;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.swot.Swot;
import org.cxadvisor.tactic.Tactics;

/**
 * A drafted strategy with all it stands on.
 *
 * @param audit what the organization told us
 * @param meaning the digest of the audit's meaning
 * @param facts the audit as facts
 * @param thresholds the numbers that decided
 * @param asOf the day it is seen from
 * @param diagnosis what customers lack
 * @param tactics what could be done
 * @param plan what fits
 * @param goals what for
 * @param swot the same as strengths, weaknesses, opportunities and threats
 * @param questions what we would like to know, known and unknown, what to ask first before the rest
 * @param objections what the checks have against it
 */
public record Strategy(
        Audit audit,
        String meaning,
        AuditFacts facts,
        Thresholds thresholds,
        LocalDate asOf,
        Diagnosis diagnosis,
        Tactics tactics,
        Plan plan,
        Goals goals,
        Swot swot,
        List<Question> questions,
        List<Conclusion<Objection>> objections) {

    public Strategy {
        questions = List.copyOf(questions);
        objections = List.copyOf(objections);
    }

    /** Everything any stage concluded, in the order of the stages. */
    public List<Conclusion<Object>> conclusions() {
        List<Conclusion<Object>> all = new ArrayList<>(diagnosis.conclusions());
        all.addAll(swot.conclusions());
        all.addAll(tactics.conclusions());
        all.addAll(goals.conclusions());
        return all;
    }

    /** What nobody knows yet, what to ask first before the rest. */
    public List<Question> open() {
        return questions.stream().filter(question -> !question.known()).toList();
    }
}
