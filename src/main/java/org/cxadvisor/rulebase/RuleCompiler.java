package org.cxadvisor.rulebase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Turns a rules folder into classes. Needs the compiler's jars, which stand apart ({@code lib/compile}) because a normal run
 * never opens them.
 */
final class RuleCompiler {

    static final String GROUP = "org.cxadvisor.rules";

    private RuleCompiler() {}

    /**
     * Compiles the rules of a folder, each stage for itself.
     *
     * @param rules the rules folder
     * @param classes where the classes and the list of models go
     * @return what does not compile; nothing was written for a stage named here
     */
    static List<Problem> compile(Path rules, Path classes) throws IOException {
        return compile(RuleFile.below(rules), classes);
    }

    /** As {@link #compile(Path, Path)}, for files already read. */
    static List<Problem> compile(List<RuleFile> files, Path classes) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<RuleFile> own =
                    files.stream().filter(file -> file.stage() == stage).toList();
            if (!own.isEmpty()) {
                problems.addAll(compile(stage, own, classes));
            }
        }
        return problems;
    }

    private static List<Problem> compile(Stage stage, List<RuleFile> files, Path classes) throws IOException {
        try {
            KieBuilder builder = build(stage, files);
            List<Message> messages = builder.getResults().getMessages(Message.Level.ERROR);
            if (!messages.isEmpty()) {
                List<Problem> found = culprits(stage, files);
                return found.isEmpty() ? List.of(problem(files.get(0), messages.get(0))) : found;
            }
            unpack(((InternalKieModule) builder.getKieModule()).getBytes(), classes);
            return List.of();
        } catch (RuntimeException | StackOverflowError refused) {
            List<Problem> found = culprits(stage, files);
            return found.isEmpty() ? List.of(problem(files.get(0), refused)) : found;
        }
    }

    private static KieBuilder build(Stage stage, List<RuleFile> files) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId(GROUP, stage.folder(), "1");
        KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(release);
        for (RuleFile file : files) {
            system.write("src/main/resources/" + file.path(), file.text());
        }
        return services.newKieBuilder(system).buildAll(ExecutableModelProject.class);
    }

    /** The compiler's messages often name no file, so each file is tried alone. */
    private static List<Problem> culprits(Stage stage, List<RuleFile> files) {
        List<Problem> problems = new ArrayList<>();
        for (RuleFile file : files) {
            try {
                List<Message> messages =
                        build(stage, List.of(file)).getResults().getMessages(Message.Level.ERROR);
                messages.stream().findFirst().ifPresent(first -> problems.add(problem(file, first)));
            } catch (RuntimeException | StackOverflowError refused) {
                problems.add(problem(file, refused));
            }
        }
        return problems;
    }

    private static Problem problem(RuleFile file, Message message) {
        int line = message.getLine() > 0 && isOf(file, message) ? message.getLine() : ruleLine(file);
        return problem(file, line, message.getText());
    }

    /** What the compiler did not expect, it throws. */
    private static Problem problem(RuleFile file, Throwable refused) {
        return problem(file, ruleLine(file), String.valueOf(refused.getMessage()));
    }

    private static Problem problem(RuleFile file, int line, String says) {
        return Problem.error(
                "broken-rule",
                new Place(file.path(), line, 0, 0, file.stem()),
                Map.of("name", file.stem(), "says", says.lines().findFirst().orElse("")));
    }

    /** Whether a message counts lines of the rule: others count those of the Java that was made from it, which nobody sees. */
    private static boolean isOf(RuleFile file, Message message) {
        return message.getPath() != null && message.getPath().endsWith(file.path());
    }

    /** The line on which the rule begins, or 1. */
    static int ruleLine(RuleFile file) {
        List<String> lines = file.text().lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index).strip();
            if (line.startsWith("rule ") || line.startsWith("\"RuleTable")) {
                return index + 1;
            }
        }
        return 1;
    }

    private static void unpack(byte[] jar, Path classes) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(jar), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".class") || entry.getName().endsWith("/drools-model")) {
                    Path target = classes.resolve(entry.getName());
                    Files.createDirectories(target.getParent());
                    Files.write(target, entries.readAllBytes());
                }
            }
        }
    }
}
