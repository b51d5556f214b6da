package org.cxadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.problem.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Audits in the words and figures of published reports: rates per 10,000, fiscal years, practices and themes of others. */
class PublishedAuditsTest {

    private static final Path FOLDER = Path.of("src/test/resources/published");

    static List<Path> audits() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @Test
    void thereAreFive() throws IOException {
        assertThat(audits()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("audits")
    void aPublishedAuditLoads(Path audit) throws IOException {
        AuditReading reading = Audits.read(audit.toString(), Files.readString(audit), HistoryFiles.none());

        assertThat(reading.problems()).noneMatch(problem -> problem.level() != Level.INFO);
        assertThat(reading.audit()).isNotNull();
    }
}
