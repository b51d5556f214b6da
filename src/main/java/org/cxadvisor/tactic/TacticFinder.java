package org.cxadvisor.tactic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.fact.ContactReason;
import org.cxadvisor.gap.Diagnosis;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.metric.Share;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.setting.LikeTheme;
import org.cxadvisor.setting.NamedTheme;
import org.cxadvisor.setting.OwnIndustry;

/** Runs the stage {@code tactics}; pairs suggestions with what blocks them, and takes the lowest part for confidence. */
public final class TacticFinder {

    private static final double PERCENT = 100;

    private final Rulebase rules;
    private final Playbooks playbooks;

    public TacticFinder(Rulebase rules, Playbooks playbooks) {
        this.rules = rules;
        this.playbooks = playbooks;
    }

    /**
     * Finds the tactics for what was diagnosed.
     *
     * @param decisions what people decided about some of them: what they declined is forbidden, and something else comes first
     * @param room the person-weeks that a plan may use; infinite where nobody stated any
     */
    public Tactics find(
            AuditFacts audit, Diagnosis diagnosis, Thresholds thresholds, Decisions decisions, double room) {
        List<Object> facts = new ArrayList<>(audit.facts());
        facts.addAll(thresholds.facts());
        facts.addAll(diagnosis.facts());
        Set<String> industries = industries(audit);
        facts.addAll(playbooks.facts(found(audit, diagnosis), industries));
        EvidenceQuality grounding = new EvidenceQuality(audit, thresholds.value("answers-for-a-finding"));
        diagnosis.gaps().forEach(gap -> facts.addAll(grounding.of(gap)));
        List<Conclusion<Object>> all = rules.stage(Stage.TACTICS).infer(facts);
        Matching matching = Matching.of(all, this::isForTheWhole, decisions);
        List<Conclusion<Object>> offered = matching.offered();
        Map<String, List<Suggestion>> suggested = new LinkedHashMap<>();
        for (Suggestion suggestion : records(offered, Suggestion.class)) {
            suggested
                    .computeIfAbsent(suggestion.tactic(), id -> new ArrayList<>())
                    .add(suggestion);
        }
        Concluded concluded = Concluded.of(
                diagnosis,
                offered,
                matching,
                SizeDrivers.of(audit, thresholds),
                Wording.of(audit.customers()),
                industries);
        List<Candidate> candidates = brief(
                matching.preferred(suggested.values().stream()
                        .map(suggestions -> candidate(suggestions, concluded, thresholds))
                        .sorted(Comparator.comparing((Candidate tactic) -> !tactic.committed())
                                .thenComparing(Comparator.comparingDouble(Candidate::worth)
                                        .reversed())
                                .thenComparing(Candidate::id))
                        .toList()),
                matching,
                thresholds,
                room);
        return new Tactics(
                candidates.stream()
                        .filter(tactic -> tactic.forbidden().isEmpty())
                        .toList(),
                candidates.stream()
                        .filter(tactic -> tactic.forbidden().isPresent())
                        .toList(),
                unclosed(diagnosis, candidates),
                offered);
    }

    /** The industries whose evidence counts; none where the organization's is unknown. */
    private static Set<String> industries(AuditFacts audit) {
        return audit.facts().stream()
                .filter(OwnIndustry.class::isInstance)
                .map(own -> ((OwnIndustry) own).word())
                .collect(Collectors.toSet());
    }

    /** The names of the gaps and causes that were found, and the themes that those of the organization are like. */
    private static Set<String> found(AuditFacts audit, Diagnosis diagnosis) {
        Set<String> found = new HashSet<>();
        for (Object fact : audit.facts()) {
            if (fact instanceof LikeTheme theme) {
                found.add(theme.like());
            } else if (fact instanceof NamedTheme theme) {
                found.add(theme.theme());
            } else if (fact instanceof ContactReason reason) {
                found.add(reason.theme());
            }
        }
        for (FoundGap gap : diagnosis.gaps()) {
            found.add(gap.gap().name());
            found.addAll(gap.gap().signals());
            found.addAll(gap.gap().themes());
            gap.causes().forEach(cause -> found.add(cause.name()));
        }
        return found;
    }

