package org.cxadvisor.strategy;

import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.MeaningDigest;
import org.cxadvisor.yaml.YamlWriter;

/**
 * A strategy as two files: a short one that people own, and what proves every line of it. Each names the digest of the other's
 * origin, so that nobody takes the proof of one strategy for another's. The same strategy gives the same text.
 *
 * @param strategy the text of {@code strategy.yaml}
 * @param evidence the text of {@code evidence.json}
 */
public record StrategyDocument(String strategy, String evidence) {

    public static final String STRATEGY_FILE = "strategy.yaml";
    public static final String EVIDENCE_FILE = "evidence.json";

    /** Writes a strategy in the words of one language; the index tells where each rule stands. */
    public static StrategyDocument of(Strategy strategy, Origin origin, StrategyWording sentences, RuleIndex index) {
        Thresholds thresholds = strategy.thresholds();
        StrategyDraft draft = new StrategyDraft(strategy, origin, sentences);
        Fields tree = StrategyFile.FORM.tree(draft.file());
        String text = YamlWriter.write(StrategyFile.FORM, tree, draft.comments());
        String evidence =
                new EvidenceText(strategy, origin, sentences, thresholds, index).text(MeaningDigest.digest(tree));
        return new StrategyDocument(text, evidence);
    }

    /** Both files by name, as {@link OutputFolder#write} takes them. */
    public Map<String, String> files() {
        return new TreeMap<>(Map.of(STRATEGY_FILE, strategy, EVIDENCE_FILE, evidence));
    }
}
