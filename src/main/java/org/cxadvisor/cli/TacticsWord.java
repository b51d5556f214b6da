package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tactics AUDIT}: what would close the gaps, and what blocks it. */
@Command(name = "tactics")
final class TacticsWord implements Callable<Exit> {

    @Parameters(paramLabel = "AUDIT")
    Path audit = Path.of("");

    private final Cx cx;

    TacticsWord(Cx cx) {
        this.cx = cx;
    }

    @Override
    public Exit call() {
        cx.tell("cli.not-yet", java.util.Map.of("word", "tactics"));
        return Exit.OUR_BUG;
    }
}
