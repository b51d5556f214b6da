package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import org.cxadvisor.run.NotJudgedException;
import org.jspecify.annotations.Nullable;

/**
 * The project a path belongs to: the nearest folder above it with {@code cx.yaml} or {@code .git}, otherwise the folder the
 * path stands in. No link may lead out of it: a project can come from a stranger, and what is read is shown.
 */
public final class Project {

    private Project() {}

    /** The nearest folder above a path that holds {@code cx.yaml} or {@code .git}; null when there is none. */
    static @Nullable Path root(Path path) {
        return above(path.toAbsolutePath().normalize().getParent());
    }

    private static @Nullable Path above(@Nullable Path inside) {
        Path folder = inside;
        while (folder != null && !isRoot(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** How files of a project name one of it, wherever a run starts: its path from the root; where there is none, its name. */
    static String nameOf(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path root = root(whole);
        Path name = root == null ? whole.getFileName() : root.relativize(whole);
        return name.toString().replace('\\', '/');
    }

    // A link to another project would otherwise make that one the project.
    private static boolean isRoot(Path folder) {
        return (Files.exists(folder.resolve("cx.yaml"), LinkOption.NOFOLLOW_LINKS)
                        || Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS))
                && !Files.isSymbolicLink(folder);
    }

    /**
     * The regular file behind a path, to be opened in its place.
     *
     * @param name the path as it was typed, for the refusal
     * @throws NotJudgedException when it is a folder, a device or a pipe, or a link out of the project or to another type of file
     * @throws NoSuchFileException when there is none
     */
    static Path file(Path path, String name) throws IOException {
        Path real = path.toRealPath();
        BasicFileAttributes attributes =
                Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory()) {
            throw new NotJudgedException("is-a-folder", Map.of("file", name));
        }
        if (!attributes.isRegularFile()) {
            throw new NotJudgedException("not-a-file", Map.of("file", name));
        }
        if (!real.startsWith(bounds(path))) {
            throw new NotJudgedException("outside-project", Map.of("file", name));
        }
        if (!ending(real).equalsIgnoreCase(ending(path))) {
            throw new NotJudgedException("other-file-type", Map.of("file", name));
        }
        return real;
    }

    /**
     * Refuses to write into a folder that a link leads out of the project, whether the folder is there or not.
     *
     * @param name the folder as it was typed, for the refusal
     * @throws NotJudgedException when a link leads out of the project
     */
    public static void checkFolder(Path path, String name) throws IOException {
        Path there = path.toAbsolutePath();
        while (there != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        if (there != null && Files.exists(there) && !there.toRealPath().startsWith(bounds(there))) {
            throw new NotJudgedException("outside-project", Map.of("file", name));
        }
    }

    /** What no link from the path may leave. */
    private static Path bounds(Path path) throws IOException {
        Path root = root(path);
        if (root != null) {
            return root.toRealPath();
        }
        Path parent = path.toAbsolutePath().normalize().getParent();
        Path folder = parent == null ? path.getRoot() : parent.toRealPath();
        Path behind = above(folder);
        return behind == null ? folder : behind;
    }

    /** The ending of a file's name with its dot, which of {@code .env} is all of it; empty when there is none. */
    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
    }
}