    /**
     * The candidates without those that only repeat: where the trade's own first remedy is open for all gaps of a remedy made for
     * any trade, and can be done with the people there are, only the first few such remedies stay beside it. What is committed
     * and the company's own always stays.
     */
    private List<Candidate> brief(List<Candidate> candidates, Matching matching, Thresholds thresholds, double room) {
        int beside = (int) thresholds.value("general-remedies-beside-the-trades");
        Set<String> led = new HashSet<>();
        for (Candidate tactic : candidates) {
            if (tactic.forbidden().isEmpty() && tactic.playbook().personWeeks() <= room) {
                tactic.gaps().stream()
                        .filter(gap -> isOfTheTrade(tactic, gap, matching))
                        .forEach(led::add);
            }
        }
        Map<String, Integer> general = new HashMap<>();
        List<Candidate> kept = new ArrayList<>();
        for (Candidate tactic : candidates) {
            List<String> others = tactic.forbidden().isPresent()
                    ? List.of()
                    : tactic.gaps().stream()
                            .filter(gap -> !isOfTheTrade(tactic, gap, matching))
                            .toList();
            boolean repeats = !others.isEmpty()
                    && others.size() == tactic.gaps().size()
                    && others.stream().allMatch(gap -> led.contains(gap) && general.getOrDefault(gap, 0) >= beside);
            if (!repeats
                    || tactic.committed()
                    || playbooks.isOwn(tactic.playbook().id())) {
                kept.add(tactic);
                others.forEach(gap -> general.merge(gap, 1, Integer::sum));
            }
        }
        return kept;
    }

    private static boolean isOfTheTrade(Candidate tactic, String gap, Matching matching) {
        return matching.standing(tactic.playbook().id(), tactic.subject(), gap).isOfTheTrade();
    }

    private boolean isForTheWhole(String playbook) {
        return playbooks.get(playbook).filter(Playbook::isForTheWhole).isPresent();
    }

    private Candidate candidate(List<Suggestion> suggestions, Concluded concluded, Thresholds thresholds) {
        Suggestion any = suggestions.get(0);
        Playbook playbook = playbooks
                .get(any.playbook())
                .map(known -> known.seenFrom(concluded.industries()))
                .orElseThrow(() -> new IllegalStateException("Suggested, but not there: " + any.playbook()));
        List<Ranked> ranked = suggestions.stream()
                .map(Suggestion::gap)
                .distinct()
                .flatMap(id -> Optional.ofNullable(concluded.gaps().get(id)).stream())
                .sorted(Comparator.comparingInt(Ranked::rank))
                .toList();
        List<FoundGap> gaps = ranked.stream().map(Ranked::gap).toList();
        List<Conclusion<Block>> blocks = Stream.concat(
                        concluded.matching().declined(playbook.id(), any.subject()),
                        concluded.blocks().getOrDefault(playbook.id(), List.of()).stream()
                                .filter(block -> block.record().holdsAt(any.subject())))
                .toList();
        Standing standing = gaps.isEmpty()
                ? Standing.NONE
                : concluded
                        .matching()
                        .standing(playbook.id(), any.subject(), gaps.get(0).id());
        Thresholds asked = thresholds.noting();
        List<Confidence> parts = parts(playbook.id(), gaps, blocks, concluded, asked, standing);
        double sure = Candidate.weakest(parts).map(Confidence::value).orElse(0.0);
        double weight = weight(playbook, gaps);
        return new Candidate(
                worded(
                        shown(concluded.drivers().sized(playbook), any.subject(), gaps, concluded.matching(), asked),
                        concluded.wording()),
                any.subject(),
                gaps.stream().map(FoundGap::id).toList(),
                closes(playbook, gaps, parts),
                ranked.isEmpty() ? Integer.MAX_VALUE : ranked.get(0).rank() + 1,
                blocks,
                parts,
                concluded.matching().isCommitted(playbook.id(), any.subject())
                        ? new Advice("committed", List.of())
                        : Advice.at(sure, asked),
                weight * sure,
                standing.order(),
                concluded.matching().isCommitted(playbook.id(), any.subject()));
    }

