package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cxadvisor.report.Views;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goals [AUDIT]}: one part of the strategy on a screen; in a shell, of the audit that is open. */
@Command(name = "goals")
final class GoalsWord implements Callable<Exit> {

    @Parameters(paramLabel = "AUDIT", arity = "0..1")
    @Nullable
    Path audit;

    private final Cx cx;

    GoalsWord(Cx cx) {
        this.cx = cx;
    }

    @Override
    public Exit call() {
        return cx.advice().view(cx.chosen(audit), cx, Views::goals);
    }
}
