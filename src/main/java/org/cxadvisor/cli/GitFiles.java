package org.cxadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.yaml.StrictReader;

/** Files as a commit of git holds them; git itself is asked, and nothing is checked out. */
final class GitFiles {

    private final String ref;
    private final CommandRun cx;

    /** @param ref a branch, tag or commit */
    GitFiles(String ref, CommandRun cx) {
        this.ref = ref;
        this.cx = cx;
    }

    /** The commit as it was named. */
    String ref() {
        return ref;
    }

    /**
     * The bytes of a file, one more than the longest we read at most; empty where the commit does not hold it.
     *
     * @throws NotJudgedException when there is no git, no repository, or no such commit
     */
    Optional<byte[]> read(Path typed) throws IOException {
        Path file = cx.at(typed).toAbsolutePath().normalize();
        Path folder = file.getParent();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        if (folder == null || !isThere(folder)) {
            throw new NotJudgedException("no-such-ref", Map.of("ref", ref));
        }
        String path = folder.relativize(file).toString().replace('\\', '/');
        return run(folder, "cat-file", "blob", ref + ":./" + path);
    }

    /** Refuses a commit that the repository of the working folder does not hold. */
    void check() throws IOException {
        if (!isThere(cx.at(Path.of("")).toAbsolutePath())) {
            throw new NotJudgedException("no-such-ref", Map.of("ref", ref));
        }
    }

    // A name that begins with a hyphen would be an option of git.
    private boolean isThere(Path folder) throws IOException {
        return !ref.startsWith("-")
                && run(folder, "rev-parse", "--verify", "--quiet", ref + "^{commit}")
                        .isPresent();
    }

    private Optional<byte[]> run(Path folder, String... words) throws IOException {
        String[] command = new String[words.length + 1];
        command[0] = "git";
        System.arraycopy(words, 0, command, 1, words.length);
        Process git;
        try {
            git = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noGit) {
            throw new NotJudgedException("no-git", Map.of("ref", ref));
        }
        try (InputStream out = git.getInputStream()) {
            git.getOutputStream().close();
            byte[] bytes = out.readNBytes(StrictReader.LONGEST_FILE + 1);
            out.skip(Long.MAX_VALUE);
            return git.waitFor() == 0 ? Optional.of(bytes) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