    /**
     * The playbook as it is done here: what stands in for a remedy is named after its gap, a diagnosis leads only to what fits,
     * and a partner can only be asked.
     */
    private Playbook shown(
            Playbook playbook, String subject, List<FoundGap> gaps, Matching matching, Thresholds thresholds) {
        if (playbook.isFallback() && !gaps.isEmpty()) {
            return playbook.titled(playbook.title() + ": " + words(gaps.get(0)));
        }
        if (!playbook.branches().isEmpty() && !gaps.isEmpty()) {
            return playbook.branching(branches(playbook, subject, gaps.get(0).id(), matching));
        }
        return matching.isInfluence(subject)
                ? playbook.asInfluence(
                        thresholds.value("work-of-an-influence-step") + " person-weeks",
                        thresholds.value("weeks-of-an-influence-step") + " weeks")
                : playbook;
    }

    private static Playbook worded(Playbook playbook, Wording wording) {
        return wording.isUsual() ? playbook : playbook.worded(wording::say);
    }

    /** The branches that are possible here, each with what is then done in words. */
    private List<Playbook.Branch> branches(Playbook diagnosis, String subject, String gap, Matching matching) {
        List<Playbook.Branch> possible = new ArrayList<>();
        for (Playbook.Branch branch : diagnosis.branches()) {
            String then = branch.then();
            if (then == null) {
                possible.add(branch);
            } else if (matching.isPossible(then, subject, gap)) {
                playbooks
                        .get(then)
                        .map(remedy -> new Playbook.Branch(branch.when(), then, remedy.title()))
                        .ifPresent(possible::add);
            }
        }
        return possible;
    }

    /** A gap in the words of its theme; in those of its concern where it has none. */
    private static String words(FoundGap gap) {
        String about = gap.lead().about();
        boolean theme = about.startsWith("own-")
                || Concerns.builtIn().all().stream()
                        .anyMatch(concern -> concern.themes().contains(about));
        return (theme ? about : gap.gap().name()).replaceFirst("^own-", "").replace('-', ' ');
    }

    /** What is done once for the whole closes its weightiest gap alone. */
    private static Map<String, Double> closes(Playbook playbook, List<FoundGap> gaps, List<Confidence> parts) {
        double sure = parts.stream()
                .filter(part -> !part.part().equals("data"))
                .mapToDouble(Confidence::value)
                .min()
                .orElse(0);
        double base = Share.parse(playbook.gapClosed().base())
                .map(share -> share.percent() / PERCENT)
                .orElse(0.0);
        Map<String, Double> closes = new HashMap<>();
        gaps.stream()
                .limit(playbook.isForTheWhole() ? 1 : gaps.size())
                .forEach(gap -> closes.put(gap.id(), base * part(playbook, gap) * sure));
        return closes;
    }

    /** What is done once for the whole counts for its weightiest gap alone: how far it reaches into the others nobody knows. */
    private static double weight(Playbook playbook, List<FoundGap> gaps) {
        DoubleStream weights = gaps.stream().mapToDouble(gap -> gap.weight().value() * part(playbook, gap));
        return playbook.isForTheWhole() ? weights.max().orElse(0) : weights.sum();
    }

