package org.cxadvisor.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The commands of a session that changed something, each on disk before the next is read; itself a script. It goes when a session
 * ends with nothing unsaved, so that what is left is what a crash left.
 */
public final class Journal {

    private final @Nullable Path file;

    private Journal(@Nullable Path file) {
        this.file = file;
    }

    /**
     * The journal of this process.
     *
     * @param folder where journals are kept; made where it is not there
     * @param project a name for the folder one works in, which no other has
     * @param process the number of this process
     */
    public static Journal of(Path folder, String project, long process) {
        return new Journal(folder.resolve(project + "-" + process));
    }

    /** No journal, as for scripts, which are there already. */
    public static Journal none() {
        return new Journal(null);
    }

    /** Notes a line; a disk that takes none does not stop a session. */
    public void note(String line) {
        if (file == null) {
            return;
        }
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.createFile(
                            file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                }
            }
            Files.writeString(
                    file, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | SecurityException unkept) {
            return;
        }
    }

    /** Begins anew: what was noted before is in the files now. */
    public void restart(List<String> lines) {
        end();
        lines.forEach(this::note);
    }

    /** Deletes what was noted: nothing of it is unsaved, or nobody wants it. */
    public void end() {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            // What stays is offered once more, and harms nobody.
        }
    }

    /** What the last session of a project that did not end left behind. */
    public static Optional<Left> left(Path folder, String project) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(project + "-"))
                    .filter(Journal::isOfNobody)
                    .max(Comparator.comparing(Journal::written))
                    .map(Left::of)
                    .filter(left -> left.lines().size() > 1);
        } catch (IOException | UncheckedIOException unread) {
            return Optional.empty();
        }
    }

    /** Whether the session that wrote it is gone: a number is given to another process one day, which began later. */
    private static boolean isOfNobody(Path file) {
        String name = file.getFileName().toString();
        String process = name.substring(name.lastIndexOf('-') + 1);
        return process.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(process))
                        .map(ProcessHandle::info)
                        .filter(info -> info.command().isPresent())
                        .flatMap(ProcessHandle.Info::startInstant)
                        .filter(start -> start.toEpochMilli() <= written(file))
                        .isEmpty();
    }

    private static long written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a session left that did not end.
     *
     * @param file its journal
     * @param lines its commands, the first opens the audit; a line that was cut is not among them
     */
    public record Left(Path file, List<String> lines) {

        public Left {
            lines = List.copyOf(lines);
        }

        private static Left of(Path file) {
            try {
                String text = Files.readString(file);
                return new Left(
                        file,
                        text.substring(0, text.lastIndexOf('\n') + 1).lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Deletes it. */
        public void forget() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stays) {
                // What stays is offered once more, and harms nobody.
            }
        }
    }
}
