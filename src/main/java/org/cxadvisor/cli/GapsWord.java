package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gaps AUDIT}: what customers lack, the heaviest first. */
@Command(name = "gaps")
final class GapsWord implements Callable<Exit> {

    @Parameters(paramLabel = "AUDIT")
    Path audit = Path.of("");

    private final Cx cx;

    GapsWord(Cx cx) {
        this.cx = cx;
    }

    @Override
    public Exit call() {
        cx.tell("cli.not-yet", java.util.Map.of("word", "gaps"));
        return Exit.OUR_BUG;
    }
}
