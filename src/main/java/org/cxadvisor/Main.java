package org.cxadvisor;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.cxadvisor.cli.Commands;
import org.cxadvisor.language.Messages;
import org.cxadvisor.rulebase.Once;
import org.cxadvisor.run.Screen;
import org.cxadvisor.shell.ShellProgram;
import org.cxadvisor.team.TeamCommands;

/** Starts the program. */
public final class Main {

    private Main() {}

    /**
     * Runs one word and ends with its exit code.
     *
     * @param tokens the word, its options and parameters
     */
    public static void main(String[] tokens) {
        System.exit(run(List.of(tokens)));
    }

    /** Runs one command and says how it ended: what an archive of loaded classes is trained with, too. */
    static int run(List<String> tokens) {
        Once<LocalDate> today = new Once<>(() -> LocalDate.now(ZoneId.systemDefault()));
        return new Commands(Messages.in("en"), today, Main::openShell)
                .and(TeamCommands.all())
                .run(tokens, screen());
    }

    private static int openShell(Commands words, Screen screen) {
        String script = words.start().script();
        if (script != null) {
            return ShellProgram.ofScript(
                    words, screen, new ByteArrayInputStream(script.getBytes(StandardCharsets.UTF_8)));
        }
        return Boolean.getBoolean("cx.keyboard")
                ? ShellProgram.atTerminal(words, screen, histories(System.getenv()))
                : ShellProgram.ofScript(words, screen, System.in);
    }

    /** The user's folder for what programs remember between runs. */
    private static Path histories(Map<String, String> environment) {
        String home = System.getProperty("user.home");
        String state = environment.getOrDefault("LOCALAPPDATA", home + "/.local/state");
        return Path.of(environment.getOrDefault("XDG_STATE_HOME", state), "cx-advisor", "histories");
    }

    /** Whether a person watches standard output, and how wide their window is, is what the launcher says. */
    private static Screen screen() {
        return Screen.of(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean("cx.terminal"),
                Integer.getInteger("cx.width", 0),
                System.getenv(),
                Path.of(""));
    }
}
