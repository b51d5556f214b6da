package org.cxadvisor.check;

import java.util.Map;
import java.util.Set;

/**
 * What somebody asks of one run, before what the project says.
 *
 * @param select the only rules to report; none for all
 * @param ignore the rules not to report
 * @param levels levels of rules, by name
 * @param comments whether comments may excuse findings
 * @param strictDates whether a suppression past its last day excuses nothing
 * @param today the day of the run, as a date
 */
public record Choices(
        Set<String> select,
        Set<String> ignore,
        Map<String, LevelChoice> levels,
        boolean comments,
        boolean strictDates,
        String today) {

    public Choices {
        select = Set.copyOf(select);
        ignore = Set.copyOf(ignore);
        levels = Map.copyOf(levels);
    }

    boolean reports(String rule) {
        return (select.isEmpty() || select.contains(rule)) && !ignore.contains(rule);
    }
}
