package org.cxadvisor.yaml;

import java.util.List;
import org.cxadvisor.problem.Problem;

/** Judges a document by a form and finds all that is wrong, each once and where it is. */
public final class FormChecker {

    private FormChecker() {}

    /** All problems, in the order of the file; what stands inside a part of the wrong shape is not judged. */
    public static List<Problem> check(Node node, Form form) {
        return List.of(); // the judging follows
    }
}
