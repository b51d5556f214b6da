package org.cxadvisor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FormulaeTest {

    @Test
    void churnCountsTheLostAndNotTheNetLoss() {
        assertThat(Formulae.churn(80, 500)).isEqualTo(16);
        assertThat(Formulae.netLoss(500, 450)).isEqualTo(10);
        assertThat(Formulae.netLoss(450, 500)).isNegative();
    }

    @Test
    void churnAddsUpOverAYear() {
        assertThat(Formulae.yearlyChurn(5, 12)).isCloseTo(46, within(.5));
        assertThat(Formulae.yearlyChurn(10, 4)).isCloseTo(34.4, within(.05));
    }

    @Test
    void theYearsChurnOfTwoCausesAddsUpByTheMonth() {
        assertThat(Formulae.yearlyChurn(2.41 + .86, 12)).isCloseTo(32.9, within(.05));
    }

    @Test
    void netSentimentCountsNeutralMentions() {
        assertThat(Formulae.netSentiment(80, 100, 20)).isEqualTo(30);
    }
}
