package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.check.Baseline;
import org.cxadvisor.check.Finding;
import org.cxadvisor.cli.CheckRun.ProjectFindings;
import org.cxadvisor.problem.Level;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code baseline create|prune|show [PATH…]}: the findings a project knows and goes on with. */
final class BaselineCommand implements Callable<Exit> {

    private List<Path> paths = List.of(Path.of("."));
    private boolean acceptsNew;

    private final String act;
    private final CommandRun cx;
    private final ChosenChecks checks = new ChosenChecks();
    private final KnownFindings known;

    /** @param act {@code create}, {@code prune} or {@code show} */
    BaselineCommand(String act, CommandRun cx) {
        this.act = act;
        this.cx = cx;
        this.known = new KnownFindings(cx);
    }

    CommandSpec spec() {
        CommandSyntax syntax = CommandSyntax.of(act, this).any("PATH", Path.class, given -> paths = given);
        known.fileOption(syntax);
        return act.equals("create")
                ? syntax.flag(given -> acceptsNew = given, "--accept-new").spec()
                : syntax.spec();
    }

    @Override
    public Exit call() {
        CheckRun run = new CheckRun(checks.choices(cx), false, false, null, cx);
        Exit exit = run.find(paths).and(run.judge());
        // What could not be checked must not look as if its findings were gone.
        if (exit != Exit.DONE) {
            return exit;
        }
        for (ProjectFindings project : run.results()) {
            exit = exit.and(Commands.attempt(() -> of(project, run), cx));
        }
        return exit;
    }

    private Exit of(ProjectFindings project, CheckRun run) throws IOException {
        Path file = known.file(project.root(), project.settings().baseline());
        boolean isThere = Files.exists(cx.at(file), LinkOption.NOFOLLOW_LINKS);
        switch (act) {
            case "create" -> create(project, run, file, isThere);
            case "prune" -> prune(project, file);
            default -> KnownFindings.read(file, cx).entries().forEach(this::show);
        }
        return Exit.DONE;
    }

    private void create(ProjectFindings project, CheckRun run, Path file, boolean isThere) throws IOException {
        if (isThere && !acceptsNew) {
            throw new NotJudgedException("baseline-is-there", Map.of("file", ProjectFile.shown(cx.at(file))));
        }
        Baseline before = isThere ? KnownFindings.read(file, cx) : Baseline.NONE;
        List<Finding> now = project.findings().stream()
                .filter(finding -> finding.excused() == null)
                .filter(finding -> finding.problem().level() != Level.INFO)
                .toList();
        Baseline created = Baseline.of(now, before, String.valueOf(cx.today()), run::projectPath);
        List<Baseline.Entry> entries = new ArrayList<>(created.entries());
        before.entries().stream()
                .filter(entry -> !project.checked().contains(entry.file()))
                .forEach(entries::add);
        write(file, new Baseline(entries));
    }

    private void prune(ProjectFindings project, Path file) throws IOException {
        Baseline before = KnownFindings.read(file, cx);
        write(file, before.pruned(project.findings(), project.checked()));
    }

    private void write(Path file, Baseline baseline) throws IOException {
        CheckRun.replace(file, baseline.text(), cx);
        int count = baseline.entries().stream().mapToInt(Baseline.Entry::count).sum();
        cx.tell("cli.baseline-written", Map.of("file", ProjectFile.shown(cx.at(file)), "count", count));
    }

    private void show(Baseline.Entry entry) {
        cx.screen()
                .out()
                .println(cx.say(
                        "cli.baseline-entry",
                        Map.of(
                                "file", entry.file(),
                                "path", entry.path().isEmpty() ? "-" : entry.path(),
                                "rule", entry.rule(),
                                "count", entry.count(),
                                "since", entry.since())));
    }
}
