package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cxadvisor.report.Views;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plan [AUDIT]}: one part of the strategy on a screen; in a shell, of the audit that is open. */
final class PlanCommand implements Callable<Exit> {

    private @Nullable Path audit;

    private final CommandRun cx;

    PlanCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("plan", this)
                .maybe("AUDIT", Path.class, given -> audit = given)
                .spec();
    }

    @Override
    public Exit call() {
        return Advisor.view(cx.chosen("plan", audit), cx, Views::plan);
    }
}
