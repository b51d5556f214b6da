package org.cxadvisor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/** Finds the audit that is meant: the one named, the one behind a strategy, the one open, or the only one there is. */
public final class AuditFinder {

    private static final String STRATEGY = "strategy.yaml";

    private final CommandRun cx;
    private final String naming;

    /** @param naming the command that names an audit, for those who have to */
    public AuditFinder(CommandRun cx, String naming) {
        this.cx = cx;
        this.naming = naming;
    }

    /**
     * The audit of a place.
     *
     * @param named an audit, a strategy, or a folder with a strategy or one audit; null for what is open, else the working folder
     * @throws NotJudgedException when it cannot be told which audit is meant
     */
    public Path audit(@Nullable Path named) {
        Path open = cx.open().file();
        if (named == null && open != null) {
            return open;
        }
        Path place = named == null ? Path.of("") : named;
        if (Files.isDirectory(cx.at(place))) {
            Path strategy = place.resolve(STRATEGY);
            return Files.isRegularFile(cx.at(strategy)) ? behind(strategy) : only(place);
        }
        return "strategy".equals(FileKinds.kind(cx.at(place))) ? behind(place) : place;
    }

    private Path behind(Path file) {
        String name = file.toString();
        Document strategy = StrictReader.read(name, Advisor.bytes(cx.at(file), name));
        String audit = madeFrom(strategy);
        for (Path folder : foldersOf(file)) {
            Path candidate = within(folder, audit);
            if (candidate != null && Files.isRegularFile(cx.at(candidate))) {
                return candidate;
            }
        }
        throw new NotJudgedException(
                "no-audit-behind", Map.of("file", name, "audit", Problem.shortened(audit), "naming", naming));
    }

    /** Where the audit of a strategy may lie: its path counts from the project's folder, and those of a mere name are guessed. */
    private List<Path> foldersOf(Path strategy) {
        List<Path> folders = new ArrayList<>();
        Path root = Project.root(cx.at(strategy));
        if (root != null) {
            folders.add(
                    strategy.isAbsolute()
                            ? root
                            : cx.at(Path.of("")).toAbsolutePath().relativize(root));
        }
        folders.add(strategy.resolveSibling(""));
        folders.add(Path.of(""));
        return folders;
    }

    /** What a strategy names below a folder; null when it leads elsewhere, which a stranger may have written into it. */
    private static @Nullable Path within(Path folder, String named) {
        try {
            Path inside = Path.of(named).normalize();
            return inside.isAbsolute() || inside.startsWith("..") ? null : folder.resolve(inside);
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    private static String madeFrom(Document strategy) {
        if (strategy.root() instanceof Fields root) {
            Node origin = root.get("made-from");
            Node audit = origin instanceof Fields fields ? fields.get("audit") : null;
            return audit instanceof Scalar file ? file.text() : "";
        }
        return "";
    }

    private Path only(Path folder) {
        try (Stream<Path> files = Files.list(cx.at(folder))) {
            List<Path> audits = files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .filter(file -> "audit".equals(FileKinds.kind(file)))
                    .toList();
            if (audits.size() != 1) {
                String here = folder.toString();
                throw new NotJudgedException(
                        here.isEmpty() ? "no-audit-here" : "no-audit-there", Map.of("file", here, "naming", naming));
            }
            return folder.resolve(audits.get(0).getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
