package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cxadvisor.explore.SensitivityFinder;
import org.cxadvisor.report.SensitivityText;
import org.cxadvisor.run.Exit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code sensitivity [AUDIT]}: which figures, moved within their margin, change the first gaps or the first tactic. */
final class SensitivityCommand implements Callable<Exit> {

    private @Nullable Path audit;

    private final CommandRun cx;

    SensitivityCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("sensitivity", this)
                .maybe("AUDIT", Path.class, given -> audit = given)
                .spec();
    }

    @Override
    public Exit call() {
        return Advisor.explore(
                cx.chosen("sensitivity", audit),
                cx,
                (trials, telling) -> SensitivityText.of(
                        new SensitivityFinder(trials).find(),
                        telling.strategy(),
                        telling.index(),
                        telling.messages(),
                        telling.width()));
    }
}
