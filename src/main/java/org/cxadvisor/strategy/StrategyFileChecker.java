package org.cxadvisor.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.metric.MetricCatalogue;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePage;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.yaml.SchemaWriter;

/** Where strategy files are read and checked: first their form, then, by the stage {@code strategy-checks}, what they plan. */
public final class StrategyFileChecker {

    private final StrategyCheck check;
    private final RuleIndex index;
    private final List<MetricDefinition> metrics;

    public StrategyFileChecker(Rulebase rules, RuleIndex index) {
        this.check = new StrategyCheck(rules);
        this.index = index;
        this.metrics = MetricCatalogue.read();
    }

    /** Reads and checks a strategy: all that is wrong with it, in one go. */
    public JudgedStrategy judge(String file, byte[] bytes) {
        StrategyReading reading = StrategyReader.read(file, bytes, metrics);
        List<Problem> problems = new ArrayList<>(reading.problems());
        for (Conclusion<StrategyObjection> conclusion : check.objections(reading.facts())) {
            problems.add(problem(conclusion.record(), reading.places()));
        }
        return new JudgedStrategy(
                file, reading.root(), problems.stream().sorted().distinct().toList(), reading.lines());
    }

    private Problem problem(StrategyObjection objection, Map<String, Place> places) {
        Place place = Optional.ofNullable(places.get(objection.at())).orElse(Place.of(objection.at()));
        return new Problem(
                objection.rule(),
                index.page(objection.rule()).map(StrategyFileChecker::level).orElse(Level.ERROR),
                place,
                Map.of("item", objection.item(), "shown", objection.shown()),
                "");
    }

    /** The JSON schema of a strategy, for editors. */
    public String schema() {
        return SchemaWriter.write(StrategyForm.documented(), "strategy");
    }

    /** The level a rule's page gives it. */
    static Level level(RulePage page) {
        return switch (String.valueOf(page.level())) {
            case "warning" -> Level.WARNING;
            case "info" -> Level.INFO;
            default -> Level.ERROR;
        };
    }
}
