package org.cxadvisor.goal;

import java.util.List;
import org.cxadvisor.rulebase.Placed;

/**
 * An ambition of the client, and what keeps it from becoming a goal.
 *
 * @param ambition its id
 * @param metric the measure it names; empty when it names none
 * @param obstacles what is in the way, each a word of {@link #OBSTACLES}; none for one that becomes a goal
 * @param shown the figure in question, as a person reads it: what was wished; empty without one
 * @param against what it is compared with: the end of the scale, the day of the audit, the earlier ambition; empty without one
 * @param at the place in the audit
 */
public record AmbitionCheck(
        String ambition, String metric, List<String> obstacles, String shown, String against, String at)
        implements Placed {

    /** Everything that can be in the way. */
    public static final List<String> OBSTACLES = List.of(
            "no-measure",
            "no-change",
            "kept",
            "no-direction",
            "no-baseline",
            "contradictory-baseline",
            "several-baselines",
            "ambiguous-unit",
            "other-unit",
            "off-scale",
            "wrong-way",
            "past-date",
            "earlier-ambition");

    public AmbitionCheck {
        obstacles = List.copyOf(obstacles);
    }
}
