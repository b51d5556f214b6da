package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code advise AUDIT… [-o DIR]}: the main job, audits in and strategies out. */
@Command(name = "advise")
final class AdviseWord implements Callable<Exit> {

    @Parameters(paramLabel = "AUDIT", arity = "1..*")
    List<Path> audits = List.of();

    @Option(
            names = {"-o", "--into"},
            paramLabel = "DIR")
    @Nullable
    Path into;

    private final Cx cx;

    AdviseWord(Cx cx) {
        this.cx = cx;
    }

    @Override
    public Exit call() {
        cx.tell("cli.not-yet", java.util.Map.of("word", "advise"));
        return Exit.OUR_BUG;
    }
}
