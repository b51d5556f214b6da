package org.cxadvisor.rulebook;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxadvisor.gap.Signal;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.FailedRuleException;
import org.cxadvisor.rulebase.RuleFile;
import org.cxadvisor.rulebase.Rulebase;

/** Runs a rule or table alone on its cases: it finds what each of them says, and nothing else. */
public final class CaseRunner {

    private final Rulebase rules;

    /** @param rules the compiled rules, with those that are tested */
    public CaseRunner(Rulebase rules) {
        this.rules = rules;
    }

    /** What came of a case of a rule. */
    public CaseResult run(RuleFile rule, RuleCase one) {
        try {
            return compared(rule, one, concluded(rule, one));
        } catch (FailedRuleException failed) {
            return new CaseResult(rule.stem(), one, List.of(failed.getMessage()), false);
        }
    }

    /** Conclusions of one id are one, as everywhere else: a signal that two facts prove is one signal. */
    private List<Object> concluded(RuleFile rule, RuleCase one) {
        Map<Object, Object> merged = new LinkedHashMap<>();
        for (Conclusion<Object> conclusion : rules.stage(rule.stage()).infer(one.facts(), rule.stem())) {
            merged.putIfAbsent(identity(conclusion.record()), conclusion.record());
        }
        return List.copyOf(merged.values());
    }

    private static Object identity(Object record) {
        return record instanceof Signal signal ? signal.rule() + signal.about() + "@" + signal.subject() : record;
    }

    private static CaseResult compared(RuleFile rule, RuleCase one, List<Object> records) {
        List<Object> left = new ArrayList<>(records);
        int met = 0;
        for (Map<String, String> wanted : one.finds()) {
            for (Object record : left) {
                if (shown(record, wanted.keySet()).equals(wanted)) {
                    left.remove(record);
                    met++;
                    break;
                }
            }
        }
        boolean passes = met == one.finds().size() && left.isEmpty();
        List<String> found = records.stream().map(String::valueOf).toList();
        return new CaseResult(rule.stem(), one, found, passes);
    }

    /** What a conclusion shows under the keys that a case lists. */
    private static Map<String, String> shown(Object record, Iterable<String> keys) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (String key : keys) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (CaseReader.kebab(component.getName()).equals(key)) {
                    shown.put(key, value(component, record));
                }
            }
        }
        return shown;
    }

    private static String value(RecordComponent component, Object record) {
        try {
            Object value = component.getAccessor().invoke(record);
            return value instanceof Double number && !number.isNaN() && !number.isInfinite()
                    ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                    : String.valueOf(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
