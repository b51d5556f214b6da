package org.cxadvisor.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cxadvisor.run.Screen;
import org.jline.reader.EOFError;
import org.jline.reader.Parser;
import org.jspecify.annotations.Nullable;

/** Lines that another program or a file gives. */
final class ScriptInput implements LineInput {

    private final BufferedReader lines;
    private int read;
    private int first;
    private final String name;

    /** @param name what a failure calls it; may be empty */
    ScriptInput(InputStream script, String name) {
        this.name = name;
        lines = new BufferedReader(new InputStreamReader(script, StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable String readInput() {
        String line = next();
        first = read;
        while (line != null && !Shell.says(line).isEmpty() && goesOn(line)) {
            String more = next();
            if (more == null) {
                return line;
            }
            line = line + "\n" + more;
        }
        return line;
    }

    @Override
    public int lineOfScript() {
        return first;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean mayLeave() {
        return true;
    }

    @Override
    public List<String> history() {
        return List.of();
    }

    @Override
    public void forget() {
        // A script leaves nothing behind that could be forgotten.
    }

    @Override
    public Screen sized(Screen screen) {
        return screen;
    }

    private @Nullable String next() {
        try {
            read++;
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean goesOn(String line) {
        try {
            LineParser.splitter().parse(line, 0, Parser.ParseContext.ACCEPT_LINE);
            return false;
        } catch (EOFError e) {
            return true;
        }
    }
}
