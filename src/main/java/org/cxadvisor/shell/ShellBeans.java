package org.cxadvisor.shell;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxadvisor.cli.Commands;
import org.cxadvisor.page.Escaping;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;

/** What the shell is put together from, beside a command for each word of the program. */
@Configuration(proxyBeanMethods = false)
class ShellBeans {

    @Bean
    Command versionCommand(Commands words, Screen screen) {
        return ShellOnlyCommand.VERSION.command(words.messages(), tokens -> words.run(List.of("--version"), screen));
    }

    @Bean
    Command historyCommand(Commands words, Screen screen, LineInput input) {
        return ShellOnlyCommand.HISTORY.command(words.messages(), tokens -> {
            input.history().forEach(screen.out()::println);
            screen.out().flush();
            return 0;
        });
    }

    @Bean
    Command forgetCommand(Commands words, LineInput input) {
        return ShellOnlyCommand.FORGET.command(words.messages(), tokens -> {
            input.forget();
            return 0;
        });
    }

    @Bean
    Command recordCommand(Commands words, Screen screen, LineJournal journal) {
        return ShellOnlyCommand.RECORD.command(words.messages(), tokens -> {
            String file = String.join(" ", tokens.subList(1, tokens.size()));
            if (file.isEmpty() || file.equals("off")) {
                journal.stopRecording();
                return 0;
            }
            try {
                journal.record(screen.folder().resolve(file));
                return 0;
            } catch (IOException | InvalidPathException refused) {
                screen.err()
                        .println(words.messages().say("shell.not-recorded", Map.of("file", Escaping.terminal(file))));
                screen.err().flush();
                return Exit.NOT_JUDGED.code();
            }
        });
    }

    @Bean
    CommandRegistry commandRegistry(Set<Command> commands) {
        return new CommandRegistry(commands);
    }

    @Bean
    CommandExecutor commandExecutor(CommandRegistry registry) {
        return new CommandExecutor(registry);
    }

    @Bean
    CommandParser commandParser() {
        return new LineParser();
    }

    @Bean
    Shell shell(
            Commands words,
            Screen screen,
            LineInput input,
            LineJournal journal,
            CommandParser parser,
            CommandRegistry registry,
            CommandExecutor executor) {
        return new Shell(words, screen, input, journal, parser, registry, executor);
    }
}
