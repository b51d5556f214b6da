package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.check.CheckSettings;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.run.CompanyBookException;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/**
 * {@code cx.yaml}, which says what holds for a project. It may come from a stranger: it can name a folder of data inside the
 * project, and never rules.
 */
final class ProjectFile {

    static final String NAME = "cx.yaml";

    private ProjectFile() {}

    /** A folder of data that a project names: where it is, and how people are to read it. */
    record Data(Path folder, String shown) {}

    /**
     * The data of a project.
     *
     * @param root the folder of the project
     * @return null when it names none
     * @throws CompanyBookException when {@code cx.yaml} is wrong
     * @throws NotJudgedException when it names a folder that is not there, or not inside the project
     */
    static @Nullable Data data(Path root) throws IOException {
        Document document = document(root);
        return document != null
                        && document.root() instanceof Fields fields
                        && fields.get("data") instanceof Scalar named
                ? inside(root, named.text(), document.file())
                : null;
    }

    /**
     * What a project says of its checks.
     *
     * @param root the folder of the project
     * @throws CompanyBookException when {@code cx.yaml} is wrong
     */
    static CheckSettings settings(Path root) throws IOException {
        Document document = document(root);
        return document == null ? CheckSettings.NONE : CheckSettings.of(document);
    }

    /** The same as a commit holds it. */
    static CheckSettings settings(Path root, GitFiles commit) throws IOException {
        Path file = root.resolve(NAME);
        Optional<byte[]> bytes = commit.read(file);
        Document document = bytes.isEmpty() ? null : document(commit.ref() + ":" + shown(file), bytes.get());
        return document == null ? CheckSettings.NONE : CheckSettings.of(document);
    }

    /** Null where there is no such file, or nothing in it. */
    private static @Nullable Document document(Path root) throws IOException {
        Path file = root.resolve(NAME);
        String shown = shown(file);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? document(shown, Advisor.bytes(file, shown)) : null;
    }

    private static @Nullable Document document(String shown, byte[] bytes) {
        Document document = StrictReader.read(shown, bytes);
        if (document.lines().stream()
                .allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
            return null;
        }
        List<Problem> problems = document.judgedBy(CheckSettings.FORM);
        if (!problems.isEmpty()) {
            throw new CompanyBookException(problems, Map.of(shown, document.lines()));
        }
        return document;
    }

    private static Data inside(Path root, String named, String file) throws IOException {
        Map<String, String> values = Map.of("folder", Problem.shortened(named), "file", file);
        Path folder = below(root, named);
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NotJudgedException("no-data-folder", values);
        }
        Path real = folder.toRealPath();
        if (!real.startsWith(root.toRealPath()) || real.equals(root.toRealPath())) {
            throw new NotJudgedException("data-outside-project", values);
        }
        return new Data(real, shown(folder));
    }

    /** What is named below a folder; null when no file system takes the name. */
    private static @Nullable Path below(Path root, String named) {
        try {
            return root.resolve(named);
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    /** From where the user stands, if it lies below; else as it is. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = path.toAbsolutePath().normalize();
        return (whole.startsWith(here) ? here.relativize(whole) : whole)
                .toString()
                .replace('\\', '/');
    }
}
