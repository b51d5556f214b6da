package org.cxadvisor.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes files that people own: each is laid beside its place first, so that all of them or none are changed but by a crash. */
public final class SavedFiles {

    private SavedFiles() {}

    /**
     * Replaces files; rights stay as they are.
     *
     * @param files what each is to hold
     * @throws IOException when one of them cannot be written; then none is changed, unless moving itself failed half-way
     */
    public static void write(Map<Path, byte[]> files) throws IOException {
        Map<Path, Path> staged = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                staged.put(file.getKey(), beside(file.getKey(), file.getValue()));
            }
            for (Map.Entry<Path, Path> file : staged.entrySet()) {
                Files.move(
                        file.getValue(),
                        file.getKey(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path left : staged.values()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static Path beside(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + "-save.tmp");
        Files.deleteIfExists(beside);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        if (Files.exists(file)
                && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
        }
        return beside;
    }
}
