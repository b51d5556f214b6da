package org.cxadvisor.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.cli.Commands;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;

/** Offers what may stand at the cursor. */
record CommandCompleter(Commands words, Path folder) implements Completer {

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> tokens = new ArrayList<>(line.words().subList(0, line.wordIndex()));
        tokens.add(line.word().substring(0, line.wordCursor()));
        List<String> typed = LineParser.withoutProgram(tokens);
        if (typed.size() == 1) {
            for (ShellOnlyCommand own : ShellOnlyCommand.values()) {
                offer(own.typed(), own.described(words.messages()).meaning(), false, typed.get(0), candidates);
            }
        }
        for (var candidate : words.complete(typed, typed.size() - 1, folder)) {
            offer(candidate.text(), candidate.meaning(), candidate.open(), "", candidates);
        }
    }

    private static void offer(String text, String meaning, boolean open, String start, List<Candidate> candidates) {
        if (text.startsWith(start)) {
            @Nullable String description = meaning.isEmpty() ? null : meaning;
            candidates.add(new Candidate(text, text, null, description, null, null, !open));
        }
    }
}
