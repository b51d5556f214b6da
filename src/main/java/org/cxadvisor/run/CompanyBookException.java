package org.cxadvisor.run;

import java.util.List;
import java.util.Map;
import org.cxadvisor.problem.Problem;

/** A company's own rules or data are wrong: every problem is shown, and the program ends with 2. */
public final class CompanyBookException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;
    private final transient Map<String, List<String>> lines;

    /**
     * @param problems all that is wrong
     * @param lines the text of files with problems by name, to show them in their place
     */
    public CompanyBookException(List<Problem> problems, Map<String, List<String>> lines) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
        this.lines = Map.copyOf(lines);
    }

    /** All that is wrong. */
    public List<Problem> problems() {
        return problems;
    }

    /** The text of files with problems by name. */
    public Map<String, List<String>> lines() {
        return lines;
    }
}
