package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code why ID [--in DIR|AUDIT]}: the proof of a line of advice, down to the line of the audit. */
@Command(name = "why")
final class WhyWord implements Callable<Exit> {

    @Parameters(paramLabel = "ID")
    ConclusionId id = new ConclusionId("");

    /** A folder with a strategy, or an audit; by default the folder one stands in. */
    @Option(names = "--in", paramLabel = "DIR|AUDIT")
    Path in = Path.of("");

    private final Cx cx;

    WhyWord(Cx cx) {
        this.cx = cx;
    }

    @Override
    public Exit call() {
        cx.tell("cli.not-yet", java.util.Map.of("word", "why"));
        return Exit.OUR_BUG;
    }
}
