package org.cxadvisor.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.AuditForm;
import org.cxadvisor.audit.AuditReader;
import org.cxadvisor.audit.AuditReading;
import org.cxadvisor.audit.HistoryFiles;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.fact.CheckResult;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Once;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Playbooks;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.SchemaWriter;
import org.jspecify.annotations.Nullable;

/** Where audits are read and checked: first their form, then, by the stage {@code audit-checks}, what they claim. */
public final class AuditChecker {

    private final Rulebase rules;
    private final RuleIndex index;
    private final Vocabulary vocabulary;
    private final AuditReader reader;
    private final List<MetricDefinition> metrics;
    private final Thresholds thresholds;
    private final Once<Playbooks> playbooks;

    /** Judges by these rules and everything else this program was built with. */
    public AuditChecker(Rulebase rules, RuleIndex index) {
        this(Judgement.of(rules, index));
    }

    /** @param judgement what audits are judged by */
    public AuditChecker(Judgement judgement) {
        this.rules = judgement.rules();
        this.index = judgement.index();
        this.vocabulary = judgement.vocabulary();
        this.metrics = judgement.metrics();
        this.reader = new AuditReader(vocabulary, metrics);
        this.thresholds = judgement.thresholds();
        this.playbooks = judgement.playbooks();
    }

    /** The known tactics, a company's own among them. */
    Playbooks playbooks() {
        return playbooks.get();
    }

    /**
     * Reads and checks an audit: all that is wrong with it, in one go.
     *
     * @param named the day to judge by; null when the audit's own is meant
     */
    public JudgedAudit judge(String file, byte[] bytes, HistoryFiles beside, @Nullable LocalDate named) {
        return judge(file, reader.read(file, bytes, beside), named);
    }

    /**
     * Reads and checks an audit in which something was changed.
     *
     * @param root the document with the change
     * @param beside what lies beside the audit
     * @param named the day to judge by; null when the audit's own is meant
     */
    public JudgedAudit judge(String file, Node root, HistoryFiles beside, @Nullable LocalDate named) {
        return judge(file, reader.read(root, beside), named);
    }

    /** The same without the checks of what it claims, which take as long as all the rest. */
    public JudgedAudit read(String file, Node root, HistoryFiles beside, @Nullable LocalDate named) {
        AuditReading reading = reader.read(root, beside);
        Audit audit = reading.audit();
        AuditFacts seen = audit == null ? null : facts(audit, named == null ? asOf(audit, LocalDate.MAX) : named);
        return new JudgedAudit(file, audit, seen, root, reading.problems(), List.of(), List.of());
    }

    private JudgedAudit judge(String file, AuditReading reading, @Nullable LocalDate named) {
        List<Problem> problems = new ArrayList<>(reading.problems());
        Audit audit = reading.audit();
        Audit read = audit == null ? reading.rest() : audit;
        AuditFacts seen = read == null ? null : facts(read, named == null ? asOf(read, LocalDate.MAX) : named);
        if (read != null && seen != null) {
            problems.addAll(doubts(seen, thresholds(read)));
        }
        return new JudgedAudit(
                file,
                audit,
                audit == null ? null : seen,
                reading.root(),
                problems.stream().sorted().distinct().toList(),
                reading.lines(),
                reading.historyLines());
    }

    /** What an audit has to look like. */
    public Form form() {
        return AuditForm.of(vocabulary, metrics);
    }

    /** The JSON schema of an audit, for editors. */
    public String schema() {
        return SchemaWriter.write(form(), "audit");
    }

    /** The day an audit was made: as it says, else the last day of its period; empty where it says neither. */
    public static Optional<LocalDate> asOf(Audit audit) {
        return audit.asOf().known().or(() -> audit.period().known().map(period -> period.last()));
    }

    /** The day an audit was made, where it does not say one the day given. */
    public static LocalDate asOf(Audit audit, LocalDate otherwise) {
        return asOf(audit).orElse(otherwise);
    }

    /** The audit as facts, seen from a day. */
    AuditFacts facts(JudgedAudit judged, LocalDate asOf) {
        AuditFacts seen = judged.seen();
        return seen != null && seen.asOf().equals(asOf) ? seen : facts(judged.audit(), asOf);
    }

    private AuditFacts facts(Audit audit, LocalDate asOf) {
        return AuditFacts.of(audit, metrics, thresholds(audit), asOf);
    }

    /** The numbers that decide in the audit's industry. */
    Thresholds thresholds(Audit audit) {
        return thresholds.in(audit.profile(vocabulary));
    }

    private List<Problem> doubts(AuditFacts facts, Thresholds its) {
        List<Object> known = new ArrayList<>(facts.facts());
        known.addAll(its.facts());
        List<Problem> problems = new ArrayList<>();
        for (Conclusion<Object> conclusion : rules.stage(Stage.AUDIT_CHECKS).infer(known)) {
            if (conclusion.record() instanceof CheckResult doubt) {
                problems.add(problem(doubt, facts.places()));
            }
        }
        return problems;
    }

    private Problem problem(CheckResult doubt, Map<String, Place> places) {
        Place place = Optional.ofNullable(places.get(doubt.at())).orElse(Place.of(doubt.at()));
        return new Problem(
                doubt.rule(),
                index.page(doubt.rule()).map(StrategyFileChecker::level).orElse(Level.ERROR),
                place,
                Map.of("shown", doubt.shown(), "against", doubt.against()),
                "");
    }
}
