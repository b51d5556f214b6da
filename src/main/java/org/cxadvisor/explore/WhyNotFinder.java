package org.cxadvisor.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.plan.NotSelected;
import org.cxadvisor.plan.Planner;
import org.cxadvisor.setting.OwnIndustry;
import org.cxadvisor.strategy.Outlook;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Mismatch;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;
import org.cxadvisor.tactic.SectorLimit;
import org.jspecify.annotations.Nullable;

/** Finds why a tactic is not planned, and the smallest single change that would let it in, by trying it out. */
public final class WhyNotFinder {

    private final Trials trials;
    private final Outlook now;
    private final Playbooks playbooks;
    private final AuditParts parts;

    public WhyNotFinder(Trials trials, Playbooks playbooks) {
        this.trials = trials;
        this.now = trials.now();
        this.playbooks = playbooks;
        this.parts = new AuditParts(trials.root());
    }

    /** What can be asked about: the tactics of the audit, and every playbook. */
    public List<String> tactics() {
        Set<String> ids = new TreeSet<>();
        candidates().map(Candidate::id).forEach(ids::add);
        playbooks.all().stream().map(Playbook::id).forEach(ids::add);
        return List.copyOf(ids);
    }

    private Stream<Candidate> candidates() {
        return Stream.concat(now.tactics().open().stream(), now.tactics().forbidden().stream());
    }

    /**
     * The answer about a tactic; empty where there is no such playbook.
     *
     * @param tactic {@code playbook@subject}, or a playbook
     */
    public Optional<WhyNot> of(String tactic) {
        int at = tactic.indexOf('@');
        String playbook = at < 0 ? tactic : tactic.substring(0, at);
        String subject = at < 0 ? "" : tactic.substring(at + 1);
        return playbooks
                .get(playbook)
                .filter(known -> at < 0 || isPlace(subject))
                .map(known -> answer(question(known, subject)));
    }

    /** Whether tactics can be done there. */
    private boolean isPlace(String subject) {
        return subject.equals(Measurement.ORGANIZATION)
                || candidates().anyMatch(tactic -> tactic.subject().equals(subject))
                || Stated.all(now.audit().touchpoints()).stream()
                        .anyMatch(touchpoint -> touchpoint.id().equals(subject));
    }

    private TacticQuestion question(Playbook playbook, String subject) {
        List<Candidate> named = candidates()
                .filter(tactic -> tactic.playbook().id().equals(playbook.id()))
                .filter(tactic -> subject.isEmpty() || tactic.subject().equals(subject))
                .toList();
        return new TacticQuestion(playbook, subject, named.isEmpty() ? null : named.get(0));
    }

    private WhyNot answer(TacticQuestion question) {
        List<String> planned = question.in(now.plan());
        if (!planned.isEmpty()) {
            return new WhyNot(question.id(), question.playbook().id(), planned, List.of(), null, 0);
        }
        int before = trials.done();
        List<NotSelected> conditions = conditions(question);
        @Nullable
        SingleChange change = levers(question, conditions)
                .flatMap(Supplier::get)
                .filter(one -> letsIn(question, one))
                .findFirst()
                .orElse(null);
        return new WhyNot(question.id(), question.playbook().id(), planned, conditions, change, trials.done() - before);
    }

    /** Whether the tactic is planned on the whole audit with the change. */
    private boolean letsIn(TacticQuestion question, SingleChange change) {
        return trials.with(change.edits())
                .filter(outlook -> question.isIn(outlook.plan()))
                .isPresent();
    }

    /** The changes worth trying, the smallest kind first; none is made before it is its turn. */
    private Stream<Supplier<Stream<SingleChange>>> levers(TacticQuestion question, List<NotSelected> conditions) {
        FactLevers facts = new FactLevers(trials, parts, question);
        Supplier<Stream<SingleChange>> complaint = () -> new ComplaintLevers(trials, parts, question).change().stream();
        if (question.candidate().filter(tactic -> tactic.forbidden().isEmpty()).isPresent()) {
            return Stream.of(
                    () -> new LimitLevers(trials, question, conditions).changes().stream(),
                    facts::thawing,
                    facts::declining,
                    complaint,
                    facts::deciding);
        }
        return question.candidate().isPresent()
                ? Stream.of(() -> facts.ofBlocks().stream())
                : Stream.of(facts::ofChannels, complaint, () -> facts.deciding().filter(any -> isBehind(conditions)));
    }

