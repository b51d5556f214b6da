package org.cxadvisor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;

/**
 * What a goal has to have reached on a day: the last milestone before it, or the target.
 *
 * @param goal the id of the goal
 * @param value the figure, as the strategy writes it; empty where nothing is due yet
 * @param baseline where the goal starts, as the strategy writes it
 * @param target where it ends
 */
record DueTarget(String goal, String value, String baseline, String target) {

    /**
     * Those of a strategy, withdrawn goals left away.
     *
     * @param day a date
     */
    static List<DueTarget> of(Node strategy, String day) {
        List<DueTarget> all = new ArrayList<>();
        if (strategy instanceof Fields root && root.get("goals") instanceof Items goals) {
            for (Node goal : goals.items()) {
                if (goal instanceof Fields fields
                        && !Entries.text(fields, "state").equals("withdrawn")) {
                    of(fields, day).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private static Optional<DueTarget> of(Fields goal, String day) {
        Node figures = goal.has("agreed") ? goal.get("agreed") : goal.get("draft");
        if (!(figures instanceof Fields fields)) {
            return Optional.empty();
        }
        String target = Entries.text(fields, "target");
        boolean isOver = Entries.text(fields, "end").compareTo(day) <= 0;
        return Optional.of(new DueTarget(
                Entries.text(goal, "id"),
                isOver ? target : milestone(goal, day),
                Entries.text(fields, "baseline"),
                target));
    }

    private static String milestone(Fields goal, String day) {
        String value = "";
        if (goal.get("milestones") instanceof Items milestones) {
            for (Node milestone : milestones.items()) {
                boolean isDue = milestone instanceof Fields fields
                        && Entries.text(fields, "by").compareTo(day) <= 0;
                value = isDue ? Entries.text((Fields) milestone, "value") : value;
            }
        }
        return value;
    }
}
