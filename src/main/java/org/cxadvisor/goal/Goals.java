package org.cxadvisor.goal;

import java.util.List;
import org.cxadvisor.rulebase.Conclusion;

/**
 * The drafted goals.
 *
 * @param goals the topmost first
 * @param conclusions what the rules concluded about them
 */
public record Goals(List<Goal> goals, List<Conclusion<Object>> conclusions) {

    public Goals {
        goals = List.copyOf(goals);
        conclusions = List.copyOf(conclusions);
    }
}
