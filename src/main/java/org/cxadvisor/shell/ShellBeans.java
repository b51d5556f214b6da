package org.cxadvisor.shell;

import java.util.List;
import java.util.Set;
import org.cxadvisor.cli.Screen;
import org.cxadvisor.cli.Words;
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
    Command versionCommand(Words words, Screen screen) {
        return OwnWord.VERSION.command(words.messages(), tokens -> words.run(List.of("--version"), screen));
    }

    @Bean
    Command historyCommand(Words words, Screen screen, Input input) {
        return OwnWord.HISTORY.command(words.messages(), tokens -> {
            input.history().forEach(screen.out()::println);
            screen.out().flush();
            return 0;
        });
    }

    @Bean
    Command forgetCommand(Words words, Input input) {
        return OwnWord.FORGET.command(words.messages(), tokens -> {
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
            Words words,
            Screen screen,
            Input input,
            CommandParser parser,
            CommandRegistry registry,
            CommandExecutor executor) {
        return new Shell(words, screen, input, parser, registry, executor);
    }
}
