package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code shell [AUDIT]}: the same words, one after the other, with an audit kept open. */
@Command(name = "shell")
final class ShellWord implements Callable<Exit> {

    @Parameters(paramLabel = "AUDIT", arity = "0..1")
    @Nullable
    Path audit;

    private final Cx cx;

    ShellWord(Cx cx) {
        this.cx = cx;
    }

    @Override
    public Exit call() {
        return cx.words().openShell(cx.screen());
    }
}
