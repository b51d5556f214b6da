package org.cxadvisor.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.cxadvisor.audit.HistoryFiles;
import org.cxadvisor.metric.Money;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.plan.Planner;
import org.cxadvisor.rulebase.Once;
import org.cxadvisor.strategy.AuditChecker;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Outlook;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.strategy.StrategyPlanner;
import org.cxadvisor.tactic.Decisions;
import org.cxadvisor.yaml.Node;
import org.jspecify.annotations.Nullable;

/** An audit that is judged again with something changed. Each trial starts from the audit as it is. */
public final class Trials {

    private final AuditChecker desk;
    private final StrategyPlanner planner;
    private final JudgedAudit audit;
    private final HistoryFiles beside;
    private final @Nullable LocalDate named;
    private final LocalDate asOf;
    private final Decisions decisions;
    private final Once<Outlook> now;
    private final Once<FormPlaces> places;
    private final AtomicInteger done = new AtomicInteger();

    /**
     * @param audit a sound audit
     * @param beside what lies beside it
     * @param named the day to judge by; null when the audit's own is meant
     * @param today what counts where the audit does not say a day either
     * @param decisions what people decided about its tactics
     */
    public Trials(
            AuditChecker desk,
            StrategyPlanner planner,
            JudgedAudit audit,
            HistoryFiles beside,
            @Nullable LocalDate named,
            LocalDate today,
            Decisions decisions) {
        this.desk = desk;
        this.planner = planner;
        this.audit = audit;
        this.beside = beside;
        this.named = named;
        this.asOf = named == null ? AuditChecker.asOf(audit.audit(), today) : named;
        this.places = new Once<>(() -> new FormPlaces(desk.form()));
        this.decisions = decisions;
        this.now = new Once<>(() -> planner.outlook(audit, asOf, decisions));
    }

    /** The advice on the audit as it is. */
    public Outlook now() {
        return now.get();
    }

    /** The document of the audit. */
    Node root() {
        return audit.root();
    }

    /** What may stand where in an audit. */
    FormPlaces places() {
        return places.get();
    }

    /** How many trials were made. */
    int done() {
        return done.get();
    }

    private Node edited(List<AuditEdit> edits) {
        return EditedAudit.of(root(), places(), edits);
    }

    /** The audit with some changes, read and checked. */
    public JudgedAudit judged(List<AuditEdit> edits) {
        return desk.judge(audit.file(), edited(edits), beside, named);
    }

    /** The advice on the audit with some changes; empty where it has errors then. */
    public Optional<Outlook> with(List<AuditEdit> edits) {
        done.incrementAndGet();
        JudgedAudit changed = judged(edits);
        return changed.isSound() ? Optional.of(planner.outlook(changed, asOf, decisions)) : Optional.empty();
    }

    /**
     * Changes at the whole places that are meant by what was typed.
     *
     * @throws NoSuchPlaceException when there is no such place, or several
     */
    public List<AuditEdit> meant(List<AuditEdit> typed) {
        AuditPlaces known = new AuditPlaces(desk.form());
        return typed.stream().map(edit -> known.meant(root(), edit)).toList();
    }

    /** The whole advice on the audit with some changes; empty where it has errors then. */
    public Optional<Strategy> strategy(List<AuditEdit> edits) {
        JudgedAudit changed = judged(edits);
        return changed.isSound() ? Optional.of(planner.draft(changed, asOf, decisions)) : Optional.empty();
    }

    /** The currency of the organization, or of its budget; empty where neither is stated. */
    public String currency() {
        return now().audit()
                .organization()
                .currency()
                .or(now().audit()
                        .limits()
                        .known()
                        .flatMap(limits -> limits.budget().known())
                        .map(Money::currency)
                        .orElse(""));
    }

    /** The same, where whether its figures can be is not asked: for a first look. */
    Optional<Outlook> glance(List<AuditEdit> edits) {
        done.incrementAndGet();
        JudgedAudit changed = desk.read(audit.file(), edited(edits), beside, named);
        return changed.isSound() ? Optional.of(planner.outlook(changed, asOf, decisions)) : Optional.empty();
    }

    /** The plan with other limits, where the same gaps and tactics are taken for granted; empty where the audit has errors then. */
    Optional<Plan> replanned(List<AuditEdit> edits) {
        done.incrementAndGet();
        JudgedAudit changed = desk.read(audit.file(), edited(edits), beside, named);
        return changed.isSound()
                ? Optional.of(
                        Planner.sketch(now().tactics(), now().diagnosis(), changed.audit(), asOf, now().thresholds()))
                : Optional.empty();
    }
}
