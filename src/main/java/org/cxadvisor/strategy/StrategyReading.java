package org.cxadvisor.strategy;

import java.util.List;
import java.util.Map;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a strategy.
 *
 * @param root the document it was read from; null where there is none
 * @param problems all that is wrong with its text and form, sorted by place
 * @param lines its text, to show a problem in its place
 * @param facts its goals and tactics as checks see them; none where an error stands among the problems
 * @param places the place behind every {@code at} of a fact
 */
record StrategyReading(
        @Nullable Node root,
        List<Problem> problems,
        List<String> lines,
        List<Object> facts,
        Map<String, Place> places) {

    public StrategyReading {
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
        places = Map.copyOf(places);
    }
}
