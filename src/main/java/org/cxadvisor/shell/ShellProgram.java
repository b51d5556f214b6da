package org.cxadvisor.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cxadvisor.cli.Commands;
import org.cxadvisor.cli.Screen;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Opens the shell, and returns when it is left. */
public final class ShellProgram {

    /** Held here, as a logger that nobody holds forgets that it was silenced. */
    private static final Logger TERMINAL_LOG = Logger.getLogger("org.jline");

    /** For terminals that do not say, which would show no prompt. */
    private static final Size USUAL_SIZE = new Size(80, 24);

    private ShellProgram() {}

    /**
     * A shell for a person at the terminal of this process.
     *
     * @param words the words it knows, with what is open
     * @param screen where they write
     * @param histories the folder that keeps what was typed, a file for each folder one works in
     * @return 0, however the words ended
     */
    public static int atTerminal(Commands words, Screen screen, Path histories) {
        TERMINAL_LOG.setLevel(Level.OFF);
        try (Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .systemOutput(TerminalBuilder.SystemOutput.SysOutOrSysErr)
                .encoding(StandardCharsets.UTF_8)
                .dumb(true)
                .build()) {
            if (terminal.getWidth() == 0) {
                terminal.setSize(USUAL_SIZE);
            }
            HistoryFile history = HistoryFile.of(screen.folder(), histories);
            if (screen.terminal() && !screen.quiet()) {
                screen.out().println(words.messages().say("shell.greeting"));
                screen.out().flush();
            }
            return run(new TerminalInput(words, screen, terminal, history), words, screen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A shell that reads its lines from a file or another program, and says nothing of its own.
     *
     * @param words the words it knows, with what is open
     * @param screen where they write
     * @param script the lines, in UTF-8
     * @return 0, or what the first word that failed ended with: nothing after it is run
     */
    public static int ofScript(Commands words, Screen screen, InputStream script) {
        return run(new ScriptInput(script), words, screen);
    }

    private static int run(LineInput input, Commands words, Screen screen) {
        try (ConfigurableApplicationContext context = context(input, words, screen)) {
            return context.getBean(Shell.class).run();
        }
    }

    /** No web, no banner, no log, and no settings from the folder one happens to stand in. */
    private static ConfigurableApplicationContext context(LineInput input, Commands words, Screen screen) {
        SpringApplication application = new SpringApplication(ShellBeans.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setListeners(List.of());
        application.setInitializers(List.of());
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(Commands.class, () -> words);
            beans.registerBean(Screen.class, () -> screen);
            beans.registerBean(LineInput.class, () -> input);
            words.describe()
                    .forEach(word -> beans.registerBean(
                            "word-" + word.name(),
                            ProgramCommand.class,
                            () -> new ProgramCommand(word, tokens -> words.run(tokens, input.sized(screen)))));
        });
        return application.run();
    }
}
