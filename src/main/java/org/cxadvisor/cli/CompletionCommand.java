package org.cxadvisor.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.cxadvisor.run.Exit;
import picocli.CommandLine.Model.CommandSpec;

/** {@code completion SHELL}: a script that lets a shell complete the commands, their options and the values of these. */
final class CompletionCommand implements Callable<Exit> {

    private Shell shell = Shell.BASH;

    private final CommandRun cx;

    CompletionCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("completion", this)
                .one("SHELL", Shell.class, given -> shell = given)
                .spec();
    }

    @Override
    public Exit call() {
        CompletionScript script = cx.words().completionScript(cx);
        List<String> lines =
                switch (shell) {
                    case BASH -> script.bash();
                    case ZSH -> script.zsh();
                    case FISH -> script.fish();
                };
        lines.forEach(cx.screen().out()::println);
        return Exit.DONE;
    }

    /** A shell that people type in. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }
}
