package org.cxadvisor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangCTest {

    private static final double HALF_HOUR = 1800;

    /** The vectors of brief 9.1. */
    @ParameterizedTest
    @CsvSource({
        "360, 240, 15, 55, 87.3, .2387,  8.18, 84.6",
        "300, 180, 15, 35, 85.7, .2846, 10.24, 81.2",
        "100, 180, 20, 12, 83.3, .4494, 40.44, 64.0",
        "100, 180, 20, 13, 76.9, .2853, 17.12, 79.6",
        "100, 180, 20, 14, 71.4, .1741,  7.84, 88.8"
    })
    void theTextbookCasesComeOut(
            double contacts,
            double handling,
            double seconds,
            double agents,
            double occupancy,
            double waiting,
            double wait,
            double answered) {
        ErlangC queue = ErlangC.of(contacts, HALF_HOUR, handling, agents);

        assertThat(100 * queue.occupancy()).isCloseTo(occupancy, within(.05));
        assertThat(queue.waiting()).isCloseTo(waiting, within(.00005));
        assertThat(queue.averageWait()).isCloseTo(wait, within(.005));
        assertThat(queue.answeredWithin(seconds)).isCloseTo(answered, within(.05));
    }

    @Test
    void withOneAgentTooFewTheQueueGrowsWithoutEnd() {
        ErlangC queue = ErlangC.of(100, HALF_HOUR, 180, 10);

        assertThat(queue.waiting()).isEqualTo(1);
        assertThat(queue.averageWait()).isInfinite().isPositive();
        assertThat(queue.answeredWithin(20)).isZero();
    }

    @Test
    void manyAgentsDoNotOverflow() {
        assertThat(ErlangC.of(12_000, HALF_HOUR, 180, 1_250).waiting()).isBetween(0.0, 1.0);
    }

    @Test
    void whatIsNotKnownGivesNoAnswer() {
        assertThat(ErlangC.of(Double.NaN, HALF_HOUR, 180, 10).averageWait()).isNaN();
        assertThat(ErlangC.of(100, HALF_HOUR, Double.NaN, 10).averageWait()).isNaN();
        assertThat(ErlangC.of(100, HALF_HOUR, 180, Double.NaN).averageWait()).isNaN();
        assertThat(ErlangC.of(100, HALF_HOUR, Double.NaN, 10).answeredWithin(20))
                .isNaN();
    }
}
