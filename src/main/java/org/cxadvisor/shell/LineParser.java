package org.cxadvisor.shell;

import java.util.List;
import org.jline.reader.Parser;
import org.jline.reader.impl.DefaultParser;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

/** Splits a line into tokens as shells do: at blanks, but not within {@code '…'} or {@code "…"} or after {@code \}. */
final class LineParser implements CommandParser {

    /** People paste what they would type outside the shell. */
    private static final String PROGRAM = "cx";

    private static final String CONTINUED = "\\\n";

    /** Splits lines, and asks for more where a quote stays open or a line ends with {@code \}. */
    static Parser splitter() {
        DefaultParser splitter = new DefaultParser();
        splitter.setEofOnUnclosedQuote(true);
        splitter.setEofOnEscapedNewLine(true);
        return splitter;
    }

    /**
     * Splits a line that is not blank.
     *
     * @throws org.jline.reader.SyntaxError when a quote stays open
     */
    @Override
    public ParsedInput parse(String line) {
        List<String> tokens = withoutProgram(splitter()
                .parse(line.strip().replace(CONTINUED, " "), 0, Parser.ParseContext.ACCEPT_LINE)
                .words());
        ParsedInput.Builder parsed = ParsedInput.builder().commandName(tokens.isEmpty() ? "" : tokens.get(0));
        for (int index = 1; index < tokens.size(); index++) {
            parsed.addArgument(new CommandArgument(index - 1, tokens.get(index)));
        }
        return parsed.build();
    }

    static List<String> withoutProgram(List<String> tokens) {
        return tokens.size() > 1 && tokens.get(0).equals(PROGRAM) ? tokens.subList(1, tokens.size()) : tokens;
    }
}
