package org.cxadvisor.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cxadvisor.cli.Commands;
import org.cxadvisor.language.Messages;
import org.cxadvisor.run.Screen;
import org.junit.jupiter.api.io.TempDir;

/** Two quarters of a marketplace, and commands that are run on them in a folder of their own. */
public abstract class CommandsInAFolder {

    protected static final String BEFORE =
            Path.of("sample-audits/olist-2017-q4.audit.yaml").toAbsolutePath().toString();
    protected static final String AFTER =
            Path.of("sample-audits/olist-2018-q1.audit.yaml").toAbsolutePath().toString();
    protected static final String OTHER =
            Path.of("sample-audits/bakery.audit.yaml").toAbsolutePath().toString();

    @TempDir
    protected Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** The exit code of a command; what was said before is forgotten. */
    protected int run(String... tokens) {
        out.reset();
        err.reset();
        return new Commands(Messages.in("en"), () -> LocalDate.of(2026, 9, 30), (words, screen) -> 0)
                .and(TeamCommands.all())
                .run(List.of(tokens), Screen.unwatched(out, err, folder));
    }

    protected String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    protected String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Puts another text in the place of one that a file of the folder has to hold. */
    protected void edit(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
