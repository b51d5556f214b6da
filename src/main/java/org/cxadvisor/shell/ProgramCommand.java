package org.cxadvisor.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.cxadvisor.run.CommandName;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;

/**
 * A word as Spring Shell knows it. Its options and parameters stay the tokens they are: whoever acts reads them.
 *
 * @param word what is typed
 * @param act what it does with all tokens, the word itself first; it returns the exit code and never throws
 */
record ProgramCommand(CommandName word, ToIntFunction<List<String>> act) implements Command {

    @Override
    public String getName() {
        return word.name();
    }

    @Override
    public String getDescription() {
        return word.meaning();
    }

    @Override
    public ExitStatus execute(CommandContext context) {
        return new ExitStatus(act.applyAsInt(tokens(context.parsedInput())), "");
    }

    static List<String> tokens(ParsedInput line) {
        List<String> tokens = new ArrayList<>();
        tokens.add(line.commandName());
        line.arguments().forEach(argument -> tokens.add(argument.value()));
        return tokens;
    }
}
