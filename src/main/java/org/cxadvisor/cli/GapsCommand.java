package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cxadvisor.report.Views;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gaps [AUDIT]}: one part of the strategy on a screen; in a shell, of the audit that is open. */
final class GapsCommand implements Callable<Exit> {

    private @Nullable Path audit;

    private final CommandRun cx;

    GapsCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("gaps", this)
                .maybe("AUDIT", Path.class, given -> audit = given)
                .spec();
    }

    @Override
    public Exit call() {
        return Advisor.view(cx.chosen("gaps", audit), cx, Views::gaps);
    }
}
