package org.cxadvisor.goal;

import java.util.List;
import java.util.Optional;
import org.cxadvisor.rulebase.Conclusion;

/**
 * The drafted goals.
 *
 * @param goals the topmost first
 * @param refused the ambitions that give none, in the order of the audit
 * @param readings how those are read that could be read otherwise
 * @param unmeasured the ids of planned tactics whose effect nothing measures yet
 * @param conclusions what the rules concluded about them
 */
public record Goals(
        List<Goal> goals,
        List<DeclinedAmbition> refused,
        List<AmbitionReading> readings,
        List<String> unmeasured,
        List<Conclusion<Object>> conclusions) {

    public Goals {
        goals = List.copyOf(goals);
        refused = List.copyOf(refused);
        readings = List.copyOf(readings);
        unmeasured = List.copyOf(unmeasured);
        conclusions = List.copyOf(conclusions);
    }

    /** How the ambition of a goal is read, where it could be read otherwise. */
    public Optional<AmbitionReading> reading(Goal goal) {
        return readings.stream()
                .filter(reading -> reading.goal().equals(goal.id()))
                .findFirst();
    }
}
