package org.cxadvisor.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.AuditReading;
import org.cxadvisor.audit.Audits;
import org.cxadvisor.audit.HistoryFiles;
import org.cxadvisor.fact.FieldComparison;
import org.cxadvisor.fact.MarketPosition;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.fact.RivalScorecard;
import org.cxadvisor.fact.SearchVisibility;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricCatalogue;
import org.cxadvisor.rulebase.Thresholds;
import org.junit.jupiter.api.Test;

class MarketFactsTest {

    private static final String HEAD = """
            audit: 1
            organization: { name: Case }
            period: 2026-Q3
            sources:
              - { id: stars, kind: reviews, sample: volunteers, scale: 1..5, date: 2026-09-12 }
              - { id: other, kind: reviews, sample: volunteers, scale: 1..5 }
            competitors:
              - { id: ash, name: Ash }
              - { id: birch, name: Birch }
              - { id: cedar, name: Cedar }
            """;

    @Test
    void visibilityIsTheShareOfTheClicksThatFirstPlacesWouldBring() {
        List<SearchVisibility> seen = facts("""
                search:
                  keywords:
                    - { phrase: one, searches: 1000 per month, ranks: { us: 2, ash: 1, big.example: 10 } }
                    - { phrase: two, searches: 12000 per year, ranks: { us: 10, ash: 3, big.example: 30 } }
                """, SearchVisibility.class);

        SearchVisibility ours =
                seen.stream().filter(one -> one.who().isEmpty()).findFirst().orElseThrow();
        assertThat(ours.visible()).isCloseTo(100 * (15.7 + 2.5) / (2 * 28.5), within(1e-9));
        assertThat(ours.share()).isCloseTo(100 * 18.2 / (18.2 + 39.5 + 2.5), within(1e-9));
        assertThat(seen).extracting(SearchVisibility::keywords).containsOnly(2.0);
    }

    @Test
    void whoIsMissingAtOneKeywordIsNotCountedAsInvisible() {
        assertThat(facts("""
                        search:
                          keywords:
                            - { phrase: one, searches: 1000 per month, ranks: { us: 2, ash: 1 } }
                            - { phrase: two, searches: 1000 per month, ranks: { us: 2 } }
                        """, SearchVisibility.class))
                .extracting(SearchVisibility::who)
                .containsExactly("");
    }

    @Test
    void aPlaceAmongManyIsTheDistanceFromTheMedianOfTheOthersInTheirSpread() {
        MarketPosition ours = facts("""
                comparisons:
                  - { id: c, source: stars, results: { us: { mean: 4.0, responses: 400, deviation: 1 }, ash: { mean: 3.0, responses: 400, deviation: 1 }, birch: { mean: 3.4, responses: 400, deviation: 1 }, cedar: { mean: 3.8, responses: 400, deviation: 1 } } }
                """, MarketPosition.class).stream()
                .filter(one -> one.rival().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(ours.median()).isEqualTo(3.4);
        assertThat(ours.spreads()).isCloseTo(0.6 / 0.4, within(1e-9));
        assertThat(ours.others()).isEqualTo(3);
        assertThat(ours.margin()).isCloseTo(1.96 * Math.sqrt(2.0 / 400) / 4, within(1e-4));
    }

    @Test
    void besideASingleRivalTheUsualSpreadStands() {
        MarketPosition ours = facts("""
                comparisons:
                  - { id: c, source: stars, results: { us: { mean: 4.0, responses: 400 }, ash: { mean: 3.4, responses: 400 } } }
                """, MarketPosition.class).stream()
                .filter(one -> one.rival().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(ours.spreads()).isCloseTo(0.6 / 4 / 0.15, within(1e-9));
    }

    @Test
    void aMeasureThatIsBetterWhenLowerLeadsWhenItIsLower() {
        RivalComparison standing = facts("""
                own-metrics: [ { id: lateness, measured-as: share, better: lower } ]
                comparisons:
                  - { id: c, metric: lateness, source: stars, results: { us: { rate: 10%, of: 400 }, ash: { rate: 30%, of: 400 } } }
                """, RivalComparison.class).get(0);

        assertThat(standing.lead()).isCloseTo(0.2, within(1e-9));
        assertThat(standing.ourLeadAtLeast()).isPositive();
    }

    @Test
    void nobodyIsComparedWithUsWhereWeWereNotMeasured() {
        String rivalsOnly = """
                comparisons:
                  - { id: c, source: stars, results: { ash: { mean: 4.0, responses: 400 }, birch: { mean: 3.4, responses: 400 } } }
                """;

        assertThat(facts(rivalsOnly, RivalComparison.class)).isEmpty();
        assertThat(facts(rivalsOnly, MarketPosition.class)).isEmpty();
    }

    @Test
    void onlyWhatTheSameSourceTriedIsHeldAgainstEachOther() {
        String tried = """
                us: { scorecards: { source: %s, faq: 2 } }
                competitors:
                  - { id: ash, scorecards: { source: stars, faq: 4 } }
                """;
        String head = HEAD.substring(0, HEAD.indexOf("competitors:"));

        assertThat(read(head + tried.formatted("stars"), RivalScorecard.class)
                        .get(0)
                        .ours())
                .isEqualTo(2);
        assertThat(read(head + tried.formatted("other"), RivalScorecard.class)
                        .get(0)
                        .ours())
                .isNaN();
    }

    @Test
    void aFieldIsJudgedByThoseWhoWereMeasuredAsWeWere() {
        String csat = """
                comparisons:
                  - id: c
                    metric: csat
                    source: other
                    results:
                      us: { rate: 61%%, responses: 400 }
                      ash: { rate: 30%%, responses: 400, definition: top-box }
                      birch: { %srate: 32%%, responses: 400 }
                """;

        assertThat(facts(csat.formatted("definition: top-box, "), FieldComparison.class))
                .isEmpty();
        assertThat(facts(csat.formatted(""), FieldComparison.class))
                .extracting(FieldComparison::rivals)
                .containsExactly(1.0);
    }

    @Test
    void sharesOfOneTotalErrAgainstEachOther() {
        RivalComparison voice = facts("""
                mentions:
                  source: stars
                  results:
                    us: { positive: 10, neutral: 25, negative: 10 }
                    ash: { positive: 20, neutral: 25, negative: 10 }
                """, RivalComparison.class).stream()
                .filter(one -> one.kind().equals("voice"))
                .findFirst()
                .orElseThrow();

        // Of two that share everything the lead is twice the distance from one half, and so is its margin.
        assertThat(voice.margin()).isCloseTo(2 * (.55 - .4525), within(1e-3));
    }

    @Test
    void aMoodThatIsSaidToBeUnknownFollowsFromTheMentions() {
        String mentions = "mentions: { source: stars, results: { us: { positive: 60, neutral: 30, negative: 10 } } }\n";

        assertThat(facts(mentions + "metrics: { sentiment: unknown }\n", Measurement.class))
                .extracting(Measurement::value)
                .containsExactly(50.0);
    }

    private static <T> List<T> facts(String audit, Class<T> kind) {
        return read(HEAD + audit, kind);
    }

    private static <T> List<T> read(String text, Class<T> kind) {
        AuditReading reading = Audits.read("case.audit.yaml", text, HistoryFiles.none());
        Audit audit = reading.audit();
        if (audit == null) {
            throw new AssertionError(reading.problems());
        }
        return AuditFacts.of(audit, MetricCatalogue.read(), Thresholds.builtIn(), LocalDate.of(2026, 9, 30))
                .facts()
                .stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
