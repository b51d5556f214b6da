package org.cxadvisor.goal;

import java.util.List;
import org.cxadvisor.rulebase.Conclusion;

/**
 * An ambition that gives no goal, with every reason.
 *
 * @param wish the ambition
 * @param reasons why not, at least one
 */
public record DeclinedAmbition(AmbitionCheck wish, List<Conclusion<AmbitionObstacle>> reasons) {

    public DeclinedAmbition {
        reasons = List.copyOf(reasons);
    }

    /** Whether it is met already and only has to stay so. */
    public boolean isKept() {
        return wish.obstacles().equals(List.of("kept"));
    }
}
