package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.strategy.StrategyDocument;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whole audits in, whole strategies and reports out, compared with what was last agreed to be good advice. */
class SampleAuditsTest {

    private static final List<String> KEPT =
            List.of(StrategyDocument.STRATEGY_FILE, Written.REPORT, Written.APPENDIX, Written.BOARD, Written.SCREEN);

    @TestFactory
    Stream<DynamicNode> everySampleIsAdvisedAsItWasAgreed() {
        return Written.samples().stream()
                .map(Written::of)
                .map(written -> dynamicContainer(
                        written.audit().toString(),
                        KEPT.stream().map(file -> dynamicTest(file, () -> compare(written, file)))));
    }

    @Test
    void thereAreSamples() {
        assertThat(Written.samples()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void noGoldenIsKeptOfAnAuditThatWent() throws IOException {
        List<Path> folders = Written.samples().stream()
                .map(audit -> Written.of(audit).folder())
                .toList();
        try (Stream<Path> kept = Files.list(Path.of("sample-audits"))) {
            assertThat(kept.filter(Files::isDirectory)).hasSameElementsAs(folders);
        }
    }

    private static void compare(Written written, String file) throws IOException {
        Path golden = written.folder().resolve(file);
        String now = written.text(file);
        if (System.getProperty("golden.update", "").equals("update")) {
            Files.createDirectories(written.folder());
            Files.writeString(golden, now);
        }
        assertThat(golden)
                .as("%s has no golden: mvn verify -Dgolden=update writes it, and you read it", written.audit())
                .exists();
        String diff = LineDiff.of(Files.readString(golden), now);

        assertThat(diff)
                .withFailMessage(
                        "The advice for %s changed. Is it better advice? Then mvn verify -Dgolden=update, and say in the"
                                + " commit how it changed.%n%s:%n%s",
                        written.audit(), golden, diff)
                .isEmpty();
    }
}
