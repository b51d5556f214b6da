package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.cxadvisor.report.Views;
import org.cxadvisor.run.Exit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gaps [AUDIT]} and the like: one part of the strategy on a screen; in a shell, of the audit that is open. */
final class ViewCommand implements Callable<Exit> {

    private @Nullable Path audit;

    private final String name;
    private final Function<Views, List<String>> part;
    private final CommandRun cx;

    ViewCommand(String name, Function<Views, List<String>> part, CommandRun cx) {
        this.name = name;
        this.part = part;
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of(name, this)
                .maybe("AUDIT", Path.class, given -> audit = given)
                .spec();
    }

    @Override
    public Exit call() {
        return Advisor.view(cx.chosen(name, audit), cx, part);
    }
}
