package org.cxadvisor.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a word writes and how much room it has there.
 *
 * @param out only what was asked for; UTF-8, lines end with {@code \n} everywhere
 * @param err problems, progress and counts
 * @param terminal whether a person watches {@code out}
 * @param width columns that fit into a line of {@code out}; 80 where nobody watches, so that files come out alike
 * @param colour whether {@code out} may carry colours
 * @param quiet whether progress and counts are unwanted
 * @param folder the folder that relative paths start from
 */
public record Screen(Lines out, Lines err, boolean terminal, int width, boolean colour, boolean quiet, Path folder) {

    private static final int USUAL_WIDTH = 80;

    /** Tables need this much: a narrower terminal breaks their lines itself. */
    private static final int NARROWEST = 48;

    /**
     * The screen of a process.
     *
     * @param out standard output
     * @param err standard error
     * @param terminal whether standard output is a terminal
     * @param width what the terminal says of its width; 0 or less when it does not say
     * @param environment {@code NO_COLOR}, {@code FORCE_COLOR} and {@code TERM} decide about colours, in this order
     * @param folder the working directory
     */
    public static Screen of(
            OutputStream out,
            OutputStream err,
            boolean terminal,
            int width,
            Map<String, String> environment,
            Path folder) {
        return new Screen(
                Lines.to(out),
                Lines.to(err),
                terminal,
                terminal && width > 0 ? Math.max(NARROWEST, width) : USUAL_WIDTH,
                colourWanted(terminal, environment),
                false,
                folder);
    }

    /** A screen nobody watches, such as a file or a test. */
    public static Screen unwatched(OutputStream out, OutputStream err, Path folder) {
        return of(out, err, false, 0, Map.of(), folder);
    }

    /** The same screen of another width, after a window was resized. */
    public Screen withWidth(int columns) {
        return new Screen(
                out, err, terminal, columns > 0 ? Math.max(NARROWEST, columns) : width, colour, quiet, folder);
    }

    /** The same screen with or without colours, whatever its environment says. */
    public Screen withColour(boolean wanted) {
        return new Screen(out, err, terminal, width, wanted, quiet, folder);
    }

    /** The same screen, on which progress and counts are unwanted or not. */
    public Screen withQuiet(boolean wanted) {
        return new Screen(out, err, terminal, width, colour, wanted, folder);
    }

    private static boolean colourWanted(boolean terminal, Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String forced = environment.getOrDefault("FORCE_COLOR", "");
        if (!forced.isEmpty()) {
            return !forced.equals("0");
        }
        return terminal && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Lines of UTF-8 text that end with {@code \n}, and what became of writing them. */
    public static final class Lines extends PrintWriter {

        private final Kept kept;

        private Lines(Kept kept) {
            super(new BufferedWriter(kept));
            this.kept = kept;
        }

        /** Lines written to a stream. */
        public static Lines to(OutputStream stream) {
            return new Lines(new Kept(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
        }

        @Override
        public void println() {
            write('\n');
        }

        /**
         * Writes what is still waiting.
         *
         * @throws IOException when some of it was lost, as on a full disk; a reader that went away ({@code | head}) is no loss
         */
        public void finish() throws IOException {
            flush();
            kept.complain();
        }
    }

    /** Remembers the first failure, which a {@code PrintWriter} would only admit to. */
    private static final class Kept extends Writer {

        private final Writer inner;
        private @Nullable IOException failure;

        private Kept(Writer inner) {
            this.inner = inner;
        }

        @Override
        public void write(char[] text, int from, int length) {
            attempt(() -> inner.write(text, from, length));
        }

        @Override
        public void flush() {
            attempt(inner::flush);
        }

        @Override
        public void close() {
            attempt(inner::close);
        }

        private void attempt(Writing writing) {
            if (failure != null) {
                return;
            }
            try {
                writing.go();
            } catch (IOException e) {
                failure = e;
            }
        }

        private void complain() throws IOException {
            if (failure != null && !readerWentAway(failure)) {
                throw failure;
            }
        }

        private static boolean readerWentAway(IOException failure) {
            return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        }

        @FunctionalInterface
        private interface Writing {
            void go() throws IOException;
        }
    }
}
