package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** For everyday failures of many trades, one place each: the first tactic is one that a consultant would name. */
class FirstRemediesTest {

    private static final Path LIST = Path.of("src/test/resources/remedies/first-remedies.txt");

    /** Those whose first tactic is still another; none comes back unseen, and one that is right leaves the list. */
    private static final Set<String> NOT_YET = Set.of(
            "education, Student services: Eight weeks until someone talks to you",
            "retail, Kitchen planning: Could only be seen in a month",
            "insurance, Repair network: Paint came off",
            "media, Newspaper: No paper again");

    @TestFactory
    Stream<DynamicTest> theFirstTacticIsOneOfThoseThatAreRight() throws IOException {
        return failures()
                .map(failure -> DynamicTest.dynamicTest(
                        failure.name(), () -> assertThat(failure.right().contains(first(failure)))
                                .as("%s: the first tactic is %s", failure.name(), first(failure))
                                .isEqualTo(!NOT_YET.contains(failure.name()))));
    }

    /** An audit for each line of the list. */
    static Stream<String> audits() throws IOException {
        return failures().map(Failure::audit);
    }

    private static Stream<Failure> failures() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Failure::of);
    }

    private static String first(Failure failure) {
        return Reports.strategy(Reports.audit(failure.audit())).plan().tactics().stream()
                .findFirst()
                .map(tactic -> tactic.tactic().playbook().id())
                .orElse("none");
    }

    /**
     * One place that fails.
     *
     * @param industry the trade
     * @param place the place's name
     * @param channels its channels
     * @param about a theme, or {@code m:} and the measure that fell
     * @param said what customers say, or what the measure is
     * @param right the playbooks that are right
     */
    private record Failure(
            String industry, String place, String channels, String about, String said, List<String> right) {

        static Failure of(String line) {
            String[] cells = line.split(" \\| ");
            return new Failure(cells[0], cells[1], cells[2], cells[3], cells[4], List.of(cells[5].split(" ")));
        }

        String name() {
            return industry + ", " + place + ": " + said;
        }

        String audit() {
            return """
                    audit: 1
                    as-of: 2026-10-20
                    organization: { name: Case, industry: %s, region: UK, currency: GBP, language: en }
                    period: 2026-Q3
                    sources:
                      - { id: complaints, what: Complaints, kind: mentions, sample: volunteers, responses: 400, period: 2026-Q3 }
                      - { id: operations, what: Systems, kind: operations, sample: everyone, period: 2026-Q3 }
                    customers: { at-end: 90000 }
                    %stouchpoints:
                      - { id: place, name: "%s", stage: use, channels: [ %s ], control: own, used-by: 4000 per quarter, rating: unknown, %s }
                    limits: { budget: GBP 200k, people: 80 person-weeks, start: 2026-11-02, end: 2027-12-31 }
                    """.formatted(industry, declared(), place, channels, evidence());
        }

        private boolean isMeasured() {
            return about.startsWith("m:");
        }

        private String declared() {
            if (isMeasured()) {
                return "own-metrics: [ { id: %s, says: \"%s\", measured-as: share, better: higher } ]\n"
                        .formatted(about.substring(2), said);
            }
            return about.startsWith("own-") ? "own-words: { %s: { means: \"%s\" } }\n".formatted(about, said) : "";
        }

        private String evidence() {
            return isMeasured()
                    ? ("metrics: { %s: { source: operations, rate: 61%%, of: 8200, before: [ { period: 2025-Q3, "
                                    + "rate: 74%%, of: 8000 } ] } }")
                            .formatted(about.substring(2))
                    : "pains: [ { theme: %s, says: \"%s\", source: complaints, count: 60, of: 400 } ]"
                            .formatted(about, said);
        }
    }
}
