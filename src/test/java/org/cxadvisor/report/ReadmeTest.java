package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program says. */
class ReadmeTest {

    @Test
    void theScreenInTheReadmeIsTheOneOfTheSample() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String screen = Files.readString(Path.of("sample-audits/olist-2018-q1/screen.txt"));

        assertThat(readme)
                .contains("<!-- screen:olist -->\n```\n" + screen.stripTrailing() + "\n```\n<!-- /screen -->");
    }
}
