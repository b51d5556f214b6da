package org.cxadvisor.shell;

import java.util.List;
import java.util.Set;
import org.cxadvisor.cli.Commands;
import org.cxadvisor.cli.Screen;
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
    Command setCommand(Commands words, Screen screen, LineInput input) {
        return changing(ShellOnlyCommand.SET, words, screen, input);
    }

    @Bean
    Command unsetCommand(Commands words, Screen screen, LineInput input) {
        return changing(ShellOnlyCommand.UNSET, words, screen, input);
    }

    @Bean
    Command undoCommand(Commands words, Screen screen, LineInput input) {
        return changing(ShellOnlyCommand.UNDO, words, screen, input);
    }

    @Bean
    Command redoCommand(Commands words, Screen screen, LineInput input) {
        return changing(ShellOnlyCommand.REDO, words, screen, input);
    }

    @Bean
    Command changesCommand(Commands words, Screen screen, LineInput input) {
        return changing(ShellOnlyCommand.CHANGES, words, screen, input);
    }

    private static Command changing(ShellOnlyCommand word, Commands words, Screen screen, LineInput input) {
        return word.command(words.messages(), tokens -> words.change(tokens, input.sized(screen)));
    }

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
            CommandParser parser,
            CommandRegistry registry,
            CommandExecutor executor) {
        return new Shell(words, screen, input, parser, registry, executor);
    }
}
