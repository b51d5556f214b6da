package org.cxadvisor.tactic;

import java.util.Comparator;

/**
 * One part of our confidence; the lowest part decides.
 *
 * @param row the table's row that decided it
 * @param part {@code data}, {@code evidence} or {@code fit}
 * @param of the gap's id for data, the playbook's for evidence and fit
 * @param value 0 to 1
 */
public record Confidence(String row, String part, String of, double value) {

    /** The least sure first, and of those alike the first by name. */
    static final Comparator<Confidence> LOWEST =
            Comparator.comparingDouble(Confidence::value).thenComparing(Confidence::row);

    /** How far the data carry a gap. */
    public static Confidence inData(String row, String gap, double value) {
        return new Confidence(row, "data", gap, value);
    }

    /** How well a playbook's effect is evidenced. */
    public static Confidence inEvidence(String row, String playbook, double value) {
        return new Confidence(row, "evidence", playbook, value);
    }

    /** How well a playbook fits. */
    static Confidence inFit(String row, String playbook, double value) {
        return new Confidence(row, "fit", playbook, value);
    }
}
