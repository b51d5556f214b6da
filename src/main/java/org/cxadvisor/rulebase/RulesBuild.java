package org.cxadvisor.rulebase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.language.MessageBuild;
import org.cxadvisor.problem.Problem;

/** The step of the build that compiles the rules and lays out catalogue and messages, so that a run never has to. */
public final class RulesBuild {

    private RulesBuild() {}

    /**
     * Builds the judgement of a project into its classes.
     *
     * @param arguments the project's folder and the classes folder
     * @throws IllegalStateException naming each rule that does not compile, or file that cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path classes = Path.of(arguments[1]);
        for (String stale : List.of("org/cxadvisor/rules", "META-INF/kie", Catalogue.FOLDER, "rules")) {
            remove(classes.resolve(stale));
        }
        List<Problem> problems = RuleCompiler.compile(project.resolve("rules"), classes);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("These rules do not compile: " + problems);
        }
        new CatalogueBuild(project, classes).write();
        MessageBuild.write(classes);
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
