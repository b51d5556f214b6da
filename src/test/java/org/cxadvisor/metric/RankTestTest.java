package org.cxadvisor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankTestTest {

    private static final double PRECISE = 1e-12;

    @Test
    void threeThatAllComeBeforeThreeOthersDoSoByChanceOnceInTwenty() {
        assertThat(RankTest.chance(List.of(1.0, 2.0, 3.0), List.of(4.0, 5.0, 6.0)))
                .isEqualTo(0.05);
    }

    @Test
    void onePairTheOtherWayMakesItTwiceAsLikely() {
        assertThat(RankTest.chance(List.of(1.0, 2.0, 4.0), List.of(3.0, 5.0, 6.0)))
                .isCloseTo(0.1, within(PRECISE));
    }

    /** From the published table for five and five: of 252 orders, 12 have at most four such pairs. */
    @Test
    void theTableOfMannAndWhitneyIsMet() {
        assertThat(RankTest.chance(List.of(1.0, 2.0, 3.0, 4.0, 9.0), List.of(5.0, 6.0, 7.0, 8.0, 10.0)))
                .isCloseTo(12.0 / 252, within(PRECISE));
    }

    @Test
    void allAlikeIsCertainlyChance() {
        assertThat(RankTest.chance(List.of(5.0, 5.0, 5.0), List.of(5.0, 5.0, 5.0)))
                .isCloseTo(1, within(PRECISE));
    }

    @Test
    void withoutFiguresNothingIsKnown() {
        assertThat(RankTest.chance(List.of(), List.of(1.0))).isNaN();
    }

    @Test
    void manyFiguresAreNoTrouble() {
        List<Double> low = java.util.stream.IntStream.range(0, 60)
                .mapToObj(Double::valueOf)
                .toList();
        List<Double> high = low.stream().map(one -> one + 100).toList();

        assertThat(RankTest.chance(low, high)).isBetween(0.0, 1e-20);
        assertThat(RankTest.chance(high, low)).isCloseTo(1, within(PRECISE));
    }
}
