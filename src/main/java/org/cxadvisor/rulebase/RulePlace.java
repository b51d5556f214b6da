package org.cxadvisor.rulebase;

/**
 * Where a rule stands.
 *
 * @param name the rule's name, for a table's row {@code table/row}
 * @param stage the folder of its stage
 * @param path its file, below the project
 * @param line the line it begins on
 * @param why for a table's row, why it decides so; empty for a rule, whose page says it
 */
public record RulePlace(String name, String stage, String path, int line, String why) {

    /** The rule or table as a whole: the name without the row. */
    public String stem() {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }
}
