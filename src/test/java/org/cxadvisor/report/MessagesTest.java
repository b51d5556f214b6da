package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path ENGLISH = Path.of("src/main/resources/messages/en.properties");

    /** The second of two would win without a word, and the first be read by whoever edits the file. */
    @Test
    void noMessageStandsTwice() throws IOException {
        List<String> ids = Files.readAllLines(ENGLISH).stream()
                .filter(line -> line.matches("[a-z][^\\s=]* =.*"))
                .map(line -> line.substring(0, line.indexOf(" =")))
                .toList();

        assertThat(ids).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    }
}
