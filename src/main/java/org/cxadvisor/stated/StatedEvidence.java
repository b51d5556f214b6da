package org.cxadvisor.stated;

/**
 * The evidence that a strategy names.
 *
 * @param file its name
 * @param found whether there is such a file, and it can be read
 * @param meaning the digest of the audit's meaning that the strategy names; empty where it names none
 * @param evidenced the same in the evidence; empty where it names none
 * @param rules the version of the rules that the strategy names; empty where it names none
 * @param evidencedRules the same in the evidence; empty where it names none
 * @param at the place where it is named
 */
public record StatedEvidence(
        String file, boolean found, String meaning, String evidenced, String rules, String evidencedRules, String at) {

    /** Whether it proves the strategy of another audit. */
    public boolean isOfAnotherAudit() {
        return !meaning.isEmpty() && !evidenced.isEmpty() && !evidenced.startsWith(meaning);
    }

    /** Whether it was drawn up by other rules. */
    public boolean isOfOtherRules() {
        return !rules.isEmpty() && !evidencedRules.isEmpty() && !rules.equals(evidencedRules);
    }
}
