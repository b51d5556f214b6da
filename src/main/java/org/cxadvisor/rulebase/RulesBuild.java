package org.cxadvisor.rulebase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cxadvisor.problem.Problem;

/** The step of the build that compiles the rules, so that a run never has to. */
public final class RulesBuild {

    private RulesBuild() {}

    /**
     * Compiles a rules folder into a classes folder.
     *
     * @param arguments the rules folder and the classes folder
     * @throws IllegalStateException naming each rule that does not compile
     */
    public static void main(String[] arguments) throws IOException {
        List<Problem> problems = RuleCompiler.compile(Path.of(arguments[0]), Path.of(arguments[1]));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("These rules do not compile: " + problems);
        }
    }
}
