package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;

/**
 * The long series beside an audit, cell by cell.
 *
 * @param rows by touchpoint or metric, in the order of the file
 * @param touchpoints which of the names are touchpoints
 */
record History(
        Map<String, List<HistoryRow>> rows, Set<String> touchpoints, List<Problem> problems, List<String> lines) {

    static final History NONE = new History(Map.of(), Set.of(), List.of(), List.of());

    /** The ratings of a touchpoint; none when the file does not speak of it. */
    List<HistoryRow> ratings(String touchpoint) {
        return rows.getOrDefault(touchpoint, List.of());
    }

    /** The figures of a metric; none when the file does not speak of it, or of a touchpoint of that name. */
    List<HistoryRow> figures(String metric) {
        return touchpoints.contains(metric) ? List.of() : rows.getOrDefault(metric, List.of());
    }

    /** The metrics it speaks of, in the order of its columns. */
    List<String> metrics() {
        List<String> metrics = new ArrayList<>(rows.keySet());
        metrics.removeAll(touchpoints);
        return metrics;
    }

    /** Where the series of a metric begins. */
    Place place(String metric) {
        return figures(metric).get(0).place();
    }
}
