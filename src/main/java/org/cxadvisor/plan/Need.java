package org.cxadvisor.plan;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Tactics;

/**
 * A gap as a plan sees it.
 *
 * @param gap the gap's id
 * @param impact how much it weighs, 0 to 1
 * @param page 1 where it stands on the first page, and is answered before more is done about any other; 2 where it is answered
 *     before a second tactic against any is planned; else 0
 * @param fair whether some people are served worse than others there, or harmed
 * @param leading the ids of the tactics that answer it, as they come first; none where the paper does not tell of it
 */
record Need(String gap, double impact, int page, boolean fair, List<String> leading) {

    Need {
        leading = List.copyOf(leading);
    }

    /** The gaps of a diagnosis in their order. */
    static List<Need> of(Diagnosis diagnosis, Tactics tactics, Thresholds thresholds) {
        double first = thresholds.value("gaps-answered-first");
        double next = thresholds.value("gaps-answered-next");
        double comparable = thresholds.value("comparable-to-the-first");
        List<Need> needs = new ArrayList<>();
        for (FoundGap gap : diagnosis.gaps()) {
            double impact = gap.weight().value();
            boolean weighty =
                    needs.isEmpty() || impact >= comparable * needs.get(0).impact();
            int page = !gap.isExperience() || needs.size() >= next ? 0 : weighty && needs.size() < first ? 1 : 2;
            needs.add(new Need(
                    gap.id(),
                    impact,
                    page,
                    gap.isExperience() && isFairness(gap),
                    page == 0
                            ? List.of()
                            : tactics.leading(gap.id()).stream()
                                    .map(Candidate::id)
                                    .toList()));
        }
        return List.copyOf(needs);
    }

    /** Whether it stands on the first page. */
    boolean isFirst() {
        return page == 1;
    }

    private static boolean isFairness(FoundGap gap) {
        Concerns concerns = Concerns.builtIn();
        return concerns.isFairness(gap.gap().name())
                || concerns.isFairness(gap.lead().about());
    }
}
