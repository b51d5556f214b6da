package org.cxadvisor.goal;

import java.util.List;
import org.cxadvisor.rulebase.Conclusion;

/**
 * The drafted goals.
 *
 * @param goals the topmost first
 * @param refused the ambitions that give none, in the order of the audit
 * @param unmeasured the ids of planned tactics whose effect nothing measures yet
 * @param conclusions what the rules concluded about them
 */
public record Goals(
        List<Goal> goals,
        List<DeclinedAmbition> refused,
        List<String> unmeasured,
        List<Conclusion<Object>> conclusions) {

    public Goals {
        goals = List.copyOf(goals);
        refused = List.copyOf(refused);
        unmeasured = List.copyOf(unmeasured);
        conclusions = List.copyOf(conclusions);
    }
}
