package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxadvisor.check.Baseline;
import org.cxadvisor.check.Finding;
import org.cxadvisor.cli.CheckRun.ProjectFindings;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.jspecify.annotations.Nullable;

/** The baseline of a run: the one named, the one that {@code cx.yaml} names, or the one that is there. */
final class KnownFindings {

    private @Nullable Path named;
    private boolean unwanted;
    private boolean strict;
    private boolean used;

    private final CommandRun cx;

    KnownFindings(CommandRun cx) {
        this.cx = cx;
    }

    CommandSyntax options(CommandSyntax syntax) {
        return fileOption(syntax)
                .flag(given -> unwanted = given, "--no-baseline")
                .flag(given -> strict = given, "--strict-baseline");
    }

    /** Only the option that names the file. */
    CommandSyntax fileOption(CommandSyntax syntax) {
        return syntax.option("FILE", Path.class, given -> named = given, "--baseline");
    }

    /** Whether any project of the run has one. */
    boolean isUsed() {
        return used;
    }

    /**
     * The baseline of a project.
     *
     * @param against the commit before a change, whose baseline counts; null where no change is judged
     * @throws NotJudgedException when the one that is named is not there, or one is broken
     */
    Baseline baseline(ProjectFindings project, @Nullable GitFiles against) throws IOException {
        if (unwanted) {
            return Baseline.NONE;
        }
        Path file = file(project.root(), project.settings().baseline());
        if (against != null && named == null) {
            Optional<byte[]> before = against.read(file);
            used |= before.isPresent();
            return before.isEmpty() ? Baseline.NONE : read(before.get(), against.ref() + ":" + file);
        }
        boolean isThere = Files.exists(cx.at(file), LinkOption.NOFOLLOW_LINKS);
        boolean isNamed = named != null || project.settings().baseline() != null;
        if (!isThere && !isNamed) {
            return Baseline.NONE;
        }
        used = true;
        return read(file, cx);
    }

    /** Where the baseline of a project is, whether it is there or not. */
    Path file(@Nullable Path root, @Nullable String ofProject) {
        if (named != null) {
            return named;
        }
        Path name = Path.of(ofProject == null ? Baseline.USUAL : ofProject);
        return root == null ? name : root.resolve(name);
    }

    static Baseline read(Path file, CommandRun cx) {
        String shown = ProjectFile.shown(cx.at(file));
        return read(Advisor.whole(cx.at(file), shown), shown);
    }

    private static Baseline read(byte[] bytes, String shown) {
        try {
            return Baseline.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            throw new NotJudgedException("broken-baseline", Map.of("file", shown));
        }
    }

    /** Says what of a baseline is found no more. */
    Exit tellStale(Baseline baseline, List<Finding> findings, Set<String> checked) {
        int stale = baseline.stale(findings, checked).size();
        if (stale == 0) {
            return Exit.DONE;
        }
        cx.tell("cli.stale-baseline", Map.of("count", stale));
        return strict ? Exit.WRONG : Exit.DONE;
    }
}
