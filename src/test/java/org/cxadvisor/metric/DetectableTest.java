package org.cxadvisor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectableTest {

    /** p = .5, d = .2: .61 in points². */
    private static final double V61 = 6_100;

    /** The published figures take 2.8016 where the formula says 2.80: a thousandth more answers. */
    @ParameterizedTest
    @CsvSource({"3, 10640", "5, 3831", "10, 958"})
    void aSmallerChangeNeedsManyMoreAnswers(double change, double answers) {
        assertThat(Detectable.answers(V61, change)).isCloseTo(answers, within(.0015 * answers));
    }

    @Test
    void fjordAndFernsSurveyShowsElevenPointsAndSixNeedThriceTheAnswers() {
        double variance =
                Estimator.sample(Metrics.NPS, Metrics.nps(412, 318, 270)).variance();
        assertThat(Detectable.change(variance, 870)).isCloseTo(10.9, within(.05));
        assertThat(Detectable.answers(variance, 6)).isEqualTo(2_883);
    }

    @Test
    void poolingTwoQuartersShowsASmallerChange() {
        double variance = Detectable.varianceOfShare(56.98);
        assertThat(Detectable.change(variance, 995)).isCloseTo(6.2, within(.05));
        assertThat(Detectable.change(variance, 1_990)).isCloseTo(4.4, within(.05));
        assertThat(Detectable.change(Detectable.varianceOfShare(16.32), 960)).isCloseTo(4.7, within(.05));
    }

    @Test
    void onePointOfNpsCannotBeMeasuredByMostFirms() {
        assertThat(Detectable.answersForChangeWithin(V61, 1)).isCloseTo(46_900, within(50.0));
    }

    @Test
    void whatIsNeededShowsTheChange() {
        double answers = Detectable.answers(V61, 5);
        assertThat(Detectable.change(V61, answers)).isLessThanOrEqualTo(5);
        assertThat(Detectable.change(V61, answers - 1)).isGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource({"5, 938", "3, 2604"})
    void aScoreNeedsAnswersForItsMargin(double margin, double answers) {
        assertThat(Detectable.answersWithin(V61, margin)).isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"5, 385", "3, 1068", "10, 97"})
    void aShareNeedsAnswersForItsMargin(double margin, double answers) {
        assertThat(Detectable.answersWithin(Detectable.varianceOfShare(50), margin))
                .isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"500, 218", "1000, 278", "10000, 370"})
    void fewerCustomersNeedFewerAnswers(double customers, double answers) {
        assertThat(Detectable.answersWithin(Detectable.varianceOfShare(50), 5, customers))
                .isEqualTo(answers);
    }
}
