package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cxadvisor.audit.Survey;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Columns;
import org.cxadvisor.strategy.MeasurementProposal;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What to find out first: short, useful, and with a way to the answer. */
class MeasureNextTest {

    static List<Path> audits() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("audits")
    void twoToSevenThingsAreAskedEachWithItsReasonItsDayAndAWayToTheAnswer(Path audit) {
        Strategy strategy = strategy(audit);
        ReportContext telling = ReportContext.of(strategy, Reports.INDEX, new Phrasing(Messages.in("en")));

        assertThat(strategy.measureNext()).hasSizeBetween(2, 7);
        assertThat(strategy.measureNext()).extracting(MeasurementProposal::id).doesNotHaveDuplicates();
        for (MeasurementProposal ask : strategy.measureNext()) {
            Survey survey = ask.survey();
            assertThat(telling.questions().asked(ask).plain())
                    .as(ask.id())
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(telling.questions().decides(ask).plain())
                    .as(ask.id())
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(ask.by()).isBefore(strategy.reviews().get(0)).isAfter(strategy.asOf());
            if (survey == null) {
                assertThat(telling.questions().how(ask))
                        .as("how to find out %s", ask.id())
                        .isPresent();
            } else {
                assertThat(ask.answers())
                        .as("how many answers %s takes", ask.id())
                        .isPositive();
                assertThat(ask.apart()).isEqualTo(90);
                assertThat(survey.question() + survey.then()).doesNotContain("{");
            }
        }
        assertThat(new Views(strategy, Reports.INDEX, Messages.in("en"), 80).measureNext())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void aPublicOfficeIsAskedForNoRivalAndAQueueWhoseWaitIsKnownForNoFirstAnswer() {
        Strategy strategy = strategy(Path.of("sample-audits/town-hall.audit.yaml"));

        assertThat(strategy.questions())
                .extracting(question -> question.kind())
                .doesNotContain("rivals", "comparisons", "margin");
        assertThat(strategy.questions())
                .filteredOn(question -> question.kind().equals("first-response"))
                .extracting(question -> question.path())
                .containsExactly("queues/inbox/first-response-time");
    }

    @Test
    void surveysNamePlacesAsCustomersDoAndAskAboutTheWholeWhereTheGoalIsTheWhole() {
        Strategy strategy = strategy(Path.of("sample-audits/town-hall.audit.yaml"));

        assertThat(strategy.measureNext())
                .filteredOn(ask -> ask.kind().equals("goal-answers"))
                // What is counted, such as appointments not kept, needs no question.
                .filteredOn(ask -> ask.survey() != null)
                .extracting(ask -> Objects.requireNonNull(ask.survey()).question())
                .contains("From 1 to 5, how satisfied are you with: Seeburg citizen office (fictional)?")
                .noneMatch(question -> question.contains("organization"));
    }

    @Test
    void whatMovesNothingIsNotAskedAbout() {
        Strategy strategy = Reports.strategy(Reports.example("olist-2018-q1"));

        assertThat(strategy.open()).anyMatch(question -> question.path().startsWith("touchpoints/freight-price/"));
        assertThat(strategy.measureNext())
                .flatExtracting(MeasurementProposal::questions)
                .noneMatch(question -> question.path().startsWith("touchpoints/freight-price/"));
    }

    @Test
    void whatIsKnownByOtherMeansIsNotAskedForOnlyBecauseItsKeyIsEmpty() {
        List<MeasurementProposal> asks =
                Reports.strategy(Reports.example("ba-2023")).measureNext();

        assertThat(asks.get(0).kind()).isEqualTo("overall-satisfaction");
        assertThat(asks)
                .flatExtracting(MeasurementProposal::questions)
                .extracting(question -> question.path())
                .as("its importance was derived from ratings")
                .doesNotContain("touchpoints/food/importance", "touchpoints/wifi/importance");
    }

    @Test
    void painsAreCountedByOneSurveyAndAStartThatNobodyCountedIsAskedFor() {
        Strategy strategy = Reports.strategy(Objects.requireNonNull(Reports.audit("""
                audit: 1
                as-of: 2026-10-02
                organization: { name: Shop, currency: EUR, language: en }
                period: 2026-Q3
                sources: [ { id: panel, kind: survey, sample: random, responses: 870 } ]
                customers: { at-start: 500 }
                ambitions: [ { id: quicker, says: Quicker, metric: first-response-time, change: -2h, until: 2027-Q2 } ]
                metrics: { first-response-time: { source: panel, median: 5h } }
                touchpoints:
                  - { id: shop, name: Shop, stage: buy, rating: unknown, pains: [ { theme: long-wait, says: Long lines, source: panel } ] }
                  - { id: yard, name: Yard, stage: receive, rating: unknown, pains: [ { theme: late, says: Late again, source: panel } ] }
                """)));
        List<MeasurementProposal> asks = strategy.measureNext();
        MeasurementProposal pains = asks.stream()
                .filter(ask -> ask.kind().startsWith("pain"))
                .findFirst()
                .orElseThrow();

        assertThat(asks).filteredOn(ask -> ask.kind().startsWith("pain")).hasSize(1);
        assertThat(pains.about()).containsExactly("Long lines", "Late again");
        // Brief 9.2: ±5 % takes 218 answers out of 500 customers.
        assertThat(pains.answers()).isEqualTo(218);
        assertThat(asks).extracting(MeasurementProposal::id).contains("goal-cases-of-first-response-time@organization");
    }

    private static Strategy strategy(Path audit) {
        return Samples.drafted(audit);
    }
}
