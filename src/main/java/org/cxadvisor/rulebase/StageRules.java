package org.cxadvisor.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** The compiled rules of one stage: a function from facts to conclusions. Safe to share between threads. */
public final class StageRules {

    /** Far above what a real audit needs (hundreds); only a rule that feeds itself comes here. */
    private static final int MOST_FIRINGS = 200_000;

    /** What a rule concluded more than once is told in the order of what it says, and never of when it was found. */
    private static final Comparator<Conclusion<Object>> ORDER = Comparator.<Conclusion<Object>, String>comparing(
                    Conclusion::rule)
            .thenComparing(Conclusion::record, FactOrder::compare)
            .thenComparing(Conclusion::evidence, FactOrder::compare);

    private final KieBase rules;
    private final KieSessionsPool sessions;
    private final MatchableFacts wanted;

    StageRules(Collection<Model> models) {
        this.rules = KieBaseBuilder.createKieBaseFromModel(models);
        this.sessions = rules.newKieSessionsPool(1);
        this.wanted = new MatchableFacts(models);
    }

    /** The names of all rules of this stage, sorted. */
    public List<String> names() {
        return rules.getKiePackages().stream()
                .flatMap(kiePackage -> kiePackage.getRules().stream())
                .map(Rule::getName)
                .sorted()
                .toList();
    }

    /**
     * Runs the rules to rest.
     *
     * @param facts what earlier stages and the audit say; their order does not matter
     * @return what was concluded, sorted, so that it depends on the facts alone
     * @throws RunawayRuleException when a rule never comes to rest
     */
    public List<Conclusion<Object>> infer(Collection<?> facts) {
        return infer(facts, match -> true);
    }

    /** As {@link #infer(Collection)}, with one rule or table alone: what the cases beside a rule ask for. */
    public List<Conclusion<Object>> infer(Collection<?> facts, String only) {
        return infer(facts, match -> {
            String name = match.getRule().getName();
            return name.equals(only) || name.startsWith(only + "/");
        });
    }

    private List<Conclusion<Object>> infer(Collection<?> facts, AgendaFilter filter) {
        KieSession session = sessions.newKieSession();
        try {
            Recorder recorder = new Recorder();
            facts.stream().filter(wanted::includes).forEach(session::insert);
            session.addEventListener(recorder.firings);
            session.addEventListener(recorder.insertions);
            int fired = session.fireAllRules(filter, MOST_FIRINGS);
            if (fired >= MOST_FIRINGS) {
                throw new RunawayRuleException(recorder.lastRule(), fired);
            }
            return recorder.sorted();
        } finally {
            session.dispose();
        }
    }

    /** Notes which match led to which insertion. */
    private static final class Recorder {
        private final List<Conclusion<Object>> conclusions = new ArrayList<>();
        private @Nullable Match current;

        final DefaultAgendaEventListener firings = new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                current = event.getMatch();
            }
        };

        final DefaultRuleRuntimeEventListener insertions = new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                Match match = current;
                if (match != null) {
                    conclusions.add(new Conclusion<>(
                            match.getRule().getName(),
                            event.getObject(),
                            match.getObjects().stream()
                                    .filter(fact -> fact instanceof Record)
                                    .toList()));
                }
            }
        };

        String lastRule() {
            Match match = current;
            return match == null ? "" : match.getRule().getName();
        }

        List<Conclusion<Object>> sorted() {
            conclusions.sort(ORDER);
            return List.copyOf(conclusions);
        }
    }
}
