package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate PATH… [--format …] [--fail-on …]}: every problem of every file, in one run. */
@Command(name = "validate")
final class ValidateWord implements Callable<Exit> {

    @Parameters(paramLabel = "PATH", arity = "1..*")
    List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT")
    Format format = Format.PRETTY;

    @Option(names = "--fail-on", paramLabel = "LEVEL")
    FailOn failOn = FailOn.ERROR;

    private final Cx cx;

    ValidateWord(Cx cx) {
        this.cx = cx;
    }

    @Override
    public Exit call() {
        cx.tell("cli.not-yet", java.util.Map.of("word", "validate"));
        return Exit.OUR_BUG;
    }

    /** How problems are written. */
    enum Format {
        PRETTY,
        COMPACT,
        JSON
    }

    /** The lightest level that ends a run with {@link Exit#WRONG}. */
    enum FailOn {
        ERROR,
        WARNING,
        INFO,
        NEVER
    }
}
