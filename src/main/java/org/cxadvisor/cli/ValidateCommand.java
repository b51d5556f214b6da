package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cxadvisor.check.Baseline;
import org.cxadvisor.check.FailOn;
import org.cxadvisor.check.Finding;
import org.cxadvisor.cli.CheckRun.ProjectFindings;
import org.cxadvisor.finding.FindingFormat;
import org.cxadvisor.finding.FindingReport;
import org.cxadvisor.finding.ProblemText;
import org.cxadvisor.problem.Level;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code validate PATH…}: every problem of every file, in one run and any formats. */
final class ValidateCommand implements Callable<Exit> {

    private static final Path INPUT = Path.of("-");

    private List<Path> paths = List.of();
    private FindingFormat format = FindingFormat.PRETTY;
    private List<String> outputs = List.of();
    private @Nullable FailOn failOn;
    private @Nullable Level show;
    private @Nullable Integer maxWarnings;
    private Path inputName = Path.of("stdin");
    private boolean skipsOthers;
    private boolean allowsNone;
    private @Nullable String against;
    private @Nullable GitFiles commit;

    private final CommandRun cx;
    private final ChosenChecks checks = new ChosenChecks();
    private final KnownFindings known;
    private final SafeFixes fixes;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    ValidateCommand(CommandRun cx) {
        this.cx = cx;
        this.known = new KnownFindings(cx);
        this.fixes = new SafeFixes(cx);
    }

    CommandSpec spec() {
        CommandSyntax syntax = CommandSyntax.of("validate", this)
                .someUnless(cx.open().file() != null, "PATH", Path.class, given -> paths = given)
                .option("FORMAT", FindingFormat.class, given -> format = given, "--format")
                .options("FORMAT=FILE", String.class, given -> outputs = given, "--output")
                .option("LEVEL", FailOn.class, given -> failOn = given, "--fail-on")
                .option("LEVEL", Level.class, given -> show = given, "--show")
                .option("N", Integer.class, given -> maxWarnings = given, "--max-warnings");
        fixes.options(known.options(checks.options(syntax)));
        return syntax.option("PATH", Path.class, given -> inputName = given, "--stdin-filepath")
                .flag(given -> skipsOthers = given, "--skip-others")
                .option("REF", String.class, given -> against = given, "--against")
                .flag(given -> allowsNone = given, "--allow-empty")
                .spec();
    }

    @Override
    public Exit call() throws IOException {
        List<ReportFile> files = outputs.stream().map(ReportFile::of).toList();
        if (maxWarnings != null && maxWarnings < 0) {
            throw new NotJudgedException(
                    "negative-count", Map.of("option", "--max-warnings", "count", String.valueOf(maxWarnings)));
        }
        List<Path> named = new ArrayList<>(cx.orOpen(paths));
        byte[] input = named.remove(INPUT) ? input() : null;
        if (input != null && fixes.areWanted()) {
            throw new NotJudgedException("no-fix-of-input", Map.of());
        }
        if (against != null) {
            commit = new GitFiles(against, cx);
            commit.check();
        }
        CheckRun run = new CheckRun(checks.choices(cx), skipsOthers, allowsNone, commit, cx);
        Exit exit = judge(run, named, input);
        refuseOverwriting(files);
        if (fixes.areWanted()) {
            Exit fixed = exit.and(fixes.of(findings));
            if (!fixes.write() || fixed != exit) {
                return close(fixed, run);
            }
            findings.clear();
            names.clear();
            run = new CheckRun(checks.choices(cx), skipsOthers, allowsNone, commit, cx);
            exit = judge(run, named, null);
        }
        if (names.isEmpty() && exit != Exit.DONE) {
            // A report without findings would look as if everything were in order.
            return exit;
        }
        FindingReport report = report(run);
        cx.screen().out().print(format.write(report));
        if (failOn == FailOn.INFO && format == FindingFormat.PRETTY) {
            exit = exit.and(tellUnused());
        }
        for (ReportFile file : files) {
            exit = exit.and(Commands.attempt(() -> file.write(report, cx), cx));
        }
        return close(exit, run);
    }

