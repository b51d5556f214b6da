package org.cxadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.rulebook.CaseResult;
import org.cxadvisor.rulebook.CaseRunner;
import org.cxadvisor.rulebook.RuleCase;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every rule, alone, finds what its cases say and nothing else. */
class RuleCasesTest {

    private final CaseRunner runner = new CaseRunner(Rulebase.builtIn());

    @TestFactory
    Stream<DynamicNode> everyRuleKeepsItsCases() {
        List<RuleCases> all = RuleCases.all();
        assertThat(all).hasSizeGreaterThan(30);
        return all.stream()
                .map(rule -> dynamicContainer(
                        rule.file().stem(),
                        rule.cases().stream().map(one -> dynamicTest(one.name(), () -> keeps(rule.file(), one)))));
    }

    private void keeps(RuleFile rule, RuleCase one) {
        CaseResult result = runner.run(rule, one);

        assertThat(result.passes())
                .as("%s in the case \"%s\" finds %s, not %s", rule.stem(), one.name(), result.found(), result.wanted())
                .isTrue();
    }
}
