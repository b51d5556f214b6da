package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientPaperTest {

    /** What a client reads in a quarter of an hour. */
    private static final int WORDS = 2_200;

    private static final int WORDS_OF_A_SMALL_AUDIT = 900;
    private static final int WORDS_OF_THE_BOARD = 350;

    private static final String OLIST = Reports.paper(Reports.example("olist-2018-q1"));

    static List<Path> samples() {
        return Written.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aClientReadsThePaperInAQuarterOfAnHour(Path audit) {
        assertThat(ClientPaper.words(Written.of(audit).text(Written.REPORT))).isLessThanOrEqualTo(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bakery", "city-library"})
    void aSmallAuditGivesAShortPaper(String stem) {
        assertThat(ClientPaper.words(Written.of(Path.of("sample-audits/" + stem + ".audit.yaml"))
                        .text(Written.REPORT)))
                .isLessThanOrEqualTo(WORDS_OF_A_SMALL_AUDIT);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePageForTheBoardIsOnePage(Path audit) {
        Written written = Written.of(audit);
        String page = written.text(Written.BOARD);

        assertThat(ClientPaper.words(page)).isLessThanOrEqualTo(WORDS_OF_THE_BOARD);
        assertThat(page).doesNotContain("@").doesNotContainPattern("\\[S\\d+");
        assertThat(page.contains("We ask you to decide"))
                .isEqualTo(!written.strategy().plan().tactics().isEmpty()
                        || written.strategy().goals().refused().stream().anyMatch(wish -> !wish.isKept()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTacticSaysWhatItAnswersAndItsFirstSign(Path audit) {
        Written written = Written.of(audit);
        long tactics = written.strategy().plan().tactics().size();
        String paper = written.text(Written.REPORT);

        assertThat(Pattern.compile("\\*\\*First sign:\\*\\* ")
                        .matcher(paper)
                        .results()
                        .count())
                .isEqualTo(tactics);
        assertThat(Pattern.compile("\\*\\*Effect:\\*\\* ")
                        .matcher(paper)
                        .results()
                        .count())
                .isEqualTo(tactics);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyGapOfTheFirstPageAndEveryPlannedTacticIsTold(Path audit) {
        Written written = Written.of(audit);
        Strategy strategy = written.strategy();
        String paper = written.text(Written.REPORT);

        for (FoundGap gap : strategy.diagnosis().ranked().stream().limit(7).toList()) {
            assertThat(paper)
                    .as(gap.id())
                    .contains("\n| " + (strategy.diagnosis().ranked().indexOf(gap) + 1) + " | ");
        }
        List<PlannedTactic> tactics = strategy.plan().tactics();
        for (int number = 1; number <= tactics.size(); number++) {
            assertThat(paper).as(tactics.get(number - 1).tactic().id()).contains("T" + number + ". ");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aPlanTellsItsFirstTacticWithItsSteps(Path audit) {
        Written written = Written.of(audit);

        assertThat(written.text(Written.REPORT).contains("\n### T1. "))
                .isEqualTo(!written.strategy().plan().tactics().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void idsAndMarksOfSourcesStandInTheAppendixOnly(Path audit) {
        assertThat(Written.of(audit).text(Written.REPORT)).doesNotContain("@").doesNotContainPattern("\\[S\\d+");
    }

    @Test
    void theSummaryGivesTheResultTheGapsAndWhatToDecide() {
        assertThat(OLIST)
                .contains("**CSAT 57% (4-5 of 5)**, down from 69% in Q3 2017 (significant).")
                .contains(
                        "**What comes first: Lateness (Delivery by the promised date).** 12% of 3,584 affected, who rate 1.7 of 5")
                .contains("**We recommend** 3 tactics, first “Make delivery promises reliable”.")
                .contains(
                        "**Decision needed.** Approve T1 to T3: BRL 379k one-off, BRL 60k running cost until 31 Dec 2018,"
                                + " 25.4 person-weeks. Name an owner for each tactic; the audit names none.");
    }

    @Test
    void theSummarySaysWhatReallyKeepsThePlanEmpty() {
        String slow = """
                audit: 1
                as-of: 2026-10-02
                organization: { name: Case, currency: EUR, staff: 400 }
                period: 2026-Q3
                queues: [ { id: email, first-response-time: { median: 9h } } ]
                """;

        assertThat(Reports.paper(Reports.audit(slow + "limits: { budget: EUR 60k }\n")))
                .contains("**We recommend** 3 tactics, first “");
        assertThat(Reports.paper(Reports.audit(slow + "limits: { budget: EUR 1, exchange: { USD: EUR 0.92 } }\n")))
                .contains("**No tactic is planned**: the tactics that would close them do not fit the limits.");
    }

    @Test
    void aChangeThatOnlyManyMoreAnswersWouldShowIsMonitoredUnlessTheClientWantsIt() {
        assertThat(Reports.paper(Reports.example("fjord-and-fern")))
                .contains("| NPS | +13 | +19 | 30 Jun 2027 | Head of digital | with 2,883 answers a wave |")
                .doesNotContain("Watched, without a target:** net");
        assertThat(OLIST)
                .contains("**Watched, without a target:** share affected: differs from advert (Product page) 4.5%;");
    }

    @Test
    void marksBulletsAndBarsOfTablesAreNoWords() {
        assertThat(ClientPaper.words("| **One** | – |\n- two, 3 ●●○\n")).isEqualTo(3);
        assertThat(ClientPaper.words("")).isZero();
    }

    @Test
    void whatWasMeasuredHereComesBeforeWhatRivalsHave() {
        assertThat(Reports.paper(Reports.example("fjord-and-fern")))
                .containsPattern("who rate 2\\.2 of 5, the others 3\\.4 of 5: “[^”]+”; .*Northline 4\\.2 of 5");
    }

    @Test
    void aStandardOfOnesOwnIsToldOncePerGap() {
        String paper = Reports.paper(Reports.audit("""
                audit: 1
                as-of: 2026-10-02
                organization: { name: Case, currency: EUR, staff: 400 }
                period: 2026-Q3
                standards: [ { metric: on-day, floor: 90% } ]
                own-metrics: [ { id: on-day, says: Parcels on the promised day, measured-as: share, better: higher } ]
                touchpoints: [ { id: delivery, name: Delivery, stage: receive, rating: unknown, metrics: { on-day: { rate: 70%, of: 4000 } } } ]
                """));

        assertThat(paper)
                .contains("| Parcels on the promised day (Delivery) | 70% (n 4,000; own standard 90%) |")
                .doesNotContain("Our own standard: 90%");
    }

    @Test
    void whatTheOrganizationDecidedTriedAndMetIsTold() {
        String stated = """
                audit: 1
                as-of: 2026-10-02
                organization: { name: Case, currency: EUR, staff: 400 }
                period: 2026-Q3
                queues: [ { id: email, first-response-time: { median: 9h } } ]
                own-words: { own-night-desk: { means: "A desk that answers at night" } }
                initiatives:
                  - { tactic: own-night-desk, state: planned, date: 2026-11, outcome: "Two agents, every night." }
                  - { tactic: own-learner-only, state: under-way }
                  - { tactic: own-texts, state: tried, date: 2024-Q2, outcome: "*Nobody* answered" }
                events: [ { date: 2026-07-22, what: "Storm, three days without power" }, { what: "A rival closed" } ]
                """;

        assertThat(Reports.paper(Reports.audit(stated)))
                .contains("**Already decided or under way.** Their results are checked at the reviews.")
                .contains("- A desk that answers at night (planned for Nov 2026): Two agents, every night.\n")
                .contains("- Learner only (under way).\n")
                .contains("**Tried before.**\n\n- Texts (tried, Q2 2024): \\*Nobody\\* answered.\n")
                .contains("**What happened meanwhile:** Storm, three days without power, 22 Jul 2026; A rival closed.");
    }

    @Test
    void anInitiativeThatIsPlannedAsATacticIsToldAsOneOnly() {
        JudgedAudit slow = Reports.audit("""
                audit: 1
                as-of: 2026-10-02
                organization: { name: Case, currency: EUR, staff: 400 }
                period: 2026-Q3
                queues: [ { id: email, first-response-time: { median: 9h } } ]
                initiatives: [ { tactic: reply-promise, state: planned, date: 2026-11 } ]
                limits: { budget: EUR 60k }
                """);

        assertThat(Reports.strategy(slow).plan().tactics())
                .anyMatch(planned -> planned.tactic().playbook().id().equals("reply-promise"));
        assertThat(Reports.paper(slow)).doesNotContain("Already decided");
    }

    @Test
    void onlyTheFirstInitiativesAreToldAndTheAppendixHasAll() {
        StringBuilder many = new StringBuilder("""
                audit: 1
                as-of: 2026-10-02
                organization: { name: Case, currency: EUR, staff: 400 }
                period: 2026-Q3
                initiatives:
                """);
        for (int number = 1; number <= 7; number++) {
            many.append("  - { tactic: own-step-").append(number).append(", state: planned }\n");
        }
        JudgedAudit audit = Reports.audit(many.toString());

        assertThat(Reports.paper(audit))
                .contains("- Step 5 (planned).\n- 2 more stand in evidence.md.\n")
                .doesNotContain("Step 6");
        assertThat(Reports.report(audit)).contains("| Case | Initiative | Step 7 (planned) |");
    }

    /** Shares of three rivals and of us in one source, and two stated practices. */
    private static final String SHARES = """
            audit: 1
            as-of: 2026-10-02
            organization: { name: Case, currency: EUR, staff: 400 }
            period: 2026-Q3
            own-words: { own-refused: { means: "Refund refused by the bank, then awarded", concern: recovery } }
            own-metrics: [ { id: in-full, says: Cases refunded in full, measured-as: share, better: higher, concern: recovery } ]
            sources: [ { id: table, what: Table of banks, kind: panel, sample: random, period: 2026-Q2 } ]
            touchpoints:
              - id: refund
                name: Refund
                stage: help
                rating: unknown
                importance: 5
                does-well: [ status in the app ]
                metrics: { in-full: { source: table, rate: 9%, of: 900 } }
                pains: [ { theme: own-refused, source: table, count: 300, of: 900 } ]
            competitors: [ { id: a, name: Ash }, { id: b, name: Birch }, { id: c, name: Cedar }, { id: d, name: Dove } ]
            comparisons:
              - id: full
                metric: in-full
                source: table
                results:
                  us: { rate: 9%, of: 900 }
                  a: { rate: 72%, of: 900 }
                  b: { rate: 81%, of: 900 }
                  c: { rate: 95%, of: 900 }
                  d: { rate: 96%, of: 900 }
            """;

    @Test
    void rivalsAreAheadInSharesAndNamedOnceWithTheirSource() {
        String paper = Reports.paper(Reports.audit(SHARES));

        assertThat(paper)
                .contains("Refund: Behind Ash, Birch, Cedar and Dove"
                        + " (cases refunded in full: Dove 96%, Cedar 95%, Birch 81%, we 9%; Table of banks, Q2 2026)")
                .doesNotContain("rated above us")
                .doesNotContain("Customers rate");
    }

    @Test
    void aComparisonWithoutAPlaceBelongsToTheOnlyTouchpointWithItsMeasure() {
        assertThat(Reports.strategy(Reports.audit(SHARES)).diagnosis().ranked())
                .noneMatch(gap -> gap.gap().subject().equals("organization"))
                .anyMatch(gap -> gap.gap().subject().equals("refund"));
    }

    @Test
    void whatTheAuditSaysIsDoneWellIsNoPraiseOfCustomers() {
        assertThat(Reports.paper(Reports.audit(SHARES)))
                .contains("Refund: Done well, according to the audit (“status in the app”)")
                .doesNotContain("praise");
    }

    @Test
    void aWordOfOnesOwnIsToldByWhatItMeans() {
        JudgedAudit audit = Reports.audit(SHARES);

        assertThat(Reports.report(audit))
                .contains("Found: Refund refused by the bank.")
                .doesNotContain("own refused");
        assertThat(Reports.paper(audit)).doesNotContain("own refused");
    }

    @Test
    void theHeadingNamesJourneysOnlyWhereTheyFollow() {
        assertThat(Reports.paper(Reports.audit(SHARES))).contains("## SWOT and rivals\n");
        assertThat(Reports.paper(Reports.example("fjord-and-fern"))).contains("## SWOT, rivals and journeys\n");
    }

    @Test
    void tacticsThatMoveOneGoalTogetherNameEachOther() {
        assertThat(Reports.paper(Reports.example("fjord-and-fern")))
                .contains("**Effect:** with T2, first response time to 3h;")
                .containsPattern("\\*\\*Effect:\\*\\* [a-z -]*complet[a-z -]* to 64%;");
    }

    @Test
    void whereOwnersAreNamedAtOtherPlacesThePaperSaysSo() {
        String slow = """
                audit: 1
                as-of: 2026-10-02
                organization: { name: Case, currency: EUR, staff: 400 }
                period: 2026-Q3
                queues: [ { id: email, first-response-time: { median: 9h } } ]
                limits: { budget: EUR 60k }
                touchpoints: [ { id: shop, name: Shop, stage: buy, rating: unknown%s } ]
                """;

        assertThat(Reports.paper(Reports.audit(slow.formatted(""))))
                .contains("Name an owner for each tactic; the audit names none.");
        assertThat(Reports.paper(Reports.audit(slow.formatted(", owner: Head of shops"))))
                .contains("Name an owner for each tactic; the audit names none for their places.");
    }
}
