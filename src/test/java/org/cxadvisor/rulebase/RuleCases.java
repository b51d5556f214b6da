package org.cxadvisor.rulebase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.rulebook.CaseReader;
import org.cxadvisor.rulebook.RuleCase;
import org.cxadvisor.strategy.Judgement;
import org.cxadvisor.yaml.Fields;

/** The cases beside each of our rules. */
record RuleCases(RuleFile file, List<RuleCase> cases) {

    private static final CaseReader READER = new CaseReader(Judgement.of(Rulebase.builtIn(), RuleIndex.builtIn()));

    /** The cases of every rule and table of the project. */
    static List<RuleCases> all() {
        try {
            List<RuleCases> all = new ArrayList<>();
            for (RuleFile file : RuleFile.below(Path.of("rules"))) {
                Path cases = Path.of("rules", file.companion(".cases.yaml"));
                all.add(new RuleCases(
                        file,
                        Files.exists(cases) ? READER.read(cases.toString(), Files.readAllBytes(cases)) : List.of()));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a rule would see of a {@code given}. */
    static List<Object> facts(Fields given) {
        return READER.facts(given);
    }
}
