package org.cxadvisor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.cxadvisor.check.CheckSettings;
import org.cxadvisor.check.CheckedFile;
import org.cxadvisor.check.Choices;
import org.cxadvisor.check.Finding;
import org.cxadvisor.check.FolderScan;
import org.cxadvisor.check.Sieve;
import org.cxadvisor.finding.ProblemText;
import org.cxadvisor.rulebase.RulePage;
import org.cxadvisor.run.CompanyBookException;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.strategy.OutputFolder;
import org.cxadvisor.yaml.NearestWord;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/** Files checked in one run, each by the settings of the project it belongs to. */
final class CheckRun {

    private static final int MOST_SKIPPED_NAMED = 3;
    private static final int AHEAD = 16;

    private final CommandRun cx;
    private final Choices choices;
    private final boolean skipsOthers;
    private final boolean allowsNone;
    private final @Nullable GitFiles against;
    private final Set<Path> files = new LinkedHashSet<>();
    private final List<Path> skipped = new ArrayList<>();
    private final Set<String> refused = new TreeSet<>();
    private final Map<Path, Checks> projects = new TreeMap<>();
    private final Map<String, List<String>> lines = new TreeMap<>();
    private final Map<String, ProblemText> texts = new TreeMap<>();
    private final Map<Path, byte[]> inputs = new TreeMap<>();

    /** The checks of a project, and what they gave so far. */
    private static final class Checks {

        private final @Nullable Path root;
        private final CheckSettings settings;
        private final Sieve sieve;
        private final List<Finding> findings = new ArrayList<>();
        private final Set<String> checked = new TreeSet<>();
        private final List<String> names = new ArrayList<>();

        private Checks(@Nullable Path root, CheckSettings settings, CheckRun run, Advisor advice) {
            settings.namedRules().forEach(rule -> refuseUnknown(rule, ProjectFile.NAME, advice));
            this.root = root;
            this.settings = settings;
            this.sieve = new Sieve(settings, run.choices, ruleNames(advice), run::projectPath);
        }
    }

    /**
     * @param skipsOthers whether files that are named and none of ours are passed over, as a hook names every file
     * @param allowsNone whether a folder may hold nothing of ours
     * @param against the commit before a change, whose settings and suppressions count; null where no change is judged
     */
    CheckRun(Choices choices, boolean skipsOthers, boolean allowsNone, @Nullable GitFiles against, CommandRun cx) {
        this.against = against;
        this.choices = choices;
        this.skipsOthers = skipsOthers;
        this.allowsNone = allowsNone;
        this.cx = cx;
        choices.levels().keySet().forEach(rule -> refuseUnknown(rule, "", cx.advice()));
        choices.select().forEach(rule -> refuseUnknown(rule, "", cx.advice()));
        choices.ignore().forEach(rule -> refuseUnknown(rule, "", cx.advice()));
    }

    /** Takes what standard input gives for a file of this name. */
    void read(Path name, byte[] bytes) {
        inputs.put(name, bytes);
        files.add(name);
    }

    /** Looks for the files of the paths; every path that cannot be looked through is told. */
    Exit find(Collection<Path> paths) {
        Exit exit = Exit.DONE;
        for (Path path : paths) {
            exit = exit.and(Commands.attempt(() -> find(path), cx));
        }
        tellSkipped();
        return exit;
    }

    /** A file named, or in a folder named the files that are ours. */
    private Exit find(Path path) throws IOException {
        if (!Files.isDirectory(cx.at(path))) {
            return named(path);
        }
        FolderScan scan = FolderScan.of(cx.at(path).toRealPath());
        int before = files.size();
        for (Path below : scan.files()) {
            (FileKinds.isOurs(cx.at(path).resolve(below)) ? files : skipped)
                    .add(path.resolve(below).normalize());
        }
        Exit exit = Exit.DONE;
        for (Path folder : scan.closed()) {
            exit = exit.and(Commands.attempt(() -> refuse(path.resolve(folder)), cx));
        }
        if (files.size() == before && exit == Exit.DONE && !allowsNone) {
            throw new NotJudgedException("no-audit-in-folder", Map.of("file", path.toString()));
        }
        return exit;
    }