    /** A report in the place of a file that is checked, or of another report, is a slip. */
    private void refuseOverwriting(List<ReportFile> files) {
        Set<Path> taken = names.stream().map(name -> whole(Path.of(name))).collect(Collectors.toSet());
        for (ReportFile file : files) {
            if (!taken.add(whole(file.file()))) {
                throw new NotJudgedException(
                        "output-taken", Map.of("file", file.file().toString()));
            }
        }
    }

    private Path whole(Path typed) {
        return cx.at(typed).toAbsolutePath().normalize();
    }

    /** What no conclusion uses, with the reason: for those who asked for all there is to say. */
    private Exit tellUnused() {
        Exit exit = Exit.DONE;
        for (String name : names) {
            Path file = Path.of(name);
            if (!Files.isRegularFile(cx.at(file))) {
                continue;
            }
            exit = exit.and(Commands.attempt(
                    () -> {
                        Advisor advice = cx.advice(file);
                        advice.unused(file, cx).forEach(entry -> cx.screen()
                                .out()
                                .println(cx.messages()
                                        .say(
                                                "cli.unused." + entry.because(),
                                                Map.of("file", name, "entry", entry.path()))));
                        return Exit.DONE;
                    },
                    cx));
        }
        return exit;
    }

    private Exit close(Exit exit, CheckRun run) {
        report(run).closing(cx.messages()).ifPresent(line -> cx.tell("cli.told", Map.of("text", line)));
        return exit;
    }

    private Exit judge(CheckRun run, List<Path> named, byte @Nullable [] input) {
        if (input != null) {
            run.read(inputName, input);
        }
        Exit exit = run.find(named);
        if (run.files() == 0 && exit == Exit.DONE && !allowsNone && run.skipped() == 0) {
            throw new NotJudgedException("nothing-to-check", Map.of());
        }
        exit = exit.and(run.judge());
        for (ProjectFindings project : run.results()) {
            exit = exit.and(Commands.attempt(() -> judge(project), cx));
        }
        Collections.sort(findings);
        Collections.sort(names);
        return exit;
    }

    private byte[] input() throws IOException {
        if (cx.words().inShell()) {
            throw new NotJudgedException("no-input-in-shell", Map.of());
        }
        return System.in.readNBytes(StrictReader.LONGEST_FILE + 1);
    }

    private Exit judge(ProjectFindings project) throws IOException {
        Baseline baseline = known.baseline(project, commit);
        names.addAll(project.names());
        List<Finding> excused = baseline.excuse(project.findings());
        findings.addAll(excused);
        Exit exit = known.tellStale(baseline, excused, project.checked());
        long warnings = excused.stream()
                .filter(finding -> finding.excused() == null)
                .filter(finding -> finding.problem().level() == Level.WARNING)
                .count();
        Integer most = maxWarnings == null ? project.settings().maxWarnings() : maxWarnings;
        if (most != null && warnings > most) {
            cx.tell("cli.too-many-warnings", Map.of("count", warnings, "most", most));
            exit = exit.and(Exit.WRONG);
        }
        FailOn lowest = failOn(project.settings().failOn());
        boolean fails = excused.stream()
                .anyMatch(finding -> finding.excused() == null
                        && lowest.includes(finding.problem().level()));
        return fails ? exit.and(Exit.WRONG) : exit;
    }

    private FailOn failOn(@Nullable FailOn ofProject) {
        FailOn given = failOn;
        return given != null ? given : ofProject == null ? FailOn.ERROR : ofProject;
    }

    private FindingReport report(CheckRun run) {
        FailOn lowest = failOn(run.results().stream()
                .map(project -> project.settings().failOn())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
        Level shown = show == null ? lowest == FailOn.INFO ? Level.INFO : Level.WARNING : show;
        return new FindingReport(
                names,
                run.skipped(),
                findings,
                run.lines(),
                run.texts(),
                new ProblemText(cx.messages(), cx.ours().index()),
                lowest,
                shown,
                known.isUsed(),
                Commands.version());
    }
}
