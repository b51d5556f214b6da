package org.cxadvisor.plan;

import java.time.LocalDate;
import org.cxadvisor.tactic.Playbook;

/**
 * A step with its dates.
 *
 * @param step the step
 * @param start the first day
 * @param by the last day
 */
public record PlannedStep(Playbook.Step step, LocalDate start, LocalDate by) {}
