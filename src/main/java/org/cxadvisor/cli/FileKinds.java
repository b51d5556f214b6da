package org.cxadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What kind of file of ours a YAML file is: its first key says so. */
final class FileKinds {

    /** Enough for the comments people put above the first key. */
    private static final int HEAD = 8 * 1024;

    private static final List<String> OURS = List.of(".audit.yaml", ".audit.yml", "strategy.yaml", "strategy.yml");

    private FileKinds() {}

    /** Whether a scan should judge the file: one that is named for an audit or a strategy, and one that nobody can tell. */
    static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        if (OURS.stream().anyMatch(name::endsWith)) {
            return true;
        }
        String kind = kind(file);
        return kind == null || kind.equals("audit") || kind.equals("strategy");
    }

    /** The first key of the file, such as {@code audit}; empty when it has none in plain sight, null when it is not to be read. */
    static @Nullable String kind(Path file) {
        try (InputStream in = Files.newInputStream(Project.file(file, ""))) {
            return kind(in.readNBytes(HEAD));
        } catch (IOException | NotJudgedException unread) {
            return null;
        }
    }

    /** Whether a file says that it is a strategy, or says nothing and has the goals and tactics of one. */
    static boolean isStrategy(byte[] bytes) {
        String kind = kind(bytes);
        if (kind.equals("strategy") || kind.equals("audit")) {
            return kind.equals("strategy");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Stream.of("goals:", "tactics:").allMatch(key -> text.startsWith(key) || text.contains("\n" + key));
    }

    /** Whether a name is that of a file in the same folder. */
    static boolean isPlainName(String name) {
        return !name.isEmpty() && name.chars().noneMatch(one -> one == '/' || one == '\\' || one == ':' || one == 0);
    }

    /** The same of a file already read. */
    static String kind(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
        return head.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.equals("---"))
                .findFirst()
                .filter(line -> line.indexOf(':') > 0)
                .map(line -> line.substring(0, line.indexOf(':')).replace("\uFEFF", ""))
                .orElse("");
    }
}
