package org.cxadvisor.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.cxadvisor.cli.Word;
import org.cxadvisor.report.Messages;

/** A word that only a shell has. */
enum OwnWord {
    VERSION,
    HISTORY,
    FORGET,
    EXIT,
    QUIT;

    /** What is typed. */
    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word as help lists it. */
    Word described(Messages messages) {
        return new Word(typed(), messages.say("shell." + typed()));
    }

    WordCommand command(Messages messages, ToIntFunction<List<String>> act) {
        return new WordCommand(described(messages), act);
    }
}
