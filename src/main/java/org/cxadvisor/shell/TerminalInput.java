package org.cxadvisor.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cxadvisor.cli.Commands;
import org.cxadvisor.page.Escaping;
import org.cxadvisor.run.Screen;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.jline.JLineInputProvider;

/** Lines that a person types. */
final class TerminalInput implements LineInput {

    /** A longer name would push what is typed off a narrow window. */
    private static final int LONGEST = 48;

    private final LineReader reader;
    private final JLineInputProvider lines;
    private final Commands words;
    private boolean failed;

    TerminalInput(Commands words, Screen screen, Terminal terminal, HistoryFile history) {
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("cx")
                .parser(LineParser.splitter())
                .completer(new CommandCompleter(words, screen.folder()))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
                .option(LineReader.Option.INSERT_TAB, false);
        if (history.file() != null) {
            builder.variable(LineReader.HISTORY_FILE, history.file());
        }
        this.words = words;
        reader = builder.build();
        lines = new JLineInputProvider(reader);
        lines.setPromptProvider(() -> new AttributedString(prompt()));
    }

    @Override
    public @Nullable String readInput() {
        try {
            return lines.readInput();
        } catch (UserInterruptException e) {
            return "";
        } catch (EndOfFileException e) {
            return null;
        }
    }

    @Override
    public int lineOfScript() {
        return 0;
    }

    @Override
    public String name() {
        return "";
    }

    /** Once more leaves, so that nobody is held. */
    @Override
    public boolean mayLeave() {
        if (!words.isUnsaved()) {
            return true;
        }
        try {
            String answer = reader.readLine(words.messages().say("shell.leave"));
            return answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
        } catch (EndOfFileException | UserInterruptException again) {
            return true;
        }
    }

    /** Marks the prompt until a command succeeds. */
    void failed(boolean isFailed) {
        failed = isFailed;
    }

    @Override
    public List<String> history() {
        List<String> typed = new ArrayList<>();
        reader.getHistory().forEach(entry -> typed.add(entry.line()));
        return typed;
    }

    @Override
    public void forget() {
        try {
            reader.getHistory().purge();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Screen sized(Screen screen) {
        return screen.withWidth(reader.getTerminal().getWidth());
    }

    /** What is open, what is unsaved, and whether the last command failed: nothing of it can steer the terminal. */
    private String prompt() {
        String name = Escaping.terminal(words.open().name());
        int last =
                name.codePointCount(0, name.length()) > LONGEST ? name.offsetByCodePoints(0, LONGEST) : name.length();
        String shown = name.isEmpty() ? "cx" : last < name.length() ? name.substring(0, last) + "…" : name;
        return shown + (failed ? " !" : "") + "> ";
    }
}
