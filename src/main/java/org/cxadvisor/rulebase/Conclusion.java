package org.cxadvisor.rulebase;

import java.util.List;

/**
 * What a rule concluded.
 *
 * @param rule the rule's name, for a table's row {@code table/row}
 * @param record the concluded fact
 * @param evidence the facts the rule matched, in the order of its conditions; what a rule found missing leaves no trace here
 * @param <T> the kind of fact concluded
 */
public record Conclusion<T>(String rule, T record, List<Object> evidence) {

    public Conclusion {
        evidence = List.copyOf(evidence);
    }
}