    private static Exit refuse(Path closed) throws IOException {
        throw new AccessDeniedException(closed.toString());
    }

    private Exit named(Path path) {
        String name = String.valueOf(path.getFileName());
        if (!skipsOthers) {
            String owner = FileKinds.otherReader(name);
            if (!owner.isEmpty() && Files.isRegularFile(cx.at(path))) {
                throw new NotJudgedException(owner, Map.of("file", path.toString()));
            }
            files.add(path);
        } else {
            byte[] bytes = Advisor.bytes(cx.at(path), Advisor.name(path));
            boolean isYaml = name.endsWith(".yaml") || name.endsWith(".yml");
            (isYaml && FileKinds.isOurs(name, bytes) ? files : skipped).add(path);
        }
        return Exit.DONE;
    }

    private void tellSkipped() {
        int more = cx.verbose() ? 0 : Math.max(0, skipped.size() - MOST_SKIPPED_NAMED);
        String names = skipped.stream()
                .limit(skipped.size() - more)
                .map(Path::toString)
                .collect(Collectors.joining(" "));
        if (!skipped.isEmpty()) {
            cx.tell(more == 0 ? "cli.skipped" : "cli.skipped.many", Map.of("files", names, "more", more));
        }
    }

    /** Checks every file that was found, several at a time; what is told comes in their order. */
    Exit judge() {
        int threads = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
        if (threads < 2) {
            return files.stream()
                    .map(file -> Commands.attempt(() -> once(file, () -> take(file, judged(file))), cx))
                    .reduce(Exit.DONE, Exit::and);
        }
        ExecutorService cores = Executors.newFixedThreadPool(threads);
        try {
            Exit exit = Exit.DONE;
            Queue<Callable<Exit>> judged = new ArrayDeque<>();
            for (Path file : files) {
                Future<Callable<Exit>> one = cores.submit(() -> judgedLater(file));
                judged.add(() -> one.get().call());
                if (judged.size() > AHEAD) {
                    exit = exit.and(Commands.attempt(judged.remove(), cx));
                }
            }
            while (!judged.isEmpty()) {
                exit = exit.and(Commands.attempt(judged.remove(), cx));
            }
            return exit;
        } finally {
            cores.shutdownNow();
        }
    }

    /** Judges at once; what came of it is taken in the order of the files. */
    private Callable<Exit> judgedLater(Path file) {
        try {
            CheckedFile judged = judged(file);
            return () -> once(file, () -> take(file, judged));
        } catch (RuntimeException | Error unjudged) {
            return () -> once(file, () -> {
                throw unjudged;
            });
        }
    }

    private CheckedFile judged(Path file) {
        byte[] given = inputs.get(file);
        byte[] bytes = given == null ? Advisor.bytes(cx.at(file), Advisor.name(file)) : given;
        return advice(file).validate(file, bytes, cx);
    }

    /** What a project brings of its own is judged without it, as it may be what is wrong. */
    private Advisor advice(Path file) {
        return isProjectFile(file) || FileKinds.isOfCompany(cx.at(file)) ? cx.ours() : cx.advice(file);
    }

    private Exit take(Path file, CheckedFile judged) throws IOException {
        Advisor advice = advice(file);
        Checks checks = checks(file, advice);
        checks.checked.add(Project.nameOf(cx.at(file)));
        checks.names.add(judged.name());
        List<Finding> found = checks.sieve.findings(judged, before(file, judged));
        checks.findings.addAll(found);
        if (!found.isEmpty()) {
            lines.putAll(judged.lines());
            judged.lines().keySet().forEach(name -> texts.put(name, new ProblemText(cx.messages(), advice.index())));
        }
        return Exit.DONE;
    }

    /** The lines of a file before the change; null where every comment counts. */
    private @Nullable List<String> before(Path file, CheckedFile judged) throws IOException {
        GitFiles commit = against;
        if (commit == null || !judged.mayHaveSuppressions()) {
            return null;
        }
        return commit.read(file)
                .map(bytes -> StrictReader.read(judged.name(), bytes).lines())
                .orElse(List.of());
    }

