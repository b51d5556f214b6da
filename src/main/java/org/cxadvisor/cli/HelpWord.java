package org.cxadvisor.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code help [WORD…]}: what {@code WORD --help} says. */
@Command(name = "help")
final class HelpWord implements Callable<Exit> {

    @Parameters(paramLabel = "WORD", arity = "0..*")
    List<String> words = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Cx cx;

    HelpWord(Cx cx) {
        this.cx = cx;
    }

    @Override
    public Exit call() {
        CommandLine asked = spec.root().commandLine();
        for (String word : words) {
            Map<String, CommandLine> next = asked.getSubcommands();
            if (!next.containsKey(word)) {
                throw Misuse.unknownWord(word, next.keySet());
            }
            asked = next.get(word);
        }
        Help.print(asked, cx);
        return Exit.DONE;
    }
}
