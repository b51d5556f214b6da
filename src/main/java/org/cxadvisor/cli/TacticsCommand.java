package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cxadvisor.report.Views;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code tactics [AUDIT]}: one part of the strategy on a screen; in a shell, of the audit that is open. */
final class TacticsCommand implements Callable<Exit> {

    private @Nullable Path audit;

    private final CommandRun cx;

    TacticsCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("tactics", this)
                .maybe("AUDIT", Path.class, given -> audit = given)
                .spec();
    }

    @Override
    public Exit call() {
        return Advisor.view(cx.chosen("tactics", audit), cx, Views::tactics);
    }
}
