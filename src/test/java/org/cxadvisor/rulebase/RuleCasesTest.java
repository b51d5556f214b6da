package org.cxadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every rule, alone, finds what its cases say and nothing else. */
class RuleCasesTest {

    private final Rulebase rules = Rulebase.builtIn();

    @TestFactory
    Stream<DynamicNode> everyRuleKeepsItsCases() {
        List<RuleCases> all = RuleCases.all();
        assertThat(all).hasSizeGreaterThan(30);
        return all.stream()
                .map(rule -> dynamicContainer(
                        rule.file().stem(),
                        rule.cases().stream().map(one -> dynamicTest(one.name(), () -> keeps(rule.file(), one)))));
    }

    private void keeps(RuleFile rule, RuleCases.RuleCase one) {
        List<Conclusion<Object>> found = rules.stage(rule.stage()).infer(one.facts(), rule.stem());

        List<Object> records = merged(found);
        assertThat(records)
                .as("%s finds in the case \"%s\"", rule.stem(), one.name())
                .hasSameSizeAs(one.finds());
        List<Map<String, String>> shown = new ArrayList<>();
        List<Object> left = new ArrayList<>(records);
        for (Map<String, String> wanted : one.finds()) {
            left.stream()
                    .filter(record -> RuleCases.shown(record, wanted.keySet()).equals(wanted))
                    .findFirst()
                    .ifPresent(record -> {
                        left.remove(record);
                        shown.add(wanted);
                    });
        }
        assertThat(shown).as("%s found %s", rule.stem(), records).isEqualTo(one.finds());
    }

    /** Conclusions of one id are one, as everywhere else: a gap that two facts prove is one gap. */
    private static List<Object> merged(List<Conclusion<Object>> found) {
        Map<Object, Object> merged = new java.util.LinkedHashMap<>();
        found.forEach(conclusion -> merged.putIfAbsent(identity(conclusion.record()), conclusion.record()));
        return List.copyOf(merged.values());
    }

    private static Object identity(Object record) {
        return record instanceof org.cxadvisor.gap.Gap gap ? gap.id() : record;
    }
}
