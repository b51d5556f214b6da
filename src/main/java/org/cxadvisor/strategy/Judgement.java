package org.cxadvisor.strategy;

import java.util.List;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.metric.MetricCatalogue;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.rulebase.Once;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebase.Sources;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Playbooks;

/**
 * What an audit is judged by: what this program was built with, and what a company brought of its own.
 *
 * @param rules the compiled rules of every stage
 * @param index the rules with their pages and places
 * @param thresholds the numbers that decide
 * @param vocabulary the words that audits and rules share
 * @param metrics the metrics every audit may speak of
 * @param sources who measured what thresholds, pages and playbooks cite
 * @param playbooks the known tactics, read when first asked for
 */
public record Judgement(
        Rulebase rules,
        RuleIndex index,
        Thresholds thresholds,
        Vocabulary vocabulary,
        List<MetricDefinition> metrics,
        Sources sources,
        Once<Playbooks> playbooks) {

    public Judgement {
        metrics = List.copyOf(metrics);
    }

    /** These rules with everything else this program was built with. */
    public static Judgement of(Rulebase rules, RuleIndex index) {
        return new Judgement(
                rules,
                index,
                Thresholds.builtIn(),
                Vocabulary.builtIn(),
                MetricCatalogue.read(),
                Sources.builtIn(),
                new Once<>(Playbooks::builtIn));
    }
}
