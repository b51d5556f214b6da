package org.cxadvisor.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was typed while working in one folder, so that one client's names never show up in another's.
 *
 * @param file readable by its owner only, named after a digest of the folder; null where none can be kept
 */
record HistoryFile(@Nullable Path file) {

    private static final int DIGITS = 24;

    static HistoryFile of(Path project, Path histories) {
        try {
            Path file = histories.resolve(project(project));
            Files.createDirectories(histories);
            if (!Files.exists(file)) {
                Files.createFile(file);
                restrict(file);
            }
            return new HistoryFile(file);
        } catch (IOException | SecurityException e) {
            return new HistoryFile(null);
        }
    }

    /** A name for a folder that no other has, and that does not say which it is. */
    static String project(Path folder) {
        try {
            return digest(folder.toRealPath().toString());
        } catch (IOException gone) {
            return digest(folder.toAbsolutePath().toString());
        }
    }

    private static void restrict(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
