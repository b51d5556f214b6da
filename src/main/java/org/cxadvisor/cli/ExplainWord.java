package org.cxadvisor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code explain RULE}: the page of a rule. */
@Command(name = "explain")
final class ExplainWord implements Callable<Exit> {

    @Parameters(paramLabel = "RULE")
    String rule = "";

    private final Cx cx;

    ExplainWord(Cx cx) {
        this.cx = cx;
    }

    @Override
    public Exit call() {
        cx.tell("cli.not-yet", java.util.Map.of("word", "explain"));
        return Exit.OUR_BUG;
    }
}
