package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import org.cxadvisor.run.NotJudgedException;

/** Files to start from: all that a command makes, or none where one of them is there already. */
final class NewFiles {

    private final CommandRun cx;
    private final Path folder;

    /** Below the folder of {@code --rules}, else below the working folder. */
    NewFiles(CommandRun cx) {
        Path typed = cx.typedRules();
        this.cx = cx;
        this.folder = typed == null ? Path.of("") : typed;
    }

    /** The folder as it was typed; empty for the working folder. */
    Path folder() {
        return folder;
    }

    /**
     * Writes them and prints the path of each.
     *
     * @param files the text of each by its path below the folder
     * @param told the sentence that says what to do next
     * @throws NotJudgedException when one of them is there, or a folder is a link
     */
    void write(Map<String, String> files, String told) throws IOException {
        for (String path : files.keySet()) {
            refuseTaken(folder.resolve(path), cx);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Path into = path.getParent();
            if (into != null) {
                Project.checkFolder(cx.at(into), into.toString());
                Files.createDirectories(cx.at(into));
            }
            Files.writeString(cx.at(path), file.getValue());
            cx.screen().out().println(path.toString().replace('\\', '/'));
        }
        cx.tell(told, Map.of("folder", folder.toString().isEmpty() ? "." : folder.toString()));
    }

    /** Refuses to write over what is there. */
    static void refuseTaken(Path file, CommandRun cx) {
        if (Files.exists(cx.at(file), LinkOption.NOFOLLOW_LINKS)) {
            throw new NotJudgedException("file-is-there", Map.of("file", file.toString()));
        }
    }
}
