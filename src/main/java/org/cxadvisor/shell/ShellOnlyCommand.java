package org.cxadvisor.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.cxadvisor.language.Messages;
import org.cxadvisor.run.CommandName;

/** A word that only a shell has. */
enum ShellOnlyCommand {
    VERSION,
    HISTORY,
    FORGET,
    RECORD,
    EXIT,
    QUIT;

    /** What is typed. */
    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word as help lists it. */
    CommandName described(Messages messages) {
        return new CommandName(typed(), messages.say("shell." + typed()));
    }

    ProgramCommand command(Messages messages, ToIntFunction<List<String>> act) {
        return new ProgramCommand(described(messages), act);
    }
}
