package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goals AUDIT}: the SMART goals and whether a change could be measured. */
@Command(name = "goals")
final class GoalsWord implements Callable<Exit> {

    @Parameters(paramLabel = "AUDIT")
    Path audit = Path.of("");

    private final Cx cx;

    GoalsWord(Cx cx) {
        this.cx = cx;
    }

    @Override
    public Exit call() {
        cx.tell("cli.not-yet", java.util.Map.of("word", "goals"));
        return Exit.OUR_BUG;
    }
}