    /** How much of a gap a playbook is made for: all of it where it removes the cause, else as much as the largest signal it names or moves. */
    private static double part(Playbook playbook, FoundGap gap) {
        boolean whole = playbook.addresses().contains(gap.gap().name())
                || gap.causes().stream().anyMatch(cause -> playbook.addresses().contains(cause.name()));
        return whole
                ? 1
                : gap.signals().stream()
                        .map(Conclusion::record)
                        .filter(signal -> playbook.addresses().contains(signal.rule())
                                || playbook.addresses().contains(signal.about())
                                || playbook.effects().stream()
                                        .anyMatch(effect -> effect.metric().equals(signal.about())))
                        .mapToDouble(gap::partOf)
                        .max()
                        .orElse(1);
    }

    private static List<Confidence> parts(
            String playbook,
            List<FoundGap> gaps,
            List<Conclusion<Block>> blocks,
            Concluded concluded,
            Thresholds thresholds,
            Standing standing) {
        String first = gaps.isEmpty() ? "" : gaps.get(0).id();
        List<Confidence> parts = new ArrayList<>();
        concluded.lowest("data", first).ifPresent(parts::add);
        concluded.lowest("evidence", playbook).ifPresent(parts::add);
        boolean doubtful = blocks.stream().anyMatch(block -> !block.record().forbids());
        double reserved = doubtful ? thresholds.value("fit-with-soft-block") : 1;
        parts.add(
                standing.fit() < reserved
                        ? Confidence.inFit(standing.row(), playbook, standing.fit())
                        : Confidence.inFit("", playbook, reserved));
        return parts;
    }

    private static List<FoundGap> unclosed(Diagnosis diagnosis, List<Candidate> candidates) {
        Set<String> closed = new HashSet<>();
        candidates.stream()
                .filter(tactic -> !tactic.playbook().isFallback())
                .forEach(tactic -> closed.addAll(tactic.gaps()));
        return diagnosis.ranked().stream()
                .filter(gap -> !closed.contains(gap.id()))
                .toList();
    }

    /** A gap and its place among all gaps. */
    private record Ranked(FoundGap gap, int rank) {}

    /**
     * What was concluded, by what it is about.
     *
     * @param gaps the gaps by id
     * @param blocks the blocks by the playbook they stand against
     * @param confidences the parts of confidence by what they are of
     * @param matching what fits here
     * @param drivers what work and cost grow with
     * @param wording what customers are called
     * @param industries the organization's, in which evidence has to count
     */
    private record Concluded(
            Map<String, Ranked> gaps,
            Map<String, List<Conclusion<Block>>> blocks,
            Map<String, List<Confidence>> confidences,
            Matching matching,
            SizeDrivers drivers,
            Wording wording,
            Set<String> industries) {

        static Concluded of(
                Diagnosis diagnosis,
                List<Conclusion<Object>> all,
                Matching matching,
                SizeDrivers drivers,
                Wording wording,
                Set<String> industries) {
            Map<String, Ranked> gaps = new HashMap<>();
            for (FoundGap gap : diagnosis.gaps()) {
                gaps.put(gap.id(), new Ranked(gap, gaps.size()));
            }
            Map<String, List<Conclusion<Block>>> blocks = new HashMap<>();
            Map<String, List<Confidence>> confidences = new HashMap<>();
            for (Conclusion<Object> one : all) {
                if (one.record() instanceof Block block) {
                    blocks.computeIfAbsent(block.playbook(), id -> new ArrayList<>())
                            .add(new Conclusion<>(one.rule(), block, one.evidence()));
                } else if (one.record() instanceof Confidence confidence) {
                    confidences
                            .computeIfAbsent(confidence.of(), id -> new ArrayList<>())
                            .add(confidence);
                }
            }
            return new Concluded(gaps, blocks, confidences, matching, drivers, wording, industries);
        }

        Optional<Confidence> lowest(String part, String of) {
            return confidences.getOrDefault(of, List.of()).stream()
                    .filter(confidence -> confidence.part().equals(part))
                    .min(Confidence.LOWEST);
        }
    }

    private static <T> List<T> records(List<Conclusion<Object>> all, Class<T> kind) {
        return all.stream()
                .map(Conclusion::record)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
