package org.cxadvisor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmotionsTest {

    private static final Emotions BAD_END = new Emotions(List.of(3.0, 2.0, 4.0, -5.0));

    @Test
    void whatIsRememberedIsTheMeanOfPeakAndEnd() {
        assertThat(BAD_END.peak()).isEqualTo(-5);
        assertThat(BAD_END.peakAt()).isEqualTo(3);
        assertThat(BAD_END.end()).isEqualTo(-5);
        assertThat(BAD_END.remembered()).isEqualTo(-5);
        assertThat(BAD_END.mean()).isEqualTo(1);

        Emotions saved = new Emotions(List.of(1.0, -4.0, 0.0, 2.0));
        assertThat(saved.remembered()).isEqualTo(-1);
        assertThat(saved.mean()).isCloseTo(-.25, within(1e-9));
    }

    @Test
    void ofTwoExtremesAlikeTheUnpleasantOneIsThePeak() {
        assertThat(new Emotions(List.of(4.0, -4.0, 0.0)).peak()).isEqualTo(-4);
        assertThat(new Emotions(List.of(-4.0, 4.0, 0.0)).peakAt()).isZero();
    }

    @Test
    void ofTwoStepsThatFeelTheSameTheEarlierOneIsThePeak() {
        assertThat(new Emotions(List.of(2.0, -3.0, -3.0)).peakAt()).isEqualTo(1);
    }

    @Test
    void aStepThatNobodyKnowsIsNoPeakAndMayBeTheLowest() {
        Emotions gap = new Emotions(List.of(Double.NaN, 2.0, 1.0));

        assertThat(gap.peak()).isEqualTo(2);
        assertThat(gap.mean()).isEqualTo(1.5);
        assertThat(gap.lowest()).isNaN();
        assertThat(gap.remembered()).isEqualTo(1.5);
    }

    @Test
    void withoutItsEndNobodyKnowsWhatIsRemembered() {
        assertThat(new Emotions(List.of(2.0, Double.NaN)).remembered()).isNaN();
        assertThat(new Emotions(List.of()).remembered()).isNaN();
        assertThat(new Emotions(List.of(Double.NaN)).peakAt()).isEqualTo(-1);
        assertThat(new Emotions(List.of()).mean()).isNaN();
    }

    @Test
    void painIsImportanceTimesTheUnpleasantPartTimesTheShareWhoMeetIt() {
        assertThat(Emotions.pain(.9, -4, .5)).isCloseTo(.36, within(1e-9));
        assertThat(Emotions.pain(1, -5, 1)).isEqualTo(1);
        assertThat(Emotions.pain(1, 3, 1)).isZero();
        assertThat(Emotions.pain(1, Double.NaN, 1)).isNaN();
    }
}
