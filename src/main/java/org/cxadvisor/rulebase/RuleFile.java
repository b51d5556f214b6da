package org.cxadvisor.rulebase;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxadvisor.yaml.StrictReader;

/**
 * A rule or table as it stands in a rules folder.
 *
 * @param stage the stage whose folder it stands in
 * @param path below the rules folder, with {@code /} between folders
 * @param text what it says
 */
public record RuleFile(Stage stage, String path, String text) {

    static final String RULE = ".drl";
    static final String TABLE = ".drl.csv";

    /** Whether a file of this name is code: a rule or a table, wherever it stands. */
    public static boolean isCode(String name) {
        return name.endsWith(RULE) || name.endsWith(TABLE);
    }

    /** All rules and tables in the stages of a rules folder, sorted by path. */
    public static List<RuleFile> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> rules = files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> isCode(file.toString()))
                    .sorted()
                    .toList();
            List<RuleFile> found = new ArrayList<>();
            for (Path file : rules) {
                Path relative = folder.relativize(file);
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
            if (Files.size(file) > StrictReader.LONGEST_FILE) {
                throw new FileSystemException(file.toString(), null, "larger than 2 MiB");
            }
            return Files.readString(file);
        } catch (CharacterCodingException unreadable) {
            throw new FileSystemException(file.toString(), null, "not UTF-8");
        }
    }

    /** The name of the rule or table: the file's name without its ending. */
    public String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.length() - (isTable() ? TABLE : RULE).length());
    }

    /** The path below the rules folder of the file beside it with another ending: {@code .md}, {@code .cases.yaml}. */
    public String companion(String ending) {
        return path.substring(0, path.lastIndexOf('/') + 1) + stem() + ending;
    }

    /** Whether it is a table, whose rows are rules. */
    public boolean isTable() {
        return path.endsWith(TABLE);
    }

    /** Where each rule or row begins, with the path of the file as people are to read it. */
    public List<RulePlace> places(String shown) {
        if (!isTable()) {
            return List.of(new RulePlace(stem(), stage.folder(), shown, RuleCompiler.ruleLine(this), ""));
        }
        List<RulePlace> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            String[] cells = lines.get(index).split("\",", 3);
            String name = cells[0].replace("\"", "");
            if (name.startsWith(stem() + "/") && cells.length > 1) {
                rows.add(new RulePlace(name, stage.folder(), shown, index + 1, cells[1].replace("\"", "")));
            }
        }
        return rows;
    }
}