    /** Whether only what comes before it keeps it out. */
    private static boolean isBehind(List<NotSelected> conditions) {
        return conditions.stream().allMatch(condition -> condition.because().equals("yields"));
    }

    private List<NotSelected> conditions(TacticQuestion question) {
        Optional<Candidate> candidate = question.candidate();
        if (candidate.isEmpty()) {
            return notOffered(question);
        }
        Candidate tactic = candidate.get();
        return tactic.forbidden().isPresent() ? forbidding(question, tactic) : obstacles(now, tactic);
    }

    private static List<NotSelected> obstacles(Outlook outlook, Candidate tactic) {
        return Planner.obstacles(
                outlook.tactics(), outlook.diagnosis(), outlook.audit(), outlook.asOf(), outlook.thresholds(), tactic);
    }

    /** What forbids it, and what would keep it out once nothing did. */
    private List<NotSelected> forbidding(TacticQuestion question, Candidate tactic) {
        List<NotSelected> conditions = new ArrayList<>();
        tactic.blocks().stream()
                .filter(block -> block.record().forbids())
                .map(block -> because(
                        tactic.id(), block.rule(), Map.of("what", block.record().what())))
                .distinct()
                .forEach(conditions::add);
        List<AuditEdit> lifted = new FactLevers(trials, parts, question)
                .ofBlocks().stream().flatMap(change -> change.edits().stream()).toList();
        trials.with(lifted)
                .filter(outlook -> !question.isIn(outlook.plan()))
                .flatMap(outlook -> outlook.tactics().open().stream()
                        .filter(open -> open.id().equals(tactic.id()))
                        .findFirst()
                        .map(open -> obstacles(outlook, open)))
                .ifPresent(conditions::addAll);
        return conditions;
    }

    private static NotSelected because(String tactic, String because, Map<String, String> values) {
        return new NotSelected(tactic, because, values, Double.NaN, Double.NaN, List.of());
    }

    /** Why nothing calls for it: no such gap, made for others, or what is done about the gap comes first. */
    private List<NotSelected> notOffered(TacticQuestion question) {
        List<FoundGap> gaps = question.gaps(now);
        Set<String> ids = Set.copyOf(gaps.stream().map(FoundGap::id).toList());
        List<NotSelected> conditions = new ArrayList<>();
        now.tactics().conclusions().stream()
                .filter(conclusion -> conclusion.record() instanceof Mismatch mismatch
                        && mismatch.playbook().equals(question.playbook().id())
                        && (mismatch.gap().isEmpty() || ids.contains(mismatch.gap())))
                .map(conclusion -> conclusion.rule())
                .distinct()
                .forEach(rule -> conditions.add(because(
                        question.id(), rule, Map.of("what", question.playbook().id()))));
        if (conditions.isEmpty() && isOfOtherSector(question.playbook())) {
            conditions.add(because(
                    question.id(),
                    "other-sector",
                    Map.of("what", question.playbook().id())));
        }
        if (gaps.isEmpty()) {
            conditions.add(because(question.id(), "no-gap", Map.of()));
        } else if (conditions.isEmpty()) {
            conditions.add(first(gaps)
                    .map(tactic -> because(question.id(), "yields", Map.of("what", tactic.id())))
                    .orElseGet(() -> because(question.id(), "no-gap", Map.of())));
        }
        return conditions;
    }

    /** Whether it is made for other industries, which the rules only say of what answers a gap. */
    private boolean isOfOtherSector(Playbook playbook) {
        List<String> words = now.facts().facts().stream()
                .filter(OwnIndustry.class::isInstance)
                .map(industry -> ((OwnIndustry) industry).word())
                .toList();
        Playbook.Answers answers = playbook.answers();
        return !words.isEmpty()
                && (answers.notSectors().stream().anyMatch(words::contains)
                        || new SectorLimit("", answers.sectors(), answers.notSectors(), "").isLimited()
                                && answers.sectors().stream().noneMatch(words::contains));
    }

    /** The tactic that comes first against the first of some gaps. */
    private Optional<Candidate> first(List<FoundGap> gaps) {
        return gaps.stream()
                .flatMap(gap -> now.tactics().open().stream()
                        .filter(tactic -> tactic.gaps().contains(gap.id()))
                        .min(Comparator.comparingInt(Candidate::standing).thenComparing(Candidate::id))
                        .stream())
                .findFirst();
    }
}
