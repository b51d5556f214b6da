package org.cxadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cxadvisor.run.NotJudgedException;
import org.jspecify.annotations.Nullable;

/** What kind of file of ours a YAML file is: its first key says so. */
final class FileKinds {

    /** Enough for the comments people put above the first key. */
    private static final int HEAD = 8 * 1024;

    private static final List<String> OURS = List.of(".audit.yaml", ".audit.yml", "strategy.yaml", "strategy.yml");

    private static final Set<String> KINDS = Set.of("audit", "strategy");

    private static final Set<String> OF_COMPANIES = Set.of("playbook", "thresholds", "sources", "vocabulary");

    private static final List<String> STRATEGY_KEYS = List.of("gaps", "goals", "tactics", "swot", "made-from");

    private FileKinds() {}

    /** Whether a scan should judge the file: one that is named for an audit or a strategy, and one that nobody can tell. */
    static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        if (OURS.stream().anyMatch(name::endsWith)) {
            return true;
        }
        String kind = kind(file);
        return kind == null || isOurs(kind, name);
    }

    /** The same of a file already read. */
    static boolean isOurs(String name, byte[] bytes) {
        return OURS.stream().anyMatch(name::endsWith) || isOurs(kind(bytes), name);
    }

    private static boolean isOurs(String kind, String name) {
        return KINDS.contains(kind)
                || OF_COMPANIES.contains(kind)
                || kind.equals("cx") && name.equals(ProjectFile.NAME);
    }

    /** Whether a file is of the kinds that companies bring beside audits. */
    static boolean isOfCompany(Path file) {
        String kind = kind(file);
        return kind != null && OF_COMPANIES.contains(kind);
    }

    /** The sentence that says what reads a file of this name; empty where {@code validate} does. */
    static String otherReader(String name) {
        if (name.endsWith(".drl") || name.endsWith(".drl.csv") || name.endsWith(".md")) {
            return "file-of-a-rule";
        }
        return name.endsWith(".cases.yaml") ? "file-of-a-rule" : name.endsWith(".json") ? "file-of-programs" : "";
    }

    /** Whether the keys of a file without a kind are rather those of a strategy than of an audit. */
    static boolean isLikeStrategy(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long keys = text.lines()
                .filter(line -> STRATEGY_KEYS.stream().anyMatch(key -> line.startsWith(key + ":")))
                .count();
        return name.endsWith("strategy.yaml") || name.endsWith("strategy.yml") || keys > 1;
    }

    /** The first key of the file, such as {@code audit}; empty when it has none in plain sight, null when it is not to be read. */
    static @Nullable String kind(Path file) {
        try (InputStream in = Files.newInputStream(Project.file(file, ""))) {
            return kind(in.readNBytes(HEAD));
        } catch (IOException | NotJudgedException unread) {
            return null;
        }
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
