package org.cxadvisor.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    /** No machine has so many processes. */
    private static final long NOBODY = 999_999_999_999L;

    @TempDir
    Path folder;

    @Test
    void whatASessionThatWasCutOffDidIsLeftButTheLineItWasIn() throws IOException {
        Journal journal = Journal.of(folder.resolve("journals"), "abc", NOBODY);
        journal.note("open a.yaml");
        journal.note("set limits/budget EUR 60k");
        Path file = folder.resolve("journals/abc-" + NOBODY);
        Files.writeString(file, Files.readString(file) + "set checkout/ra");

        Journal.Left left = Journal.left(folder.resolve("journals"), "abc").orElseThrow();

        assertThat(left.lines()).containsExactly("open a.yaml", "set limits/budget EUR 60k");
        assertThat(Journal.left(folder.resolve("journals"), "def"))
                .as("another folder")
                .isEmpty();
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        left.forget();
        assertThat(Journal.left(folder.resolve("journals"), "abc")).isEmpty();
    }

    @Test
    void aSessionThatGoesOnOrEndedLeavesNothing() {
        Journal running = Journal.of(folder, "abc", ProcessHandle.current().pid());
        running.note("open a.yaml");
        assertThat(Journal.left(folder, "abc")).isEmpty();

        Journal ended = Journal.of(folder, "abc", NOBODY);
        ended.note("open a.yaml");
        ended.end();
        assertThat(Journal.left(folder, "abc")).isEmpty();
        assertThat(Journal.left(folder.resolve("missing"), "abc")).isEmpty();
    }
}
