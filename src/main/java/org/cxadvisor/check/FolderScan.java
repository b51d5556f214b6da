package org.cxadvisor.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The YAML files below a folder, and the folders that could not be opened; hidden ones are passed over, as they belong to
 * editors, to version control or to us. Paths count from the folder, in their order.
 */
public record FolderScan(List<Path> files, List<Path> closed) {

    /** Looks through a folder and all below it. */
    public static FolderScan of(Path folder) throws IOException {
        FolderScan scan = new FolderScan(new ArrayList<>(), new ArrayList<>());
        Files.walkFileTree(folder, scan.visitor(folder));
        Collections.sort(scan.files);
        Collections.sort(scan.closed);
        return scan;
    }

    private SimpleFileVisitor<Path> visitor(Path folder) {
        return new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
                return !inside.equals(folder) && isHidden(inside)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isYaml(file) && !isHidden(file) && !Files.isDirectory(file)) {
                    files.add(folder.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path closedOne, IOException refused) {
                closed.add(folder.relativize(closedOne));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inside, @Nullable IOException refused) {
                if (refused != null) {
                    closed.add(folder.relativize(inside));
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
