package org.cxadvisor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.cxadvisor.metric.Interval;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Quantity;
import org.cxadvisor.metric.Span;
import org.cxadvisor.metric.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {

    @ParameterizedTest
    @CsvSource({
        "percent, 56.98, 62.0, 57.0%, 62.0%",
        "percent, 11.188616, 8.9, 11.2%, 8.9%",
        "percent, 56.98, 57.03, 56.98%, 57.03%",
        "percent per year, 4.27, 3.2, 4.27%, 3.2%",
        "percent, 0.1234, 0.1, 0.123%, 0.1%",
        "points, 12.8, 18.8, 12.8, 18.8",
        "points, -5.3, 4, -5.3, 4.0",
        "seconds, 19200, 9600, 5h 20m, 2h 40m",
        "seconds, 400, 90, 6m 40s, 1m 30s",
        "seconds, 1161216, 864000, 13.4 days, 10 days",
        "seconds, 45, 30, 45s, 30s",
    })
    void valuesThatStandTogetherShareTheirDigits(
            String unit, double baseline, double target, String shown, String aimed) {
        FigureText figures = FigureText.of(unit, baseline, target);

        assertThat(figures.value(baseline)).isEqualTo(shown);
        assertThat(figures.value(target)).isEqualTo(aimed);
        assertThat(Quantity.parse(shown)).isPresent();
    }

    @Test
    void whatIsNotKnownIsUnknown() {
        FigureText figures = FigureText.of("percent", Double.NaN, Double.NaN);

        assertThat(figures.value(Double.NaN)).isEqualTo("unknown");
        assertThat(figures.interval(1, Double.NaN)).isEqualTo("unknown");
        assertThat(figures.difference(Double.NaN)).isEqualTo("unknown");
        assertThat(FigureText.money(Double.NaN, "EUR")).isEqualTo("unknown");
        assertThat(FigureText.work(Double.NaN)).isEqualTo("unknown");
        assertThat(FigureText.count(Double.NaN)).isEqualTo("unknown");
        assertThat(FigureText.span(Double.NaN)).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "60000, EUR 60k",
        "20700, EUR 20.7k",
        "24049, EUR 24k",
        "1842, EUR 1.84k",
        "999.6, EUR 1k",
        "250, EUR 250",
        "0, EUR 0",
        "1234567, EUR 1.2346m"
    })
    void moneyIsWrittenAsPeopleSayIt(double amount, String shown) {
        assertThat(FigureText.money(amount, "EUR")).isEqualTo(shown);
        assertThat(Money.parse(shown)).isPresent();
    }

    @Test
    void differencesArePointsOrDurations() {
        assertThat(FigureText.of("percent", 50, 60).difference(6.2)).isEqualTo("6.2 points");
        assertThat(FigureText.of("percent", 50, 60).difference(1)).isEqualTo("1 point");
        assertThat(FigureText.of("seconds", 50, 60).difference(5400)).isEqualTo("1h 30m");
        assertThat(FigureText.of("seconds", 50, 60).counted()).isEqualTo("relative");
        assertThat(FigureText.of("currency", 50, 60).counted()).isEqualTo("relative");
        assertThat(FigureText.of("percent", 50, 60).counted()).isEqualTo("points");
    }

    @Test
    void intervalsReadBack() {
        assertThat(Interval.parse(FigureText.of("percent", 57, 62).interval(53.88, 60.02)))
                .isPresent();
        assertThat(Interval.parse(FigureText.of("points", 12.8, 18.8).interval(-7.39, 18.2)))
                .isPresent();
        assertThat(Interval.parse(FigureText.of("seconds", 19200, 9600).interval(18000, 20400)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 59.4, 60, 3599.6, 3600, 7199, 86_399, 172_799.9, 172_800, 31_557_600})
    void everyDurationReadsBackNearWhatItWas(double seconds) {
        assertThat(Span.parse(FigureText.span(seconds)).orElseThrow().seconds())
                .isCloseTo(seconds, org.assertj.core.data.Percentage.withPercentage(1));
    }

    @Test
    void workKeepsItsUnit() {
        assertThat(FigureText.work(14)).isEqualTo("14 person-weeks");
        assertThat(FigureText.work(1)).isEqualTo("1 person-week");
        assertThat(Work.parse(FigureText.work(0.5))).isPresent();
    }
}
