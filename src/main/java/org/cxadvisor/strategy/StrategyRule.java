package org.cxadvisor.strategy;

import java.util.Locale;
import java.util.Map;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;

/** What the reader of strategies finds before it judges the form; each has its page and cases in {@code rules/reading/strategy}. */
enum StrategyRule {
    NEWER_FORMAT,
    UNKNOWN_KIND;

    /** The name of its page: {@code newer-format}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Problem at(Place place, Map<String, String> values) {
        return new Problem(id(), Level.ERROR, place, values, "");
    }
}
