package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cxadvisor.report.Views;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code score [AUDIT]}: one part of the strategy on a screen; in a shell, of the audit that is open. */
final class ScoreWord implements Callable<Exit> {

    private @Nullable Path audit;

    private final Cx cx;

    ScoreWord(Cx cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return Grammar.of("score", this)
                .maybe("AUDIT", Path.class, given -> audit = given)
                .spec();
    }

    @Override
    public Exit call() {
        return cx.advice().view(cx.chosen("score", audit), cx, Views::score);
    }
}
