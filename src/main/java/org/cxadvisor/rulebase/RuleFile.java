package org.cxadvisor.rulebase;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule or table as it stands in a rules folder.
 *
 * @param stage the stage whose folder it stands in
 * @param path below the rules folder, with {@code /} between folders
 * @param text what it says
 */
record RuleFile(Stage stage, String path, String text) {

    static final String RULE = ".drl";
    static final String TABLE = ".drl.csv";

    /** All rules and tables below a folder, sorted by path. */
    static List<RuleFile> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> rules = files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(RULE) || file.toString().endsWith(TABLE))
                    .sorted()
                    .toList();
            List<RuleFile> found = new java.util.ArrayList<>();
            for (Path file : rules) {
                Path relative = folder.relativize(file);
                if (!file.toRealPath().startsWith(folder.toRealPath())) {
                    throw new FileSystemException(file.toString(), null, "a link leads out of the rules folder");
                }
                Optional<Stage> stage = Stage.ofFolder(relative.getName(0).toString());
                if (stage.isPresent()) {
                    String path = relative.toString().replace('\\', '/');
                    found.add(new RuleFile(stage.get(), path, text(file)));
                }
            }
            return found;
        }
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException unreadable) {
            throw new FileSystemException(file.toString(), null, "not UTF-8");
        }
    }

    /** The name of the rule or table: the file's name without its ending. */
    String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.length() - (name.endsWith(TABLE) ? TABLE : RULE).length());
    }
}
