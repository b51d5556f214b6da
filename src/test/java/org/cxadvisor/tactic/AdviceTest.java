package org.cxadvisor.tactic;

import static org.assertj.core.api.Assertions.assertThat;

import org.cxadvisor.rulebase.Threshold;
import org.cxadvisor.rulebase.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTest {

    private static final Thresholds THRESHOLDS = Thresholds.builtIn();

    @ParameterizedTest
    @CsvSource({
        "1, recommend",
        "0.8, recommend",
        "0.79, test",
        "0.5, test",
        "0.49, consider",
        "0.3, consider",
        "0.29, insufficient",
        "0, insufficient"
    })
    void eachLevelBeginsAtItsThreshold(double confidence, String level) {
        assertThat(Advice.at(confidence, THRESHOLDS).level()).isEqualTo(level);
    }

    @Test
    void itCarriesTheLimitsThatDecided() {
        assertThat(Advice.at(0.9, THRESHOLDS.noting()).decidedBy())
                .extracting(Threshold::id)
                .containsExactly("recommend-from");
        assertThat(Advice.at(0.6, THRESHOLDS.noting()).decidedBy())
                .extracting(Threshold::id)
                .containsExactly("recommend-from", "test-from");
    }
}
