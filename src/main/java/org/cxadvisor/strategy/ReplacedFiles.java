package org.cxadvisor.strategy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxadvisor.yaml.JsonText;

/**
 * What the last run that changed a strategy had replaced in its folder, so that it can be put back. Files are named as seen from
 * the folder: {@code strategy.yaml}, {@code .cx/base.yaml}.
 *
 * @param replaced the version of this format
 * @param texts what was replaced
 * @param created what had not been there
 * @param strategy the strategy that was written instead; empty where it stayed as it was
 */
public record ReplacedFiles(int replaced, Map<String, String> texts, List<String> created, String strategy) {

    static final String FILE = "replaced.json";
    static final int FORMAT = 1;

    public ReplacedFiles {
        texts = new TreeMap<>(texts);
        created = List.copyOf(created);
    }

    /** What was replaced in a folder; empty where nothing was, or nobody can tell. */
    public static Optional<ReplacedFiles> in(Path folder) throws IOException {
        Path file = folder.resolve(OutputFolder.RECORD_FOLDER).resolve(FILE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            ReplacedFiles read = JsonText.read(Files.readString(file, StandardCharsets.UTF_8), ReplacedFiles.class);
            boolean isWhole =
                    read.replaced() == FORMAT && read.texts().keySet().stream().allMatch(ReplacedFiles::isInside);
            return isWhole && read.created().stream().allMatch(ReplacedFiles::isInside)
                    ? Optional.of(read)
                    : Optional.empty();
        } catch (IllegalArgumentException | NullPointerException damaged) {
            return Optional.empty();
        }
    }

    /** A record may come from a stranger: it names files of the folder only. */
    private static boolean isInside(String name) {
        String file = name.startsWith(OutputFolder.RECORD_FOLDER + "/")
                ? name.substring(OutputFolder.RECORD_FOLDER.length() + 1)
                : name;
        return !file.isEmpty() && !file.startsWith(".") && !file.contains("/") && !file.contains("\\");
    }

    String text() {
        return JsonText.write(this);
    }
}