    private Checks checks(Path file, Advisor advice) {
        Path root = Project.root(cx.at(file));
        Path key = root == null ? Path.of("") : root;
        Checks known = projects.get(key);
        if (known == null) {
            try {
                known = new Checks(root, root == null ? CheckSettings.NONE : settings(root, against), this, advice);
            } catch (CompanyBookException broken) {
                if (!isProjectFile(file)) {
                    throw broken;
                }
                key = key.resolve(ProjectFile.NAME);
                known = new Checks(root, CheckSettings.NONE, this, advice);
            }
            projects.put(key, known);
        }
        return known;
    }

    /** What is wrong with a whole project is told once, with the first of its files. */
    private Exit once(Path file, Callable<Exit> part) throws Exception {
        try {
            return part.call();
        } catch (CompanyBookException | UnknownRuleException broken) {
            if (refused.add(String.valueOf(Project.root(cx.at(file))))) {
                throw broken;
            }
            return Exit.NOT_JUDGED;
        }
    }

    /** What each project's files gave, the suppressions of its {@code cx.yaml} among it. */
    List<ProjectFindings> results() {
        List<ProjectFindings> results = new ArrayList<>();
        for (Checks checks : projects.values()) {
            List<Finding> all = new ArrayList<>(checks.findings);
            List<Finding> ofSettings = checks.sieve.ofSettings();
            if (!ofSettings.isEmpty()) {
                lines.putAll(checks.settings.lines());
                all.addAll(ofSettings);
            }
            results.add(new ProjectFindings(checks.root, checks.settings, checks.checked, checks.names, all));
        }
        return results;
    }

    /** How many files were passed over. */
    int skipped() {
        return skipped.size();
    }

    /** How many files are to be checked. */
    int files() {
        return files.size();
    }

    /** The text of each file with findings. */
    Map<String, List<String>> lines() {
        return lines;
    }

    /** The words that hold for each file with findings. */
    Map<String, ProblemText> texts() {
        return texts;
    }

    /**
     * What the files of one project gave.
     *
     * @param root its folder; null for files of none
     * @param checked its files, as it names them
     * @param names the same as they were typed
     */
    record ProjectFindings(
            @Nullable Path root,
            CheckSettings settings,
            Set<String> checked,
            List<String> names,
            List<Finding> findings) {}

    /** What a file is called in its project, from the name it was typed by. */
    String projectPath(String name) {
        return Project.nameOf(cx.at(Path.of(name)));
    }

    private static boolean isProjectFile(Path file) {
        return String.valueOf(file.getFileName()).equals(ProjectFile.NAME);
    }

    static CheckSettings settings(Path root) {
        return settings(root, null);
    }

    /** What a project says of its checks; where a change is judged, what it said before the change. */
    private static CheckSettings settings(Path root, @Nullable GitFiles commit) {
        try {
            return commit == null ? ProjectFile.settings(root) : ProjectFile.settings(root, commit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> ruleNames(Advisor advice) {
        return advice.index().pages().stream().map(RulePage::rule).collect(Collectors.toSet());
    }

    private static void refuseUnknown(String rule, String file, Advisor advice) {
        Set<String> known = ruleNames(advice);
        if (!known.contains(rule)) {
            throw new UnknownRuleException(
                    rule, file, NearestWord.to(rule, known.stream().sorted().toList()));
        }
    }

    /** A rule is named that is unknown. */
    private static final class UnknownRuleException extends NotJudgedException {

        private static final long serialVersionUID = 1;

        /** @param file where it is named; empty where it was typed */
        private UnknownRuleException(String rule, String file, String nearest) {
            super(
                    file.isEmpty() ? "unknown-rule-named" : "unknown-rule-in-settings",
                    Map.of("rule", rule, "file", file),
                    nearest);
        }
    }

    /** Replaces a file of the run by text, whole or not at all. */
    static void replace(Path file, String text, CommandRun cx) throws IOException {
        Path folder = file.getParent();
        Project.checkFolder(cx.at(folder == null ? Path.of("") : folder), String.valueOf(file));
        if (OutputFolder.replace(cx.at(file), text) instanceof OutputFolder.Unwritable refused) {
            throw new NotJudgedException(
                    "unwritable-file",
                    Map.of(
                            "file", file.toString(),
                            "reason", cx.messages().say("cli.unwritable." + refused.reason())));
        }
    }
}
