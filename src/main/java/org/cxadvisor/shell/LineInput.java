package org.cxadvisor.shell;

import java.util.List;
import org.cxadvisor.run.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.InputProvider;

/** Where a shell's lines come from: a person or a script. */
sealed interface LineInput extends InputProvider permits TerminalInput, ScriptInput {

    /** The next line, several where they belong together; null at the end. */
    @Override
    @Nullable
    String readInput();

    /** Which line the last one was, counted from 1; 0 where a failure need not stop the rest. */
    int lineOfScript();

    /** What the lines come from, as a failure names it; empty where they come from a person or another program. */
    String name();

    /** Whether one may leave although something is unsaved: a person is asked, a script leaves. */
    boolean mayLeave();

    /** What was typed, the oldest first. */
    List<String> history();

    /** Deletes what was typed, here and in its file. */
    void forget();

    /** A screen as wide as it is just now. */
    Screen sized(Screen screen);
}
