package org.cxadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThresholdsTest {

    private static final Thresholds SHARED = Thresholds.builtIn();

    @Test
    void whatIsAskedForIsNotedInTheOrderOfNames() {
        Thresholds noting = SHARED.noting();

        noting.value("test-from");
        noting.fact("budget-step");
        noting.value("test-from");

        assertThat(noting.asked()).extracting(Threshold::id).containsExactly("budget-step", "test-from");
    }

    @Test
    void aPartTellsTheWholeAndNotTheOtherParts() {
        Thresholds whole = SHARED.noting();
        Thresholds part = whole.noting();
        Thresholds other = whole.noting();

        part.value("test-from");
        other.value("budget-step");

        assertThat(part.asked()).extracting(Threshold::id).containsExactly("test-from");
        assertThat(whole.asked()).extracting(Threshold::id).containsExactly("budget-step", "test-from");
    }

    @Test
    void thoseThatEveryAuditSharesNoteNothing() {
        SHARED.value("test-from");
        SHARED.noting().value("budget-step");

        assertThat(SHARED.asked()).isEmpty();
    }

    @Test
    void onesLookedAtForTheirReasonAloneDecideNothing() {
        Thresholds noting = SHARED.noting();

        noting.entry("test-from");
        noting.facts();

        assertThat(noting.asked()).isEmpty();
    }
}
