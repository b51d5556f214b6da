package org.cxadvisor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxadvisor.metric.Metrics.LATE;
import static org.cxadvisor.metric.Metrics.NPS;
import static org.cxadvisor.metric.Metrics.WAIT;
import static org.cxadvisor.metric.Metrics.metric;
import static org.cxadvisor.metric.Metrics.nps;
import static org.cxadvisor.metric.Metrics.reading;

import org.junit.jupiter.api.Test;

class MeasurementTest {

    @Test
    void aShortfallIsAShareOfTheRange() {
        Measurement score = measured(NPS, nps(500, 300, 200));
        assertThat(score.shortfall(50)).isCloseTo(.1, within(1e-9));
        assertThat(score.shortfall(30)).isZero();
        assertThat(score.shortfall(10)).isZero();
    }

    @Test
    void whereLowerIsBetterMoreFallsShort() {
        Measurement late = measured(LATE, reading().rate(16.32).of(995).read());
        assertThat(late.shortfall(6.32)).isCloseTo(.1, within(1e-9));
        assertThat(late.shortfall(20)).isZero();
    }

    @Test
    void withoutARangeAShortfallIsAShareOfTheLargerNumber() {
        assertThat(measured(WAIT, reading().median(19_200).read()).shortfall(9_600))
                .isCloseTo(.5, within(1e-9));
    }

    @Test
    void whatIsNeitherBetterHighNorLowNeverFallsShort() {
        Measurement neither = measured(
                metric("handling-time", "duration", "neither", 0, Double.NaN),
                reading().mean(400).deviation(10).responses(100).read());
        assertThat(neither.shortfall(300)).isNaN();
        assertThat(neither.worseThan(300)).isFalse();
        assertThat(neither.worseThan(500)).isFalse();
    }

    @Test
    void worseIsOnlyWhatIsWorseBeyondItsInterval() {
        Measurement score = measured(NPS, nps(50, 30, 20));
        assertThat(score.worseThan(46)).isTrue();
        assertThat(score.worseThan(45)).isFalse();
        Measurement late = measured(LATE, reading().rate(16.32).of(995).read());
        assertThat(late.worseThan(14)).isTrue();
        assertThat(late.worseThan(15)).isFalse();
    }

    @Test
    void whatIsWorseByLessThanItsIntervalIsNotProvenAndMoreAnswersWouldTell() {
        Measurement late = measured(LATE, reading().rate(16).of(100).read());

        assertThat(late.isProvenWorseThan(12, 50)).isFalse();
        assertThat(late.isUnprovenAgainst(12, 50)).isTrue();
        double needed = late.answersToTellFrom(12);
        assertThat(needed).isBetween(200.0, 300.0);
        assertThat(measured(LATE, reading().rate(16).of(1.4 * needed).read()).isProvenWorseThan(12, 50))
                .isTrue();
        assertThat(late.isUnprovenAgainst(17, 50)).as("better than the line").isFalse();
    }

    @Test
    void whatIsWorseOnTooFewAnswersIsNotProvenEither() {
        Measurement late = measured(LATE, reading().rate(60).of(49).read());

        assertThat(late.worseThan(12)).isTrue();
        assertThat(late.isProvenWorseThan(12, 50)).isFalse();
        assertThat(late.isUnprovenAgainst(12, 50)).isTrue();
        assertThat(late.isProvenWorseThan(12, 49)).isTrue();
        assertThat(late.isUnprovenAgainst(12, 49)).isFalse();
    }

    @Test
    void whatNobodyCountedIsNeitherProvenNorAQuestionOfMoreAnswers() {
        Measurement late = measured(LATE, reading().rate(60).read());

        assertThat(late.isProvenWorseThan(12, 50)).isFalse();
        assertThat(late.isUnprovenAgainst(12, 50)).isFalse();
        assertThat(late.answersToTellFrom(12)).isNaN();
    }

    @Test
    void withoutIntervalNothingIsKnownToBeWorse() {
        assertThat(measured(LATE, reading().rate(16.32).read()).worseThan(5)).isFalse();
    }

    private static Measurement measured(MetricDefinition metric, Reading reading) {
        return Estimator.measure(metric, "organization", reading).orElseThrow();
    }
}
