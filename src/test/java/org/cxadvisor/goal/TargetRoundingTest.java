package org.cxadvisor.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetRoundingTest {

    private static final double EIGHTH = 0.125;
    private static final double MINUTE = 60;

    @ParameterizedTest
    @CsvSource({
        "57.0, 63.64, 63",
        "16.32, 10.3245, 11",
        "2.7, 3.13, 3.1",
        "12.8, 18.0, 18",
        "57.0, 57.97, 57.9",
        "0.5, 0.25, 0.25",
        "-20, -12.7, -13"
    })
    void numbersAreRoundedTowardsTheStartToAsFewDigitsAsTellThemApart(double baseline, double exact, double said) {
        assertThat(TargetRounding.target(baseline, exact, "percent", EIGHTH)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "320, 232.8, 240", // 5h 20m to 3h 52.8m: nobody says 3h 53m
        "320, 213, 225", // 3h 45m
        "320, 190, 195",
        "60, 33, 35",
        "19354, 16000, 16128", // 13.44 days to 11.2 days
        "4320, 3888, 3888" // 3 days to 2.7 days
    })
    void durationsAreRoundedToWhatPeopleSay(double baseline, double exact, double said) {
        assertThat(TargetRounding.target(baseline * MINUTE, exact * MINUTE, "seconds", EIGHTH) / MINUTE)
                .isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aRoundedTargetLiesBetweenTheStartAndTheExactOneAndLosesAnEighthAtMost(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String unit = random.nextBoolean() ? "seconds" : "percent";
            double baseline = Math.pow(10, 6 * random.nextDouble() - (unit.equals("seconds") ? 0 : 2));
            double exact = baseline * (0.2 + 1.6 * random.nextDouble());

            double said = TargetRounding.target(baseline, exact, unit, EIGHTH);

            double change = exact - baseline;
            assertThat((said - baseline) / change)
                    .as("%s from %s to %s, said as %s", unit, baseline, exact, said)
                    .isBetween(1 - EIGHTH - 1e-9, 1 + 1e-9);
        }
    }

    @Test
    void aTargetThatShowsTheSameDigitsIsNotToldApart() {
        assertThat(TargetRounding.isToldApart(2.688, 2.72, "")).isFalse();
        assertThat(TargetRounding.isToldApart(2.688, 2.76, "")).isTrue();
        assertThat(TargetRounding.isToldApart(41.32, 41.28, "percent")).isFalse();
        assertThat(TargetRounding.isToldApart(61, 60, "seconds")).isTrue();
    }

    @Test
    void whatIsNotKnownHasNoTarget() {
        for (String unit : List.of("seconds", "percent")) {
            assertThat(TargetRounding.target(Double.NaN, 3, unit, EIGHTH)).isNaN();
            assertThat(TargetRounding.target(3, Double.NaN, unit, EIGHTH)).isNaN();
        }
    }
}
