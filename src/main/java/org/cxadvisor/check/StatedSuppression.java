package org.cxadvisor.check;

import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;

/**
 * An entry under {@code suppressions} of {@code cx.yaml}.
 *
 * @param rule the rule whose problems it excuses
 * @param file the file they are in, as the project names it
 * @param at the item they are about, and all below it: {@code goals/nps@organization}; empty for the whole file
 * @param because the reason
 * @param until the last day, as a date; empty where none is stated
 * @param place where the entry stands
 */
record StatedSuppression(String rule, String file, String at, String because, String until, Place place) {

    boolean covers(Problem problem, String projectPath) {
        String path = problem.place().path();
        boolean isThere = at.isEmpty() || path.equals(at) || path.startsWith(at + "/");
        return rule.equals(problem.rule()) && file.equals(projectPath) && isThere;
    }
}
