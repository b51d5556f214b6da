package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cxadvisor.problem.Level;
import org.cxadvisor.run.DecisionNeededException;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.run.Screen.Lines;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.OutputFolder;
import org.cxadvisor.strategy.Strategy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code advise AUDIT… [-o DIR]}: the main job, audits in and strategies out. */
final class AdviseCommand implements Callable<Exit> {

    /** How many drafts wait to be told at most: enough to keep all cores at work, and memory flat however many there are. */
    private static final int AHEAD = 32;

    private List<Path> audits = List.of();

    private @Nullable Path into;

    private final CommandRun cx;

    AdviseCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("advise", this)
                .someUnless(cx.open().file() != null, "AUDIT", Path.class, given -> audits = given)
                .option("DIR", Path.class, given -> into = given, "-o", "--into")
                .spec();
    }

    @Override
    public Exit call() {
        audits = cx.orOpen(audits);
        Map<String, Path> folders = folders();
        return audits.size() == 1 ? Commands.attempt(drafted(audits.get(0), folders), cx) : several(folders);
    }

    /** Drafts on all cores, and tells in the order the audits were named while the next are being drafted. */
    private Exit several(Map<String, Path> folders) {
        ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Exit exit = Exit.DONE;
            Deque<Future<Callable<Exit>>> drafts = new ArrayDeque<>();
            for (Path audit : audits) {
                drafts.add(cores.submit(() -> drafted(audit, folders)));
                if (drafts.size() > AHEAD) {
                    exit = exit.and(told(drafts.remove()));
                }
            }
            while (!drafts.isEmpty()) {
                exit = exit.and(told(drafts.remove()));
            }
            return exit;
        } finally {
            cores.shutdownNow();
        }
    }

    private Exit told(Future<Callable<Exit>> draft) {
        return Commands.attempt(() -> draft.get().call(), cx);
    }

    /** Drafts at once; what came of it is told in the order the audits were named. */
    private Callable<Exit> drafted(Path audit, Map<String, Path> folders) {
        try {
            Advisor advice = cx.advice(audit).toDraft();
            JudgedAudit judged = advice.judge(audit, cx);
            return judged.isSound() ? drafted(audit, judged, advice, folders) : () -> advice.refuse(judged, cx);
        } catch (IOException | RuntimeException | Error refused) {
            return () -> {
                throw refused;
            };
        }
    }

    private Callable<Exit> drafted(Path audit, JudgedAudit judged, Advisor advice, Map<String, Path> folders)
            throws IOException {
        Strategy strategy = advice.draft(judged, cx);
        Written written = written(strategy, judged, advice, folders.get(judged.file()));
        List<String> screen = advice.screen(strategy, audit, cx);
        long warnings = judged.problems().stream()
                .filter(problem -> problem.level() == Level.WARNING)
                .count();
        // Kept until it is told: what to say, and nothing of what it was made from.
        Drafted drafted = new Drafted(judged.file(), screen, warnings, written);
        return () -> tell(drafted);
    }

    private @Nullable Written written(Strategy strategy, JudgedAudit judged, Advisor advice, @Nullable Path folder)
            throws IOException {
        if (folder == null) {
            return null;
        }
        cx.checkIsInFile(Path.of(judged.file()));
        Project.checkFolder(cx.at(folder), folder.toString());
        Map<String, String> files = advice.files(strategy, judged, cx);
        return new Written(
                judged.file(), folder, List.copyOf(files.keySet()), OutputFolder.write(cx.at(folder), files));
    }

    /** What is told of a strategy; {@code written} is absent when no files were asked for. */
    private record Drafted(
            String file,
            List<String> screen,
            long warnings,
            @Nullable Written written) {}

    private record Written(String audit, Path folder, List<String> files, OutputFolder.Outcome outcome) {}

    private Exit tell(Drafted drafted) {
        if (drafted.written() != null) {
            tell(drafted.written());
        }
        Lines out = cx.screen().out();
        drafted.screen().forEach(out::println);
        if (drafted.warnings() > 0) {
            cx.tell("cli.warned", Map.of("count", drafted.warnings(), "file", drafted.file()));
        }
        return Exit.DONE;
    }

    /** Where each audit's files go: the folder itself for one, a folder of its own for each of several. */
    private Map<String, Path> folders() {
        Map<String, Path> folders = new LinkedHashMap<>();
        if (into == null) {
            return folders;
        }
        List<String> stems = new ArrayList<>();
        for (Path audit : audits) {
            String stem = stem(audit);
            if (stems.contains(stem)) {
                throw new NotJudgedException("same-name", Map.of("name", stem));
            }
            stems.add(stem);
            folders.put(audit.toString().replace('\\', '/'), audits.size() == 1 ? into : into.resolve(stem));
        }
        return folders;
    }

    private static String stem(Path audit) {
        Path name = audit.getFileName();
        String stem = name == null ? "" : name.toString().replaceFirst("(\\.audit)?\\.ya?ml$", "");
        // Dots alone would name the folder itself or the one above.
        return stem.chars().allMatch(character -> character == '.') ? "audit" + stem : stem;
    }

    private void tell(Written written) {
        if (written.outcome() instanceof OutputFolder.Edited edited) {
            throw new DecisionNeededException("edited", about(written, edited.strategy(), ""));
        }
        if (written.outcome() instanceof OutputFolder.Other other) {
            String sentence = other.isLater() ? "newer-strategy" : "other-organization";
            throw new DecisionNeededException(sentence, about(written, other.strategy(), other.is()));
        }
        if (written.outcome() instanceof OutputFolder.Unwritable unwritable) {
            throw unwritable(unwritable, cx);
        }
        cx.tell(
                "cli.wrote",
                Map.of(
                        "files",
                        String.join(", ", written.files()),
                        "folder",
                        written.folder().toString()));
    }

    private static Map<String, String> about(Written written, Path strategy, String shown) {
        return Map.of(
                "file",
                strategy.toString(),
                "audit",
                FollowUp.quoted(written.audit()),
                "folder",
                FollowUp.quoted(written.folder().toString()),
                "shown",
                shown);
    }

    static NotJudgedException unwritable(OutputFolder.Unwritable unwritable, CommandRun cx) {
        return cx.unwritable(unwritable);
    }
}
