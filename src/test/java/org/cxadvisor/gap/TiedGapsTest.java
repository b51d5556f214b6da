package org.cxadvisor.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TiedGapsTest {

    private static final double HALF = 0.5;

    @Test
    void aGrowingGapGoesAheadOfOneOfAboutTheSameImpact() {
        List<FoundGap> gaps = List.of(gap("wait", 0.10), gap("dirt", 0.07), gap("noise", 0.05));

        assertThat(ordered(gaps, "dirt@spot")).containsExactly("dirt", "wait", "noise");
        assertThat(ordered(gaps, "noise@spot")).containsExactly("noise", "wait", "dirt");
    }

    @Test
    void itStaysBehindAGapOfMoreThanTwiceItsImpact() {
        assertThat(ordered(List.of(gap("wait", 0.10), gap("dirt", 0.049)), "dirt@spot"))
                .containsExactly("wait", "dirt");
    }

    @Test
    void eachBandBeginsWithTheLargestThatIsLeft() {
        List<FoundGap> gaps = List.of(gap("wait", 0.10), gap("dirt", 0.04), gap("noise", 0.03), gap("heat", 0.01));

        assertThat(ordered(gaps, "noise@spot", "heat@spot")).containsExactly("wait", "noise", "dirt", "heat");
    }

    @Test
    void onlyWhereASmallerGapGoesAheadIsTheOrderAnotherThanThatOfTheImpact() {
        List<FoundGap> gaps =
                List.of(gap("heat", 0.3), gap("noise", 0.05), gap("wait", 0.10), gap("dirt", 0.07), gap("cold", 0.01));

        assertThat(TiedGaps.reordered(gaps)).singleElement().satisfies(run -> assertThat(run)
                .extracting(gap -> gap.gap().name())
                .containsExactly("noise", "wait", "dirt"));
        assertThat(TiedGaps.reordered(gaps.subList(2, 5))).isEmpty();
    }

    private static List<String> ordered(List<FoundGap> gaps, String... growing) {
        return TiedGaps.ordered(gaps, Set.of(growing), HALF).stream()
                .map(gap -> gap.gap().name())
                .toList();
    }

    private static FoundGap gap(String name, double impact) {
        Gap gap = new Gap(
                "rated", name, "spot", "experience", "care", "proven", impact, 1, "", List.of("rated"), List.of());
        GapWeight weight = new GapWeight(gap.id(), impact, 1, 1, 1, impact);
        return new FoundGap(gap, List.of(), "minor", weight, "assumed", List.of(), List.of(), "");
    }
}
