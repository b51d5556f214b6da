package org.cxadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.gap.Diagnosed;
import org.cxadvisor.gap.Gap;
import org.cxadvisor.gap.GapWeight;
import org.cxadvisor.gap.Severity;
import org.cxadvisor.rulebook.RuleCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever gap a rule finds is weighed and sorted into a band by rules, never by what Java falls back to. */
class WeighedGapsTest {

    private static final Rulebase BUILT_IN = Rulebase.builtIn();

    @TestFactory
    Stream<DynamicTest> everyGapThatARuleFindsHasOneBandAndOneWeight() {
        List<RuleCases> rules = RuleCases.all().stream()
                .filter(rule -> rule.file().stage() == Stage.SIGNALS)
                .toList();
        assertThat(rules).hasSizeGreaterThan(15);
        return rules.stream()
                .map(rule -> dynamicTest(rule.file().stem(), () -> rule.cases().forEach(one -> weighed(rule, one))));
    }

    private static void weighed(RuleCases rule, RuleCase one) {
        List<Gap> gaps = Diagnosed.gaps(
                BUILT_IN,
                BUILT_IN.stage(Stage.SIGNALS).infer(one.facts(), rule.file().stem()),
                one.facts());
        List<Object> facts = new ArrayList<>(one.facts());
        facts.addAll(gaps);
        List<Conclusion<Object>> concluded = BUILT_IN.stage(Stage.PRIORITIES).infer(facts);
        List<Severity> bands = records(concluded, Severity.class);
        List<GapWeight> weights = records(concluded, GapWeight.class);
        for (Gap gap : gaps) {
            assertThat(bands.stream().filter(band -> band.gap().equals(gap.id())))
                    .as(
                            "the bands of %s in the case \"%s\": does it fall short by a known share?",
                            gap.id(), one.name())
                    .hasSize((int) gaps.stream()
                            .filter(same -> same.id().equals(gap.id()))
                            .count());
            assertThat(weights.stream().filter(weight -> weight.gap().equals(gap.id())))
                    .as("the weights of %s in the case \"%s\": does the audit know its subject?", gap.id(), one.name())
                    .isNotEmpty()
                    .allSatisfy(weight -> assertThat(weight.value()).isNotNaN());
        }
    }

    private static <T> List<T> records(List<Conclusion<Object>> conclusions, Class<T> kind) {
        return conclusions.stream()
                .map(Conclusion::record)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
