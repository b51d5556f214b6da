package org.cxadvisor.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.run.Exit;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code help [WORD…]}: what {@code WORD --help} says. */
final class HelpCommand implements Callable<Exit> {

    private List<String> words = List.of();

    private final CommandSpec spec = CommandSyntax.of("help", this)
            .any("WORD", String.class, given -> words = given)
            .spec();

    private final CommandRun cx;

    HelpCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Exit call() {
        CommandLine asked = spec.root().commandLine();
        for (String word : words) {
            Map<String, CommandLine> next = asked.getSubcommands();
            if (!next.containsKey(word)) {
                throw UsageError.unknownWord(word, next.keySet());
            }
            asked = next.get(word);
        }
        Help.print(asked, cx);
        return Exit.DONE;
    }
}
