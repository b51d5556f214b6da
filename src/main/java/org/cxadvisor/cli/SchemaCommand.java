package org.cxadvisor.cli;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.run.Exit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code schema [KIND]}: the JSON schema of a kind of file, for editors; without one, the kinds there are. */
final class SchemaCommand implements Callable<Exit> {

    private @Nullable Kind kind;

    private final CommandRun cx;

    SchemaCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("schema", this)
                .maybe("KIND", Kind.class, given -> kind = given)
                .spec();
    }

    @Override
    public Exit call() {
        if (kind == null) {
            for (Kind each : Kind.values()) {
                String name = each.name().toLowerCase(Locale.ROOT);
                String meaning = cx.messages().say("cli.schema." + name);
                cx.screen().out().println(cx.messages().say("cli.word", Map.of("name", name, "meaning", meaning)));
            }
        } else {
            cx.screen().out().print(cx.advice().schema(kind));
        }
        return Exit.DONE;
    }

    /** A kind of file that people own. */
    enum Kind {
        AUDIT,
        STRATEGY
    }
}
