package org.cxadvisor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code schema KIND}: the JSON schema of a kind of file, for editors. */
final class SchemaCommand implements Callable<Exit> {

    private Kind kind = Kind.AUDIT;

    private final CommandRun cx;

    SchemaCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("schema", this)
                .one("KIND", Kind.class, given -> kind = given)
                .spec();
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
