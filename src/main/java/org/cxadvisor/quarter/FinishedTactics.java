package org.cxadvisor.quarter;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.yaml.Fields;

/** The tactics of a strategy that are over, as the next audit states them: what is in place is not proposed again. */
public final class FinishedTactics {

    private FinishedTactics() {}

    /** Those that are finished or stopped, with what was observed of them. */
    public static List<RolledAudit.Finished> of(Fields strategy) {
        List<RolledAudit.Finished> all = new ArrayList<>();
        for (Fields tactic : OwnedState.items(strategy, "tactics")) {
            String state = OwnedState.text(tactic, "state");
            if (state.equals("finished") || state.equals("stopped")) {
                String observed = tactic.get("observed") instanceof Fields seen ? OwnedState.text(seen, "says") : "";
                all.add(new RolledAudit.Finished(
                        OwnedState.text(tactic, "id").replaceFirst("@.*", ""),
                        state.equals("finished") ? "in-place" : "stopped",
                        observed));
            }
        }
        return all;
    }
}
