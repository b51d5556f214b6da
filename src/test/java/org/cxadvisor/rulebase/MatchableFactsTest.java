package org.cxadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kie.api.runtime.KieSession;

/** What is kept from a stage beforehand could have changed nothing it concludes. */
class MatchableFactsTest {

    private static final Rulebase BUILT_IN = Rulebase.builtIn();

    /** The engine itself, given everything, is the measure. */
    @TestFactory
    Stream<DynamicTest> aStageGivenEverythingConcludesTheSame() {
        return Arrays.stream(Stage.values())
                .map(stage -> dynamicTest(stage.folder(), () -> {
                    Set<Object> facts = factsThatSetOffEachRule(stage);
                    Map<Object, Long> concluded =
                            counted(BUILT_IN.stage(stage).infer(facts).stream().map(Conclusion::record));

                    assertThat(concluded).isNotEmpty();
                    assertThat(concluded.equals(concluded(stage, facts)))
                            .as("what stage %s concludes is what it concludes from everything", stage.folder())
                            .isTrue();
                }));
    }

    @Test
    void aThresholdThatNoRuleOfAStageNamesIsKeptFromIt() {
        MatchableFacts wanted = new MatchableFacts(BUILT_IN.models(Stage.AUDIT_CHECKS));

        assertThat(Thresholds.builtIn().facts().stream().filter(wanted::includes))
                .isNotEmpty()
                .hasSizeLessThan(10);
    }

    private static Map<Object, Long> concluded(Stage stage, Set<Object> facts) {
        KieSession session =
                KieBaseBuilder.createKieBaseFromModel(BUILT_IN.models(stage)).newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            return counted(session.getObjects().stream().map(Object.class::cast).filter(fact -> !facts.contains(fact)));
        } finally {
            session.dispose();
        }
    }

    private static Map<Object, Long> counted(Stream<Object> records) {
        return records.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Set<Object> factsThatSetOffEachRule(Stage stage) {
        Set<Object> facts = new LinkedHashSet<>();
        RuleCases.all().stream()
                .filter(rule -> rule.file().stage() == stage)
                .flatMap(rule -> rule.cases().stream()
                        .filter(one -> !one.finds().isEmpty())
                        .limit(1))
                .forEach(one -> facts.addAll(one.facts()));
        return facts;
    }
}
