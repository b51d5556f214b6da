package org.cxadvisor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxadvisor.metric.Metrics.CSAT;
import static org.cxadvisor.metric.Metrics.NPS;
import static org.cxadvisor.metric.Metrics.RATING;
import static org.cxadvisor.metric.Metrics.WAIT;
import static org.cxadvisor.metric.Metrics.metric;
import static org.cxadvisor.metric.Metrics.nps;
import static org.cxadvisor.metric.Metrics.reading;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatorTest {

    @Test
    void aPublishedMarginGoesBeforeTheWidestPossibleOne() {
        Reading reading = reading().score(27.5).responses(1204).margin(4.4).read();
        Estimate estimate = Estimator.estimate(NPS, reading);

        assertThat(estimate.low()).isCloseTo(23.1, within(1e-9));
        assertThat(estimate.high()).isCloseTo(31.9, within(1e-9));
    }

    private static final Offset<Double> SHOWN = within(.05);
    private static final List<Double> FJORD_CSAT = List.of(61.0, 49.0, 118.0, 402.0, 410.0);

    @ParameterizedTest
    @CsvSource({"100, 15.3", "200, 10.8", "400, 7.7", "1000, 4.8"})
    void theErrorOfANetPromoterScoreShrinksWithTheRootOfItsAnswers(double answers, double error) {
        Estimate estimate = Estimator.estimate(NPS, nps(.5 * answers, .3 * answers, .2 * answers));
        assertThat(estimate.value()).isCloseTo(30, within(1e-9));
        assertThat(estimate.high() - estimate.value()).isCloseTo(error, SHOWN);
        assertThat(estimate.value() - estimate.low()).isCloseTo(error, SHOWN);
        assertThat(estimate.basis()).isEqualTo("counts");
    }

    @Test
    void theWidestErrorIsThatOfHalfForAndHalfAgainst() {
        assertThat(Estimator.estimate(NPS, nps(50, 0, 50)).high()).isCloseTo(19.6, SHOWN);
        Estimate unknownParts =
                Estimator.estimate(NPS, reading().score(18).responses(100).read());
        assertThat(unknownParts.high()).isCloseTo(37.6, SHOWN);
        assertThat(unknownParts.basis()).isEqualTo("widest-possible");
    }

    @Test
    void anAnswerOfEightIsPassive() {
        Reading founding = reading()
                .answers(List.of(5.0, 5.0, 5.0, 5.0, 5.0, 3.0, 2.0, 15.0, 25.0, 20.0, 10.0))
                .read();
        assertThat(Estimator.estimate(NPS, founding).value()).isZero();
    }

    @Test
    void theWeightedScoreGoesBeforeTheRawOneWithItsEffectiveAnswers() {
        Estimate estimate = Estimator.estimate(NPS, weighted().read());
        assertThat(estimate.value()).isEqualTo(12.8);
        assertThat(estimate.low()).isCloseTo(7.4, SHOWN);
        assertThat(estimate.high()).isCloseTo(18.2, SHOWN);
        assertThat(estimate.answers()).isEqualTo(870);
        assertThat(estimate.basis()).isEqualTo("weighted");
        assertThat(Estimator.estimate(
                        NPS, weighted().effectiveResponses(Double.NaN).read()))
                .isEqualTo(new Estimate(12.8, Double.NaN, Double.NaN, Double.NaN, "", "value-only"));
    }

    private static Reading.Builder weighted() {
        return reading()
                .promoters(412)
                .passives(318)
                .detractors(270)
                .weightedScore(12.8)
                .effectiveResponses(870);
    }

    @Test
    void answersOfOneAccountCountAsOne() {
        Reading.Builder ledgerly =
                reading().promoters(61).passives(70).detractors(38).answersPerAccount(169.0 / 88);
        assertThat(Estimator.estimate(NPS, ledgerly.read()).answers()).isCloseTo(88, within(1e-9));
        assertThat(Estimator.estimate(NPS, ledgerly.read()).value()).isCloseTo(13.61, within(.005));
        assertThat(Estimator.estimate(NPS, ledgerly.answersPerAccount(.4).read())
                        .answers())
                .isEqualTo(169);
    }

    @Test
    void aPartOfTheAnswersClustersAsTheWholeDoes() {
        Reading administrators = reading()
                .promoters(20)
                .passives(21)
                .detractors(22)
                .answersPerAccount(169.0 / 88)
                .read();
        assertThat(Estimator.estimate(NPS, administrators).answers()).isCloseTo(63 * 88 / 169.0, within(1e-9));
    }

    @Test
    void weightedAnswersClusterToo() {
        Estimate estimate =
                Estimator.estimate(NPS, weighted().answersPerAccount(2).read());
        assertThat(estimate.answers()).isEqualTo(435);
        assertThat(estimate.basis()).isEqualTo("weighted");
    }

    @Test
    void sharesHaveWilsonsInterval() {
        Estimate estimate = Estimator.estimate(
                metric("completion", "share", "higher", 0, 100),
                reading().rate(100 * 74 / 107.0).of(107).read());
        assertThat(estimate.value()).isCloseTo(69.2, SHOWN);
        assertThat(estimate.low()).isCloseTo(59.9, SHOWN);
        assertThat(estimate.high()).isCloseTo(77.1, SHOWN);
        assertThat(estimate.basis()).isEqualTo("wilson");
    }

    @Test
    void csatIsTheShareEvenWhereTheMeanStandsBesideIt() {
        Estimate estimate = Estimator.estimate(
                CSAT, reading().rate(56.98).mean(3.400).responses(995).read());
        assertThat(estimate.value()).isEqualTo(56.98);
        assertThat(estimate.low()).isCloseTo(53.9, SHOWN);
        assertThat(estimate.high()).isCloseTo(60.0, SHOWN);
        assertThat(estimate.definition()).isEqualTo("top-2-of-5");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 78.0769, top-2-of-5",
        "top-box, 39.4231, top-box",
        "3-plus-of-5, 89.4231, 3-plus-of-5",
        "mean, 4.0106, mean",
        "top-2-minus-bottom-2-of-5, 67.5, top-2-minus-bottom-2-of-5",
        "top-2-of-7, NaN, top-2-of-7"
    })
    void theDefinitionDecidesWhatAnswersMean(String asked, double value, String definition) {
        Estimate estimate = Estimator.estimate(
                CSAT,
                reading()
                        .answers(FJORD_CSAT)
                        .definition(asked)
                        .lowest(1)
                        .highest(5)
                        .read());
        assertThat(estimate.value()).isCloseTo(value, within(.00005));
        assertThat(estimate.definition()).isEqualTo(definition);
        assertThat(estimate.known()).isEqualTo(estimate.low() < value && value < estimate.high());
    }

    @Test
    void aMeanAloneIsTakenAsAMeanAndSaysSo() {
        Reading several =
                reading().mean(2.77).responses(247).lowest(1).highest(5).read();
        Measurement measured = Estimator.measure(CSAT, "several-items", several).orElseThrow();
        assertThat(measured.definition()).isEqualTo("mean");
        assertThat(measured.lowest()).isEqualTo(1);
        assertThat(measured.highest()).isEqualTo(5);
    }

    @Test
    void aMeanWithItsDeviationHasItsInterval() {
        Estimate estimate = Estimator.estimate(
                RATING, reading().mean(3.1).responses(420).deviation(1.2).read());
        assertThat(estimate.high() - 3.1).isCloseTo(1.96 * 1.2 / Math.sqrt(420), within(.0001));
        assertThat(estimate.basis()).isEqualTo("deviation");
    }

    @Test
    void aSmallSampleTakesStudentsWiderInterval() {
        Estimate estimate = Estimator.estimate(
                RATING, reading().mean(3.6).responses(29).deviation(1.1).read());
        assertThat(estimate.high() - 3.6).isCloseTo(2.0484 * 1.1 / Math.sqrt(29), within(.0001));
        assertThat(Estimator.estimate(
                                RATING,
                                reading().mean(3.6).responses(1).deviation(1.1).read())
                        .low())
                .isNaN();
    }

    @Test
    void aMeanWithoutItsDeviationHasTheWidestIntervalItsScaleAllows() {
        Estimate estimate =
                Estimator.estimate(RATING, reading().mean(3.4).responses(260).read());
        assertThat(estimate.high() - 3.4).isCloseTo(1.96 * Math.sqrt(1.6 * 2.4) / Math.sqrt(260), within(.0001));
        assertThat(estimate.basis()).isEqualTo("widest-possible");
    }

    @Test
    void theReadingsOwnScaleGoesBeforeTheMetrics() {
        Reading ofTen =
                reading().mean(3.19).responses(254).lowest(1).highest(10).read();
        Estimate estimate = Estimator.estimate(RATING, ofTen);
        assertThat(estimate.high() - 3.19).isCloseTo(1.96 * Math.sqrt(6.81 * 2.19) / Math.sqrt(254), within(.0001));
    }

    @Test
    void withoutAnswersThereIsNoInterval() {
        assertThat(Estimator.estimate(RATING, reading().mean(4).read()))
                .isEqualTo(new Estimate(4, Double.NaN, Double.NaN, Double.NaN, "mean", "value-only"));
        assertThat(Estimator.estimate(CSAT, reading().rate(60).read()).low()).isNaN();
        assertThat(Estimator.estimate(NPS, reading().score(18).read()).high()).isNaN();
    }

    @Test
    void aFigureGivenAsAboutHasNoInterval() {
        Reading about = reading().rate(60).of(400).approximate(true).read();
        assertThat(Estimator.estimate(CSAT, about).low()).isNaN();
        assertThat(Estimator.estimate(CSAT, about).basis()).isEqualTo("value-only");
    }

    @Test
    void answersAllAlikeAreNotCertainty() {
        assertThat(Estimator.estimate(NPS, nps(3, 0, 0)).low()).isLessThan(0);
        assertThat(Estimator.estimate(NPS, nps(3, 0, 0)).high()).isEqualTo(100);
        assertThat(Estimator.estimate(RATING, reading().mean(5).responses(40).read())
                        .low())
                .isLessThan(4.9);
        assertThat(Estimator.estimate(CSAT, reading().rate(0).of(10).read()).high())
                .isCloseTo(27.8, SHOWN);
    }

    @Test
    void aShareBeyondAHundredIsAValueWithoutInterval() {
        MetricDefinition netRetention = metric("net-revenue-retention", "share", "higher", Double.NaN, Double.NaN);
        Estimate estimate =
                Estimator.estimate(netRetention, reading().rate(101).of(655).read());
        assertThat(estimate.value()).isEqualTo(101);
        assertThat(estimate.low()).isNaN();
    }

    @Test
    void aDurationIsItsMedianAndTheMeanOnlyWhereTheDefinitionSaysSo() {
        Reading.Builder both = reading().median(19_200).mean(30_000).p90(93_600).responses(400);
        assertThat(Estimator.estimate(WAIT, both.read()))
                .isEqualTo(new Estimate(19_200, Double.NaN, Double.NaN, 400, "median", "value-only"));
        Estimate mean = Estimator.estimate(
                WAIT, both.definition("mean").deviation(20_000).read());
        assertThat(mean.value()).isEqualTo(30_000);
        assertThat(mean.high()).isCloseTo(31_960, within(1.0));
    }

    @Test
    void moneyIsAValueOnly() {
        MetricDefinition cost = metric("cost-per-contact", "money", "lower", 0, Double.NaN);
        assertThat(Estimator.estimate(cost, reading().value(4.2).read()))
                .isEqualTo(new Estimate(4.2, Double.NaN, Double.NaN, Double.NaN, "", "value-only"));
    }

    @Test
    void aReadingWithoutANumberForTheMetricIsNotMeasured() {
        assertThat(Estimator.measure(NPS, "organization", reading().read())).isEmpty();
        assertThat(Estimator.measure(
                        NPS, "organization", reading().rate(12).of(100).read()))
                .isEmpty();
        assertThat(Estimator.estimate(NPS, nps(0, 0, 0)).known()).isFalse();
    }

    @Test
    void aMeasurementSaysWhereItStands() {
        Measurement measured =
                Estimator.measure(NPS, "organization", weighted().read()).orElseThrow();
        assertThat(measured.at()).isEqualTo("a.yaml:7:3");
        assertThat(measured.lowest()).isEqualTo(-100);
        assertThat(measured.subject()).isEqualTo("organization");
    }

    @Test
    void theVarianceOfOneAnswerIsThatOfItsShape() {
        assertThat(Estimator.sample(NPS, nps(50, 30, 20)).variance()).isCloseTo(6_100, within(1e-6));
        assertThat(Estimator.sample(NPS, nps(3, 2, 1)).variance()).isCloseTo(5_555.6, within(.1));
        assertThat(Estimator.sample(CSAT, reading().rate(56.98).read()).variance())
                .isCloseTo(2_451.3, within(.1));
        assertThat(Estimator.sample(RATING, reading().mean(3.1).deviation(1.2).read())
                        .variance())
                .isCloseTo(1.44, within(1e-9));
        assertThat(Estimator.sample(WAIT, reading().median(60).read()).variance())
                .isNaN();
    }
}
