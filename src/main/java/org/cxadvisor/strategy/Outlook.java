package org.cxadvisor.strategy;

import java.time.LocalDate;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Tactics;

/**
 * What a strategy would decide: the gaps, and what is planned against them.
 *
 * @param audit what the organization stated
 * @param facts it as facts
 * @param thresholds the numbers that decide in its industry
 * @param asOf the day it is seen from
 * @param diagnosis the gaps
 * @param tactics what could be done
 * @param plan what is done, without what more room would buy
 */
public record Outlook(
        Audit audit,
        AuditFacts facts,
        Thresholds thresholds,
        LocalDate asOf,
        Diagnosis diagnosis,
        Tactics tactics,
        Plan plan) {}
