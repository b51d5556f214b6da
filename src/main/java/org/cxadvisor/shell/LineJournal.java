package org.cxadvisor.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.cxadvisor.cli.Commands;
import org.cxadvisor.session.Journal;
import org.jspecify.annotations.Nullable;

/** Keeps the lines of a session as they succeed: those that changed something in its journal, all in a recording if one was asked for. */
final class LineJournal {

    private final Commands words;
    private final Journal journal;
    private @Nullable Path recording;

    LineJournal(Commands words, Journal journal) {
        this.words = words;
        this.journal = journal;
    }

    /** What is open, and what it holds beyond its files: what a journal begins with. */
    void begin() {
        journal.restart(words.script());
    }

    /** Keeps a line that did what it says. */
    void note(List<String> tokens, String line) {
        if (tokens.get(0).equals("save")) {
            begin();
        } else if (words.changes(tokens)) {
            journal.note(line);
        }
        Path into = recording;
        if (into != null) {
            try {
                Files.writeString(into, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
            } catch (IOException full) {
                recording = null;
            }
        }
    }

    /** Nothing is left to recover. */
    void end() {
        journal.end();
    }

    /**
     * Records into a new file from here on.
     *
     * @throws FileAlreadyExistsException when there is a file of that name, which is not overwritten
     */
    void record(Path file) throws IOException {
        Files.write(file, words.script(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        recording = file;
    }

    void stopRecording() {
        recording = null;
    }
}
