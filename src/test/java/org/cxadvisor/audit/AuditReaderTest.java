package org.cxadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sources: [ { id: panel } ]~metrics: { nps: { source: pannel, score: 3 } }|unknown-source|panel|5:27",
                "sources: [ { id: crm } ]~lost-because: { source: cmr, price: 3% }|unknown-source|crm|5:25",
                "touchpoints: [ { id: help } ]~queues: [ { id: mail, touchpoint: halp } ]|unknown-subject|help|5:35",
                "touchpoints: [ { id: help } ]~segments: [ { id: a, touchpoints: { hepl: 3 } } ]|unknown-subject|help|5:37",
                "segments: [ { id: young }, { id: a, within: [ yuong ] } ]|unknown-subject|young|4:47",
                "personas: [ { id: parent } ]~segments: [ { id: a, persona: parents } ]|unknown-subject|parent|5:31",
                "personas: [ { id: parent } ]~journeys: [ { id: a, persona: parrent } ]|unknown-subject|parent|5:31",
                "touchpoints: [ { id: help } ]~journeys: [ { id: a, steps: [ { touchpoint: hlp } ] } ]|unknown-subject|help|5:45",
                "touchpoints: [ { id: help } ]~comparisons: [ { id: a, touchpoint: helb } ]|unknown-subject|help|5:37",
                "touchpoints: [ { id: help } ]~drivers: [ { id: a, weights: { hellp: 3% } } ]|unknown-subject|help|5:32",
                "competitors: [ { id: acme } ]~reviews: { results: { akme: { mean: 4 } } }|unknown-subject|acme|5:23",
                "competitors: [ { id: acme } ]~mentions: { results: { akme: unknown } }|unknown-subject|acme|5:24",
                "competitors: [ { id: acme } ]~search: { keywords: [ { phrase: a, ranks: { akme: 4 } } ] }|unknown-subject|acme|5:45",
                "touchpoints: [ { id: help } ]~events: [ { what: Strike, touches: [ helq ] } ]|unknown-subject|help|5:38",
                "metrics: { chrun: 3% }|undeclared-metric|churn|4:12",
                "own-metrics: [ { id: late, measured-as: share, better: lower } ]~metrics: { lete: 3% }|undeclared-metric|late|5:12",
                "drivers: [ { id: a, outcome: npps } ]|undeclared-metric|nps|4:30",
                "ambitions: [ { id: a, metric: npss } ]|undeclared-metric|nps|4:31",
                "touchpoints: [ { id: help } ]~ambitions: [ { id: a, touchpoint: halp } ]|unknown-subject|help|5:35",
                "touchpoints: [ { id: desk, concern: billing } ]|unknown-word|billing-and-payment|4:37",
                "touchpoints: [ { id: desk, concern: stafff } ]|unknown-word|staff|4:37",
                "touchpoints: [ { id: desk, concern: zorp } ]|unknown-word||4:37",
                "comparisons: [ { id: a, metric: csaat } ]|undeclared-metric|csat|4:33",
                "queues: [ { id: a, metrics: { abandonmet: 3% } } ]|undeclared-metric|abandonment|4:31",
                "own-metrics: [ { id: nps, measured-as: share, better: higher } ]|redeclared-metric||4:22",
                "touchpoints: [ { id: help } ]~segments: [ { id: help } ]|duplicate-subject||5:19",
                "competitors: [ { id: us } ]|duplicate-subject||4:22",
                "queues: [ { id: organization } ]|duplicate-subject||4:17",
            })
    void aNameThatNothingBearsOrTwoThingsBearIsShownWithTheOneThatMayBeMeant(
            String more, String rule, String suggestion, String place) {
        AuditReading reading = Audits.readMore(more.replace('~', '\n') + "\n");

        assertThat(reading.audit()).isNull();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.suggestion()).isEqualTo(suggestion == null ? "" : suggestion);
            assertThat(problem.place()).hasToString("audits/case.yaml:" + place);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "touchpoints: [ { id: help } ]\nsources: [ { id: help } ]\npersonas: [ { id: help } ]",
                "touchpoints: [ { id: help } ]\nevents: [ { touches: [ late-delivery, help, nps, own-theme ] } ]",
                "search: { keywords: [ { phrase: a, ranks: { us: 1, bigshop.example: over 100 } } ] }",
                "touchpoints: [ { id: help, stage: own-stage, in-place: [ own-practice, ticketing, guest-checkout ] } ]",
                "drivers: [ { id: a, outcome: nps, weights: { churn: -.3 } } ]",
                "metrics: { nps: { source: unknown, score: 3 } }"
            })
    void namesThatAreBorneReadWithoutAProblem(String more) {
        assertThat(Audits.readMore(more).problems()).isEmpty();
    }

    @Test
    void theLeastAuditNamesAnOrganizationAndAPeriod() {
        assertThat(Audits.readMore("").audit()).isNotNull();
        assertThat(Audits.read("a.yaml", "audit: 1\n", HistoryFiles.none()).problems())
                .extracting(problem -> problem.values().get("key"))
                .containsExactlyInAnyOrder("organization", "period");
    }

    @Test
    void allProblemsOfTextFormNamesAndHistoryComeInOneRunInTheOrderOfTheFile() {
        AuditReading reading = Audits.readMore("""
                sources: [ { id: crm, scale: 5..1 } ]
                metrics: { nps: { source: crn, scor: 3 } }
                touchpoints: [ { id: help, stage: halp }, { id: help } ]
                history: past.csv
                """);

        assertThat(reading.problems())
                .extracting(Problem::rule)
                .containsExactly(
                        "wrong-value",
                        "unknown-source",
                        "unknown-key",
                        "unknown-word",
                        "duplicate-id",
                        "missing-history");
        assertThat(reading.lines()).startsWith("audit: 1");
    }

    @Test
    void oneThemeMayBeSaidInSeveralWaysAtOnePlace() {
        AuditReading reading = Audits.readMore("""
                touchpoints:
                  - id: hold
                    pains:
                      - { theme: damage, says: Given back broken }
                      - { theme: damage, says: Dropped from the belt }
                      - { theme: damage, says: Given back broken }
                """);

        assertThat(reading.problems()).extracting(Problem::rule).containsOnlyOnce("duplicate-id");
    }

    @Test
    void whatWasReadBeforeASyntaxErrorIsJudgedAndWhatFollowsIsNotBlamed() {
        AuditReading reading = Audits.readMore("""
                sources: [ { id: crm, scale: 5..1 } ]
                touchpoints:
                  - id: help
                    stage: halp
                  - name: Checkout
                   rating: 4
                    id: checkout
                queues: [ { id: mail, touchpoint: checkout } ]
                """);

        assertThat(reading.problems())
                .extracting(Problem::rule)
                .containsExactly("wrong-value", "unknown-word", "uneven-indentation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metrics: { late: 5h, lost: USD 3 }",
                "queues: [ { id: mail, touchpoint: help, source: crm } ]",
                "segments: [ { id: a, persona: parent, touchpoints: { help: 3 } } ]",
                "reviews: { results: { acme: { mean: 4 } } }",
                "comparisons: [ { id: a, metric: late, results: { us: { mean: 5h } } } ]",
                "touchpoints: [ { id: help } ]\nevents: [ { touches: [ late ] } ]",
            })
    void aNameMayBeDeclaredWhereNobodyCouldReadOn(String more) {
        assertThat(Audits.readMore(more + "\nlimits: {\n").problems())
                .extracting(Problem::rule)
                .containsExactly("unclosed-bracket");
    }

    @Test
    void aKeyIsNotMissingWhereItMayStandAfterASyntaxError() {
        String text = "audit: 1\norganization: { name: Acme, industry: retial }\nsources: [ { id: a }, {\n";

        assertThat(Audits.read("a.yaml", text, HistoryFiles.none()).problems())
                .extracting(Problem::rule)
                .containsExactly("probable-slip", "unclosed-bracket");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- a\n", "audit", "audit: 1\naudit: 1\n", "{", "\u0000", "audit: &a 1\n", "[]"})
    void whatIsNoAuditIsAProblemAndNeverAnException(String text) {
        AuditReading reading = Audits.read("a.yaml", text, HistoryFiles.none());

        assertThat(reading.audit()).isNull();
        assertThat(reading.problems()).isNotEmpty();
    }

    @Test
    void aSoundAuditThatBreaksAnywhereHasNoOtherProblem() {
        List<String> lines = Audits.example("fjord-and-fern").lines().toList();
        for (int cut = 12; cut < lines.size(); cut += 3) {
            String text = String.join("\n", lines.subList(0, cut)) + "\n\"unclosed";

            assertThat(Audits.read("a.yaml", text, Audits.beside()).problems())
                    .as("cut after line %d", cut)
                    .filteredOn(problem -> problem.level() == Level.ERROR)
                    .hasSize(1);
        }
    }

    @Test
    void brokenBytesNeverThrow() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = Audits.example("fjord-and-fern").getBytes(StandardCharsets.UTF_8);
            for (int flip = 0; flip < 3; flip++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }

            AuditReading reading = Audits.READER.read("a.yaml", bytes, Audits.beside());

            assertThat(reading.audit() != null || !reading.problems().isEmpty()).isTrue();
        }
    }
}
