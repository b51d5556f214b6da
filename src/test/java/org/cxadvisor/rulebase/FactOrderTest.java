package org.cxadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.tactic.Playbooks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The order in which facts are told changes no conclusion, nor the order of conclusions. The reverse turns every pair around; how
 * many orders at random follow is four times {@code -Dcx.orders}, and the profile {@code thorough} tries more.
 */
class FactOrderTest {

    private static final Path OLIST = Path.of("sample-audits/olist-2018-q1.audit.yaml");
    private static final Rulebase BUILT_IN = Rulebase.builtIn();
    private static final int SEEDS = 4 * Integer.getInteger("cx.orders", 1);

    @TestFactory
    Stream<DynamicTest> theOrderOfOlistsFactsChangesNothing() {
        List<Object> facts = everythingKnownOfOlist();
        return Arrays.stream(Stage.values())
                .map(stage -> dynamicTest(stage.folder(), () -> sameInEveryOrder(stage, facts)));
    }

    /** Olist does not set off every rule; the cases do. */
    @TestFactory
    Stream<DynamicTest> theOrderOfTheFactsOfAllCasesChangesNothing() {
        return Arrays.stream(Stage.values())
                .map(stage -> dynamicTest(stage.folder(), () -> {
                    Set<Object> facts = new LinkedHashSet<>();
                    RuleCases.all().stream()
                            .filter(rule -> rule.file().stage() == stage)
                            .flatMap(rule -> rule.cases().stream())
                            .forEach(one -> facts.addAll(one.facts()));

                    assertThat(BUILT_IN.stage(stage).infer(facts))
                            .as("conclusions of stage %s from the facts of all its cases", stage.folder())
                            .hasSizeGreaterThan(1);
                    sameInEveryOrder(stage, List.copyOf(facts));
                }));
    }

    private static void sameInEveryOrder(Stage stage, List<Object> facts) {
        List<Conclusion<Object>> once = BUILT_IN.stage(stage).infer(facts);
        List<Object> reversed = new ArrayList<>(facts);
        Collections.reverse(reversed);
        assertThat(BUILT_IN.stage(stage).infer(reversed))
                .as(
                        "stage %s with each two of its facts in the other order: sort what it returns by the facts alone",
                        stage.folder())
                .isEqualTo(once);
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Object> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(BUILT_IN.stage(stage).infer(shuffled))
                    .as(
                            "stage %s with its facts in the order of seed %s: sort what it returns by the facts alone",
                            stage.folder(), seed)
                    .isEqualTo(once);
        }
    }

    /** The facts of all stages at once: a stage passes over those that are not its own. */
    private static List<Object> everythingKnownOfOlist() {
        Strategy strategy = Samples.drafted(OLIST);
        Set<Object> known = new LinkedHashSet<>(strategy.facts().facts());
        known.addAll(Thresholds.builtIn()
                .in(strategy.audit().organization().industry().or(""))
                .facts());
        Playbooks playbooks = Playbooks.builtIn();
        Set<String> everything = new HashSet<>();
        playbooks.all().forEach(playbook -> everything.addAll(playbook.addresses()));
        known.addAll(playbooks.facts(everything, Set.of()));
        List<Conclusion<?>> conclusions = new ArrayList<>(strategy.conclusions());
        conclusions.addAll(strategy.objections());
        for (Conclusion<?> conclusion : conclusions) {
            known.addAll(conclusion.evidence());
            known.add(conclusion.record());
        }
        assertThat(known).as("facts about Olist").hasSizeGreaterThan(100);
        return List.copyOf(known);
    }
}
