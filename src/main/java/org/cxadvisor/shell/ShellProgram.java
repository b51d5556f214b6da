package org.cxadvisor.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cxadvisor.cli.Commands;
import org.cxadvisor.run.Screen;
import org.cxadvisor.session.Journal;
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
            return atKeyboard(new TerminalInput(words, screen, terminal, history), words, screen, histories);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int atKeyboard(TerminalInput input, Commands words, Screen screen, Path histories) {
        Path journals = histories.resolveSibling("journals");
        String project = HistoryFile.project(screen.folder());
        Thread ahead = new Thread(() -> words.warm(screen.folder()), "advise-ahead");
        ahead.setDaemon(true);
        ahead.start();
        Optional<Journal.Left> left = Journal.left(journals, project);
        if (left.isPresent() != words.start().recover()) {
            String sentence = left.isPresent() ? "shell.recoverable" : "shell.nothing-to-recover";
            int lines = left.map(session -> session.lines().size()).orElse(0);
            screen.out().println(words.messages().say(sentence, Map.of("count", lines)));
            screen.out().flush();
        }
        LineJournal journal = new LineJournal(
                words, Journal.of(journals, project, ProcessHandle.current().pid()));
        return run(input, words, screen, journal, words.start().recover() ? left : Optional.empty());
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
        LineJournal journal = new LineJournal(words, Journal.none());
        return run(new ScriptInput(script, words.start().name()), words, screen, journal, Optional.empty());
    }

    private static int run(
            LineInput input, Commands words, Screen screen, LineJournal journal, Optional<Journal.Left> left) {
        try (ConfigurableApplicationContext context = context(input, words, screen, journal)) {
            Shell shell = context.getBean(Shell.class);
            journal.begin();
            left.ifPresent(session -> {
                shell.recover(session.lines());
                journal.begin();
                session.forget();
            });
            return shell.run();
        }
    }

    /** No web, no banner, no log, and no settings from the folder one happens to stand in. */
    private static ConfigurableApplicationContext context(
            LineInput input, Commands words, Screen screen, LineJournal journal) {
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
            beans.registerBean(LineJournal.class, () -> journal);
            words.describe()
                    .forEach(word -> beans.registerBean(
                            "word-" + word.name(),
                            ProgramCommand.class,
                            () -> new ProgramCommand(word, tokens -> words.run(tokens, input.sized(screen)))));
        });
        return application.run();
    }
}
