package org.cxadvisor.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.audit.HistoryFiles;
import org.cxadvisor.metric.Interval;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePage;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.stated.StrategyEvidence;
import org.cxadvisor.stated.StrategyObjection;
import org.cxadvisor.stated.Surroundings;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.yaml.SchemaWriter;
import org.jspecify.annotations.Nullable;

/** Where strategy files are read and checked: first their form, then, by the stage {@code strategy-checks}, what they plan. */
public final class StrategyFileChecker {

    private static final double DAY = 86_400;

    private final StrategyCheck check;
    private final Judgement judgement;

    /** Judges by these rules and everything else this program was built with. */
    public StrategyFileChecker(Rulebase rules, RuleIndex index) {
        this(Judgement.of(rules, index));
    }

    /** @param judgement what strategies are judged by */
    public StrategyFileChecker(Judgement judgement) {
        this.check = new StrategyCheck(judgement.rules());
        this.judgement = judgement;
    }

    /** Reads and checks a strategy for itself: all that is wrong with it, in one go. */
    public JudgedStrategy judge(String file, byte[] bytes) {
        return judged(
                file, StrategyReader.read(file, bytes, name -> surroundings(false, StrategyEvidence.missing(), null)));
    }

    /**
     * Reads and checks a strategy with the evidence it names.
     *
     * @param beside what lies beside the strategy
     * @param today the day it is judged on; null where what has expired is not asked
     */
    public JudgedStrategy judge(String file, byte[] bytes, HistoryFiles beside, @Nullable LocalDate today) {
        return judged(
                file,
                StrategyReader.read(
                        file,
                        bytes,
                        name -> surroundings(
                                !name.isEmpty(),
                                name.isEmpty()
                                        ? StrategyEvidence.missing()
                                        : StrategyEvidence.read(
                                                beside.read(name).orElse(null)),
                                today)));
    }

    private Surroundings surroundings(boolean sought, StrategyEvidence evidence, @Nullable LocalDate today) {
        return new Surroundings(judgement.metrics(), sought, evidence, this::effectAfter, today);
    }

    /** The days after which a playbook shows an effect at the earliest; NaN where that is not known. */
    private double effectAfter(String playbook) {
        return judgement
                .playbooks()
                .get()
                .get(playbook)
                .map(Playbook::effectAfter)
                .flatMap(Interval::parse)
                .map(span -> span.low() / DAY)
                .orElse(Double.NaN);
    }

    private JudgedStrategy judged(String file, StrategyReading reading) {
        List<Problem> problems = new ArrayList<>(reading.problems());
        SoundParts told = new SoundParts(reading.problems());
        List<Object> facts = new ArrayList<>(judgement.thresholds().facts());
        facts.addAll(reading.facts());
        for (Conclusion<StrategyObjection> conclusion : check.objections(facts)) {
            Problem problem = problem(conclusion.record(), reading.places());
            if (!told.isToldAt(problem.place())) {
                problems.add(problem);
            }
        }
        return new JudgedStrategy(
                file, reading.root(), problems.stream().sorted().distinct().toList(), reading.lines());
    }

    private Problem problem(StrategyObjection objection, Map<String, Place> places) {
        Place place = Optional.ofNullable(places.get(objection.at())).orElse(Place.of(objection.at()));
        return new Problem(
                objection.rule(),
                judgement
                        .index()
                        .page(objection.rule())
                        .map(StrategyFileChecker::level)
                        .orElse(Level.ERROR),
                place,
                Map.of("item", objection.item(), "shown", objection.shown(), "against", objection.against()),
                objection.instead());
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
