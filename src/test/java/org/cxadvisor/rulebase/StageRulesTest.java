package org.cxadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cxadvisor.gap.Signal;
import org.cxadvisor.strategy.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StageRulesTest {

    private static final String RUNAWAY = """
            package org.cxadvisor.rules.signals

            import org.cxadvisor.gap.Signal

            rule "feeds-itself"
            when
                $signal : Signal()
            then
                insert( Signal.measured( "feeds-itself", "", $signal.subject(), "care", 0.5, Double.NaN ) );
            end
            """;

    @TempDir
    Path folder;

    @Test
    void aRuleThatNeverComesToRestIsStoppedAndLeavesNothingBehind() throws IOException {
        Files.createDirectories(folder.resolve("rules/signals/own"));
        Files.writeString(folder.resolve("rules/signals/own/feeds-itself.drl"), RUNAWAY);
        Rulebase rules =
                Objects.requireNonNull(CompanyRules.of(RuleFile.below(folder.resolve("rules")), folder.resolve("cache"))
                        .rules());
        Signal late = Signal.measured("felt-pain", "late", "delivery", "care", 0.5, Double.NaN);
        List<Object> facts = factsOfOlist();

        assertThatThrownBy(() -> rules.stage(Stage.SIGNALS).infer(List.of(late)))
                .isInstanceOfSatisfying(FailedRuleException.class, runaway -> assertThat(runaway.rule())
                        .isEqualTo("feeds-itself"));
        assertThatThrownBy(() -> rules.stage(Stage.SIGNALS).infer(facts)).isInstanceOf(FailedRuleException.class);
        assertThat(rules.stage(Stage.SIGNALS).infer(Thresholds.builtIn().facts()))
                .isEmpty();
    }

    @Test
    void whatAStageConcludedOfOneAuditDoesNotShowInTheNext() {
        StageRules used = Rulebase.builtIn().stage(Stage.SIGNALS);
        List<Object> facts = factsOfOlist();
        List<Conclusion<Object>> once = used.infer(facts);

        assertThat(once).isNotEmpty();
        assertThat(used.infer(List.of())).isEmpty();
        assertThat(used.infer(facts)).isEqualTo(once);
        assertThat(used.infer(facts, once.get(0).rule()))
                .extracting(Conclusion::rule)
                .containsOnly(once.get(0).rule());
        assertThat(used.infer(facts)).isEqualTo(once);
    }

    private static List<Object> factsOfOlist() {
        List<Object> facts = new ArrayList<>(Samples.drafted(Path.of("sample-audits/olist-2018-q1.audit.yaml"))
                .facts()
                .facts());
        facts.addAll(Thresholds.builtIn().facts());
        return facts;
    }
}
