package org.cxadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What organisations publish is read as they publish it. */
class PublishedFiguresTest {

    private static final Path POOL = Path.of("src/test/resources/audits/quayside-pool.audit.yaml");

    static List<Path> situations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/situations"))) {
            return files.filter(file -> file.toString().endsWith(".audit.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("situations")
    void everyRealSituationIsReadWithoutAnError(Path situation) throws IOException {
        assertThat(read(situation).problems().stream().filter(problem -> problem.level() == Level.ERROR))
                .isEmpty();
    }

    @Test
    void whatIsNotUsedIsSaidAndNothingElse() throws IOException {
        assertThat(read(POOL).problems())
                .extracting(Problem::rule, problem -> problem.place().path())
                .containsExactly(
                        tuple("unused-note", "sources/bathers-26"),
                        tuple("unlisted-word", "touchpoints/desk/channels/1"),
                        tuple("unused-note", ""));
    }

    private static AuditReading read(Path file) throws IOException {
        return Audits.read(file.getFileName().toString(), Files.readString(file), HistoryFiles.none());
    }
}
