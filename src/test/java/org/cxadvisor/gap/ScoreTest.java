package org.cxadvisor.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final double ENOUGH = 50;
    private static final double NEEDED = 0.6;

    @Test
    void aPartOnTooFewAnswersDoesNotCountAndSaysWhich() {
        Score score = score(part("touchpoints", .5, 1, "rating", .8, 49), part("satisfaction", .3, 1, "nps", .6, 400));

        assertThat(score.coverage()).isEqualTo(.3);
        assertThat(score.isGiven()).isFalse();
        assertThat(score.missing())
                .extracting(ScoreGap::part, ScoreGap::thin, ScoreGap::answers)
                .containsExactly(tuple("touchpoints", "rating", 49.0));
    }

    @Test
    void exactlyEnoughAnswersCount() {
        Score score = score(part("touchpoints", .5, 1, "rating", .8, 50), part("satisfaction", .3, 1, "nps", .6, 50));

        assertThat(score.missing()).isEmpty();
        assertThat(score.value()).isCloseTo(100 * (.5 * .8 + .3 * .6) / .8, within(1e-9));
    }

    @Test
    void whatNobodyCountedDoesNotCount() {
        Score score = score(part("loyalty", .2, 1, "retention", .9, Double.NaN));

        assertThat(score.coverage()).isZero();
        assertThat(score.missing().get(0).thin()).isEqualTo("retention");
        assertThat(score.missing().get(0).answers()).isNaN();
    }

    @Test
    void theFirstMeasureWithEnoughAnswersFillsAPart() {
        Score score = score(
                part("satisfaction", .3, 3, "ces", .9, 400),
                part("satisfaction", .3, 1, "nps", .5, 12),
                part("satisfaction", .3, 2, "csat", .7, 400));

        assertThat(score.parts()).extracting(ScorePart::measure).containsExactly("csat");
        assertThat(score.coverage()).isEqualTo(.3);
    }

    @Test
    void aPartThatNobodyMeasuresNamesWhatWouldFillItInTurn() {
        Score score = score(
                part("loyalty", .2, 2, "repeat-purchase", Double.NaN, Double.NaN),
                part("loyalty", .2, 1, "retention", Double.NaN, Double.NaN));

        assertThat(score.missing()).singleElement().satisfies(gap -> {
            assertThat(gap.measures()).containsExactly("retention", "repeat-purchase");
            assertThat(gap.thin()).isEmpty();
            assertThat(gap.weight()).isEqualTo(.2);
        });
    }

    @Test
    void thePartsStandByTheirWeight() {
        Score score = score(
                part("loyalty", .2, 1, "churn", .9, 400),
                part("satisfaction", .3, 1, "nps", .5, 400),
                part("touchpoints", .5, 1, "rating", .7, 400));

        assertThat(score.parts()).extracting(ScorePart::part).containsExactly("touchpoints", "satisfaction", "loyalty");
        assertThat(score.coverage()).isCloseTo(1, within(1e-9));
    }

    private static Score score(ScorePart... parts) {
        return Score.of(List.of(parts), ENOUGH, NEEDED);
    }

    private static ScorePart part(String part, double weight, int rank, String measure, double value, double answers) {
        return ScorePart.of("row", part, weight, rank, new ScoreInput(measure, value, value, value, answers));
    }
}
