package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code shell [AUDIT]}: the same words, one after the other, with an audit kept open. */
final class ShellCommand implements Callable<Exit> {

    private @Nullable Path audit;

    private final CommandRun cx;

    ShellCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("shell", this)
                .maybe("AUDIT", Path.class, given -> audit = given)
                .spec();
    }

    @Override
    public Exit call() {
        return cx.words().openShell(audit == null ? OpenAudit.NONE : opened(audit), cx.screen());
    }

    private OpenAudit opened(Path typed) {
        Advisor.bytes(cx.at(typed), typed.toString());
        String name = typed.getFileName().toString().replaceFirst("(\\.audit)?\\.ya?ml$", "");
        return new OpenAudit(name, typed, start -> cx.advice(typed).ids(typed, cx).stream()
                .filter(id -> id.startsWith(start))
                .toList());
    }
}
