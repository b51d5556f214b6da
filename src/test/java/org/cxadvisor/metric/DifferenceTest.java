package org.cxadvisor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    /** Newcombe 1998, table II: 56 of 70 and 48 of 80 differ by 0.2, from 0.0524 to 0.3339 by method 10. */
    @Test
    void twoSharesDifferAsNewcombePublished() {
        Difference difference = Difference.between(Difference.share(56, 70), Difference.share(48, 80));

        assertThat(difference.value()).isCloseTo(20, within(1e-9));
        assertThat(difference.low()).isCloseTo(5.24, within(.005));
        assertThat(difference.high()).isCloseTo(33.39, within(.005));
    }

    @Test
    void aDifferenceInTwoGroupsIsThatOfTheLargerGroupMostly() {
        Difference large = new Difference(10, 8, 12);
        Difference small = new Difference(30, 20, 40);

        Difference both = Difference.weighted(large, 900, small, 100);

        assertThat(both.value()).isCloseTo(12, within(1e-9));
        assertThat(both.low()).isCloseTo(12 - Math.hypot(1.8, 1), within(1e-9));
        assertThat(both.high()).isCloseTo(12 + Math.hypot(1.8, 1), within(1e-9));
    }

    @Test
    void withoutACountThereIsNoInterval() {
        assertThat(Difference.share(10, Double.NaN).low()).isNaN();
    }
}
