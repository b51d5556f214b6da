package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cxadvisor.cli.Screen.Lines;
import org.cxadvisor.problem.Level;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.OutputFolder;
import org.cxadvisor.strategy.Strategy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code advise AUDIT… [-o DIR]}: the main job, audits in and strategies out. */
final class AdviseWord implements Callable<Exit> {

    /** How many audits are drafted at once at most: enough for all cores, and memory stays flat however many there are. */
    private static final int AT_ONCE = 32;

    private List<Path> audits = List.of();

    private @Nullable Path into;

    private final Cx cx;

    AdviseWord(Cx cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return Grammar.of("advise", this)
                .some("AUDIT", Path.class, given -> audits = given)
                .option("DIR", Path.class, given -> into = given, "-o", "--into")
                .spec();
    }

    @Override
    public Exit call() {
        Advice advice = cx.advice();
        Map<String, Path> folders = folders();
        Exit exit = Exit.DONE;
        for (int from = 0; from < audits.size(); from += AT_ONCE) {
            List<Path> some = audits.subList(from, Math.min(audits.size(), from + AT_ONCE));
            Stream<Path> each = some.size() == 1 ? some.stream() : some.parallelStream();
            for (Callable<Exit> told :
                    each.map(audit -> drafted(audit, advice, folders)).toList()) {
                exit = exit.and(Words.attempt(told, cx));
            }
        }
        return exit;
    }

    /** Drafts at once; what came of it is told in the order the audits were named. */
    private Callable<Exit> drafted(Path audit, Advice advice, Map<String, Path> folders) {
        try {
            Advised advised = advise(audit, advice);
            Path folder = advised.strategy() == null
                    ? null
                    : folders.get(advised.judged().file());
            OutputFolder.Outcome written = folder == null ? null : OutputFolder.write(cx.at(folder), advised.files());
            return () -> tell(advised, advice, folder, written);
        } catch (RuntimeException refused) {
            return () -> {
                throw refused;
            };
        }
    }

    /** An audit with its strategy, screen and files; without them when it is not sound. */
    private record Advised(
            JudgedAudit judged, @Nullable Strategy strategy, List<String> screen, Map<String, String> files) {}

    private Advised advise(Path audit, Advice advice) {
        JudgedAudit judged = advice.judge(audit, cx);
        if (!judged.isSound()) {
            return new Advised(judged, null, List.of(), Map.of());
        }
        Strategy strategy = advice.draft(judged, cx);
        return new Advised(
                judged,
                strategy,
                advice.screen(strategy, audit, cx),
                into == null ? Map.of() : advice.files(strategy, judged, cx));
    }

    private Exit tell(Advised advised, Advice advice, @Nullable Path folder, OutputFolder.@Nullable Outcome written) {
        Strategy strategy = advised.strategy();
        if (strategy == null) {
            return advice.refuse(advised.judged(), cx);
        }
        if (folder != null && written != null) {
            tell(written, folder, advised.files());
        }
        Lines out = cx.screen().out();
        advised.screen().forEach(out::println);
        warn(advised.judged());
        cx.tell(
                "cli.rules-ran",
                Map.of(
                        "rules", String.valueOf(advice.index().places().size()),
                        "facts", String.valueOf(strategy.facts().facts().size())));
        return Exit.DONE;
    }

    private void warn(JudgedAudit judged) {
        long warnings = judged.problems().stream()
                .filter(problem -> problem.level() == Level.WARNING)
                .count();
        if (warnings > 0) {
            cx.tell(
                    warnings == 1 ? "cli.warned.one" : "cli.warned",
                    Map.of("count", String.valueOf(warnings), "file", judged.file()));
        }
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
        return audit.getFileName().toString().replaceFirst("(\\.audit)?\\.ya?ml$", "");
    }

    private void tell(OutputFolder.Outcome outcome, Path folder, Map<String, String> files) {
        if (outcome instanceof OutputFolder.Edited edited) {
            throw new HumanNeededException(edited.strategy());
        }
        if (outcome instanceof OutputFolder.Unwritable unwritable) {
            throw new NotJudgedException(
                    "unwritable",
                    Map.of(
                            "file",
                            unwritable.path().toString(),
                            "reason",
                            cx.messages().say("cli.unwritable." + unwritable.reason())));
        }
        cx.tell("cli.wrote", Map.of("files", String.join(", ", files.keySet()), "folder", folder.toString()));
    }
}
