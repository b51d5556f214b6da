package org.cxadvisor.gap;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.rulebase.Thresholds;

/** The gaps that conclusions of the stage {@code signals} make. */
public final class Diagnosed {

    private Diagnosed() {}

    /** The gaps, in the order of the table that classes them. */
    public static List<Gap> gaps(Rulebase rules, List<Conclusion<Object>> concluded, List<Object> facts) {
        List<Conclusion<Signal>> signals = new ArrayList<>();
        for (Conclusion<Object> one : concluded) {
            if (one.record() instanceof Signal signal) {
                signals.add(new Conclusion<>(one.rule(), signal, one.evidence()));
            }
        }
        List<Case> cases = List.copyOf(
                new CollectedCases(signals, facts, Thresholds.builtIn()).all().keySet());
        return rules.stage(Stage.GAPS).infer(cases).stream()
                .map(gap -> (Gap) gap.record())
                .toList();
    }
}
