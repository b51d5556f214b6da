package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.session.SessionAudit;
import org.cxadvisor.session.ShellStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code shell [AUDIT|STRATEGY|FOLDER] [-f FILE | -c COMMANDS] [--recover]}: the same words, one after the other. */
final class ShellCommand implements Callable<Exit> {

    private @Nullable Path audit;

    private @Nullable Path script;

    private @Nullable String commands;

    private boolean recover;

    private final CommandRun cx;

    ShellCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("shell", this)
                .maybe("AUDIT", Path.class, given -> audit = given)
                .option("FILE", Path.class, given -> script = given, "-f", "--file")
                .option("COMMANDS", String.class, given -> commands = given, "-c", "--commands")
                .flag(given -> recover = given, "--recover")
                .spec();
    }

    @Override
    public Exit call() {
        if (script != null && commands != null) {
            throw new NotJudgedException("two-scripts", Map.of());
        }
        return cx.words().openShell(audit == null ? null : FileCommands.opened(audit, cx), start(), cx.screen());
    }

    private ShellStart start() {
        if (script != null) {
            String name = script.toString();
            return new ShellStart(SessionAudit.text(Advisor.bytes(cx.at(script), name)), name, recover);
        }
        return commands == null ? new ShellStart(null, "", recover) : new ShellStart(lines(commands), "-c", recover);
    }

    /** Each command on a line of its own; a semicolon in quotes ends none. */
    private static String lines(String commands) {
        StringBuilder lines = new StringBuilder();
        char quote = 0;
        for (int at = 0; at < commands.length(); at++) {
            char character = commands.charAt(at);
            boolean closes = quote == character;
            quote = closes ? 0 : quote == 0 && (character == '"' || character == '\'') ? character : quote;
            lines.append(character == ';' && quote == 0 ? '\n' : character);
        }
        return lines.toString();
    }
}
