package org.cxadvisor.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rules list [--stage STAGE]}: the rules, a line each. */
@Command(name = "list")
final class RulesListWord implements Callable<Exit> {

    @Option(names = "--stage", paramLabel = "STAGE")
    @Nullable
    String stage;

    private final Cx cx;

    RulesListWord(Cx cx) {
        this.cx = cx;
    }

    @Override
    public Exit call() {
        cx.tell("cli.not-yet", java.util.Map.of("word", "rules list"));
        return Exit.OUR_BUG;
    }
}
