package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxadvisor.cli.Screen.Lines;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.report.ProblemText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code validate PATH… [--format …] [--fail-on …]}: every problem of every file, in one run. */
final class ValidateCommand implements Callable<Exit> {

    private static final int MOST_SKIPPED_NAMED = 3;

    private List<Path> paths = List.of();

    private Format format = Format.PRETTY;

    private FailOn failOn = FailOn.ERROR;

    private final CommandRun cx;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<String>> lines = new TreeMap<>();

    ValidateCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("validate", this)
                .some("PATH", Path.class, given -> paths = given)
                .option("FORMAT", Format.class, given -> format = given, "--format")
                .option("LEVEL", FailOn.class, given -> failOn = given, "--fail-on")
                .spec();
    }

    @Override
    public Exit call() {
        Set<Path> files = new LinkedHashSet<>();
        Exit exit = Exit.DONE;
        for (Path path : paths) {
            exit = exit.and(Commands.attempt(() -> find(path, files), cx));
        }
        for (Path file : files) {
            exit = exit.and(Commands.attempt(() -> judge(file), cx));
        }
        Collections.sort(problems);
        if (!lines.isEmpty()) {
            print();
        }
        return exit;
    }

    /** A file named, or in a folder named the files that hold an audit or a strategy. */
    private Exit find(Path path, Set<Path> files) throws IOException {
        if (!Files.isDirectory(cx.at(path))) {
            files.add(path);
            return Exit.DONE;
        }
        List<Path> found = below(path);
        if (found.isEmpty()) {
            throw new NotJudgedException("no-audit-in-folder", Map.of("file", path.toString()));
        }
        files.addAll(found);
        return Exit.DONE;
    }

    private Exit judge(Path file) {
        FileResult verdict = cx.advice().validate(file, cx);
        problems.addAll(verdict.problems());
        lines.putAll(verdict.lines());
        boolean failed = verdict.problems().stream().anyMatch(problem -> failOn.includes(problem.level()));
        return failed ? Exit.WRONG : Exit.DONE;
    }

    private List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(cx.at(folder))) {
            List<Path> named = all.filter(Files::isRegularFile)
                    .filter(file -> isYaml(file.getFileName().toString()))
                    .filter(file -> !isHidden(cx.at(folder).relativize(file)))
                    .sorted()
                    .toList();
            Map<Boolean, List<Path>> byKind = named.stream()
                    .collect(Collectors.partitioningBy(
                            FileKinds::isOurs,
                            Collectors.mapping(
                                    file -> folder.resolve(cx.at(folder).relativize(file)), Collectors.toList())));
            skipped(byKind.getOrDefault(false, List.of()));
            return byKind.getOrDefault(true, List.of());
        }
    }

    private void skipped(List<Path> files) {
        int more = cx.verbose() ? 0 : Math.max(0, files.size() - MOST_SKIPPED_NAMED);
        String names =
                files.stream().limit(files.size() - more).map(Path::toString).collect(Collectors.joining(" "));
        if (!files.isEmpty()) {
            cx.tell(more == 0 ? "cli.skipped" : "cli.skipped.many", Map.of("files", names, "more", "" + more));
        }
    }

    /** Folders of editors, of git and our own record of what was written. */
    private static boolean isHidden(Path below) {
        for (Path name : below) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private void print() {
        ProblemText text = new ProblemText(cx.messages(), cx.advice().index());
        Lines out = cx.screen().out();
        switch (format) {
            case PRETTY -> {
                for (Problem problem : shown()) {
                    text.pretty(problem, lines).forEach(out::println);
                    out.println();
                }
                text.summary(problems, shown()).ifPresent(summary -> cx.tell("cli.told", Map.of("text", summary)));
            }
            case COMPACT -> shown().forEach(problem -> out.println(text.compact(problem)));
            case JSON -> out.print(text.json(problems));
        }
    }

    /** What is of level info is shown only to those who asked to fail on it. */
    private List<Problem> shown() {
        return problems.stream()
                .filter(problem -> problem.level() != Level.INFO || failOn == FailOn.INFO)
                .toList();
    }

    /** How problems are written. */
    enum Format {
        PRETTY,
        COMPACT,
        JSON
    }

    /** The lightest level that ends a run with {@link Exit#WRONG}. */
    enum FailOn {
        ERROR,
        WARNING,
        INFO,
        NEVER;

        boolean includes(Level level) {
            return switch (this) {
                case ERROR -> level == Level.ERROR;
                case WARNING -> level != Level.INFO;
                case INFO -> true;
                case NEVER -> false;
            };
        }
    }
}
