package org.cxadvisor.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cxadvisor.rulebase.FailedRuleException.How;
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

    private static final int LONGEST_IN_SECONDS = 8;

    /** What a rule concluded more than once is told in the order of what it says, and never of when it was found. */
    private static final Comparator<Conclusion<Object>> ORDER = Comparator.<Conclusion<Object>, String>comparing(
                    Conclusion::rule)
            .thenComparing(Conclusion::record, FactOrder::compare)
            .thenComparing(Conclusion::evidence, FactOrder::compare);

    private final KieBase rules;
    private final KieSessionsPool sessions;
    private final MatchableFacts wanted;
    private final @Nullable ClassLoader companys;

    StageRules(Collection<Model> models) {
        ClassLoader ours = StageRules.class.getClassLoader();
        this.companys = models.stream()
                .map(model -> model.getClass().getClassLoader())
                .filter(loader -> !loader.equals(ours))
                .findFirst()
                .orElse(null);
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
     * @throws FailedRuleException when a rule never comes to rest, throws, or concludes what has no meaning
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
        Recorder recorder = new Recorder();
        return companys == null ? run(facts, filter, recorder) : watched(() -> run(facts, filter, recorder), recorder);
    }

    private List<Conclusion<Object>> run(Collection<?> facts, AgendaFilter filter, Recorder recorder) {
        KieSession session = sessions.newKieSession();
        recorder.session = session;
        int fired;
        try {
            facts.stream().filter(wanted::includes).forEach(session::insert);
            session.addEventListener(recorder.firings);
            session.addEventListener(recorder.insertions);
            fired = session.fireAllRules(filter, MOST_FIRINGS);
        } catch (RuntimeException | StackOverflowError failed) {
            throw RuleFailure.of(failed, companys, recorder.lastRule());
        } finally {
            session.dispose();
        }
        if (fired >= MOST_FIRINGS) {
            throw new FailedRuleException(recorder.lastRule(), How.RUNAWAY, "", null);
        }
        return recorder.sorted();
    }

    /** What strangers wrote may never end: nobody waits for it longer than this. */
    private List<Conclusion<Object>> watched(Callable<List<Conclusion<Object>>> run, Recorder recorder) {
        FutureTask<List<Conclusion<Object>>> task = new FutureTask<>(run);
        Thread worker = new Thread(task, "rules of a company");
        worker.setDaemon(true);
        worker.start();
        try {
            return task.get(LONGEST_IN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException endless) {
            String rule = RuleFailure.ruleAt(worker.getStackTrace(), companys, recorder.lastRule());
            recorder.stop();
            worker.interrupt();
            throw new FailedRuleException(rule, How.ENDLESS, "", null);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            } else if (failed.getCause() instanceof OutOfMemoryError) {
                throw new FailedRuleException(recorder.lastRule(), How.RUNAWAY, "", null);
            }
            throw RuleFailure.of(failed, companys, recorder.lastRule());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Notes which match led to which insertion. */
    private static final class Recorder {
        private final List<Conclusion<Object>> conclusions = new ArrayList<>();
        private volatile @Nullable Match current;
        private volatile @Nullable KieSession session;

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
                    if (match.getRule().getPackageName().startsWith(CompanyRules.PACKAGE)) {
                        RuleFailure.refuseIncomplete(
                                event.getObject(), match.getRule().getName());
                    }
                    conclusions.add(new Conclusion<>(
                            match.getRule().getName(),
                            event.getObject(),
                            match.getObjects().stream()
                                    .filter(fact -> fact instanceof Record)
                                    .toList()));
                }
            }
        };

        /** No rule fires any more after the one that does. */
        void stop() {
            KieSession running = session;
            if (running != null) {
                running.halt();
            }
        }

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
