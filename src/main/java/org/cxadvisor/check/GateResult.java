package org.cxadvisor.check;

/**
 * What came of a gate, for one of the measures, gaps or goals it names.
 *
 * @param gate the gate
 * @param about what it is about: an id
 * @param verdict how it ended
 * @param expected the limit, as people write it; empty where none is stated
 * @param now the figure now with its interval and sample, or the class and severity of a gap; empty where there is none
 * @param before the same before; empty where there is none
 */
public record GateResult(Gate gate, String about, Verdict verdict, String expected, String now, String before) {

    /** Whether it ends a run with exit code 1. */
    public boolean fails() {
        return verdict.fails() && gate.fails();
    }
}
