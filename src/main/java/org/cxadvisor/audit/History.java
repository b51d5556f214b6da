package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** The cells of a touchpoint or metric; none when the file does not speak of it. */
    List<HistoryRow> rows(String name) {
        return rows.getOrDefault(name, List.of());
    }

    /** The metrics it speaks of, in the order of its columns. */
    List<String> metrics() {
        List<String> metrics = new ArrayList<>(new LinkedHashMap<>(rows).keySet());
        metrics.removeAll(touchpoints);
        return metrics;
    }

    /** Where the series of a metric begins. */
    Place place(String metric) {
        return rows(metric).get(0).place();
    }
}
