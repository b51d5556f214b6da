package org.cxadvisor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code schema KIND}: the JSON schema of a kind of file, for editors. */
@Command(name = "schema")
final class SchemaWord implements Callable<Exit> {

    @Parameters(paramLabel = "KIND")
    Kind kind = Kind.AUDIT;

    private final Cx cx;

    SchemaWord(Cx cx) {
        this.cx = cx;
    }

    @Override
    public Exit call() {
        cx.screen().out().print(cx.advice().schema(kind));
        return Exit.DONE;
    }

    /** A kind of file that people own. */
    enum Kind {
        AUDIT,
        STRATEGY
    }
}
