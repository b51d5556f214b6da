package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
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
import org.cxadvisor.cli.Screen.Lines;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.report.ProblemText;
import org.cxadvisor.strategy.UnusedEntry;
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
    private final Map<String, ProblemText> texts = new TreeMap<>();
    private final Map<String, List<UnusedEntry>> unused = new TreeMap<>();

    ValidateCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("validate", this)
                .someUnless(cx.open().file() != null, "PATH", Path.class, given -> paths = given)
                .option("FORMAT", Format.class, given -> format = given, "--format")
                .option("LEVEL", FailOn.class, given -> failOn = given, "--fail-on")
                .spec();
    }

    @Override
    public Exit call() {
        paths = cx.orOpen(paths);
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
        FolderScan scan = FolderScan.of(cx.at(path).toRealPath());
        List<Path> skipped = new ArrayList<>();
        int before = files.size();
        for (Path below : scan.files()) {
            (FileKinds.isOurs(cx.at(path).resolve(below)) ? files : skipped).add(path.resolve(below));
        }
        tellSkipped(skipped);
        Exit exit = Exit.DONE;
        for (Path folder : scan.closed()) {
            exit = exit.and(Commands.attempt(() -> refuse(path.resolve(folder)), cx));
        }
        if (files.size() == before && exit == Exit.DONE) {
            throw new NotJudgedException("no-audit-in-folder", Map.of("file", path.toString()));
        }
        return exit;
    }

    private static Exit refuse(Path closed) throws IOException {
        throw new AccessDeniedException(closed.toString());
    }

    private Exit judge(Path file) {
        Advisor advice = cx.advice(file);
        FileResult verdict = advice.validate(file, failOn == FailOn.INFO, cx);
        verdict.lines().keySet().forEach(name -> texts.put(name, new ProblemText(cx.messages(), advice.index())));
        problems.addAll(verdict.problems());
        lines.putAll(verdict.lines());
        unused.put(file.toString(), verdict.unused());
        boolean failed = verdict.problems().stream().anyMatch(problem -> failOn.includes(problem.level()));
        return failed ? Exit.WRONG : Exit.DONE;
    }

    private void tellSkipped(List<Path> files) {
        int more = cx.verbose() ? 0 : Math.max(0, files.size() - MOST_SKIPPED_NAMED);
        String names =
                files.stream().limit(files.size() - more).map(Path::toString).collect(Collectors.joining(" "));
        if (!files.isEmpty()) {
            cx.tell(more == 0 ? "cli.skipped" : "cli.skipped.many", Map.of("files", names, "more", more));
        }
    }

    private void print() {
        Lines out = cx.screen().out();
        switch (format) {
            case PRETTY -> {
                for (Problem problem : shown()) {
                    text(problem).pretty(problem, lines).forEach(out::println);
                    out.println();
                }
                printUnused(out);
                any().summary(problems, shown()).ifPresent(summary -> cx.tell("cli.told", Map.of("text", summary)));
            }
            case COMPACT -> {
                shown().forEach(problem -> out.println(text(problem).compact(problem)));
                printUnused(out);
            }
            case JSON -> out.print(any().json(problems));
        }
    }

    /** What no conclusion uses, with the reason: for those who asked for all there is to say. */
    private void printUnused(Lines out) {
        unused.forEach((file, entries) -> entries.forEach(entry -> out.println(
                cx.messages().say("cli.unused." + entry.because(), Map.of("file", file, "entry", entry.path())))));
    }

    /** The words that hold for the project a problem was found in. */
    private ProblemText text(Problem problem) {
        ProblemText text = texts.get(problem.place().file());
        return text == null ? any() : text;
    }

    private ProblemText any() {
        return texts.values().iterator().next();
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
