package org.cxadvisor.rulebook;

import java.util.List;
import java.util.Map;
import org.cxadvisor.problem.Problem;

/** Cases that cannot be read. */
public final class BrokenCasesException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    BrokenCasesException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    static BrokenCasesException of(String rule, org.cxadvisor.problem.Place place, String what) {
        return new BrokenCasesException(List.of(Problem.error(rule, place, Map.of("what", what))));
    }

    /** What is wrong with them, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
