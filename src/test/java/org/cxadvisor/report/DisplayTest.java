package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cxadvisor.language.Messages;
import org.cxadvisor.metric.MetricDefinition;
import org.junit.jupiter.api.Test;

class DisplayTest {

    private final Display display = new Display(Messages.in("en"));

    @Test
    void halvesAreRoundedAwayFromZero() {
        assertThat(display.value(metric("late", "share", "percent", 100), 16.25))
                .isEqualTo("16.3%");
        assertThat(display.share(0.125)).isEqualTo("13%");
        assertThat(display.value(metric("nps", "score", "points", 100), -2.5)).isEqualTo("-3");
    }

    @Test
    void everyMeasureIsShownAsPeopleSayIt() {
        assertThat(display.value(metric("nps", "score", "points", 100), 12.8)).isEqualTo("+13");
        assertThat(display.value(metric("csat", "share", "percent", 100), 56.98))
                .isEqualTo("57%");
        assertThat(display.value(metric("late", "share", "percent", 100), 12)).isEqualTo("12%");
        assertThat(display.value(metric("rating", "mean", "points", 5), 4)).isEqualTo("4.0 of 5");
        assertThat(display.value(metric("csat", "share", "percent", 100), 3.44, 5))
                .isEqualTo("3.4 of 5");
    }

    @Test
    void durationsKeepTwoUnitsAtMost() {
        assertThat(display.duration(45)).isEqualTo("45s");
        assertThat(display.duration(400)).isEqualTo("6m 40s");
        assertThat(display.duration(3_599.6)).isEqualTo("60m");
        assertThat(display.duration(19_200)).isEqualTo("5h 20m");
        assertThat(display.duration(13.44 * 86_400)).isEqualTo("13.4 days");
    }

    @Test
    void moneyIsShortened() {
        assertThat(display.money("EUR", 24_000)).isEqualTo("EUR 24k");
        assertThat(display.money("USD", 20_700)).isEqualTo("USD 20.7k");
        assertThat(display.money("EUR", 300)).isEqualTo("EUR 300");
        assertThat(display.money("EUR", 1_250_000)).isEqualTo("EUR 1.25m");
    }

    @Test
    void moneyIsRoundedToThreeDigitsWhateverItsSize() {
        assertThat(display.money("EUR", 38_650)).isEqualTo("EUR 38.7k");
        assertThat(display.money("EUR", 2_763)).isEqualTo("EUR 2.76k");
        assertThat(display.money("EUR", 386_499)).isEqualTo("EUR 386k");
        assertThat(display.money("EUR", 999_900)).isEqualTo("EUR 1m");
        assertThat(display.money("EUR", 248.4)).isEqualTo("EUR 248");
    }

    @Test
    void thousandsHaveACommaAndDaysAMonthInWords() {
        assertThat(display.count(999)).isEqualTo("999");
        assertThat(display.count(2_883)).isEqualTo("2,883");
        assertThat(display.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(display.date(LocalDate.of(2026, 10, 2))).isEqualTo("2 Oct 2026");
    }

    @Test
    void monthsNameTheYearWhereTwoAreMeant() {
        assertThat(display.months(LocalDate.of(2018, 4, 16), LocalDate.of(2018, 8, 19)))
                .isEqualTo("Apr-Aug");
        assertThat(display.months(LocalDate.of(2026, 10, 5), LocalDate.of(2027, 2, 18)))
                .isEqualTo("Oct-Feb 2027");
    }

    @Test
    void whatIsNotKnownIsSaidInWords() {
        assertThat(display.value(metric("late", "share", "percent", 100), Double.NaN))
                .isEqualTo("unknown");
        assertThat(display.money("EUR", Double.NaN)).isEqualTo("unknown");
        assertThat(display.duration(Double.NaN)).isEqualTo("unknown");
        assertThat(display.count(Double.NaN)).isEqualTo("unknown");
        assertThat(display.share(Double.NaN)).isEqualTo("unknown");
    }

    private static MetricDefinition metric(String id, String measuredAs, String unit, double highest) {
        return new MetricDefinition(id, "", measuredAs, "higher", 0, highest, unit, List.of());
    }
}
