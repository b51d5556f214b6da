package org.cxadvisor.explore;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cxadvisor.fact.AbsentPractice;
import org.cxadvisor.fact.ExcludedTactic;
import org.cxadvisor.fact.OrganizationSize;
import org.cxadvisor.fact.PresentPractice;
import org.cxadvisor.gap.Cause;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Gap;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.tactic.Block;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.MinimumSize;

/** What would be otherwise in the audit, so that nothing forbids a tactic: read off what the rules matched against it. */
final class FactLevers {

    private static final String NOT_WANTED = "limits/not-wanted";

    private final Trials trials;
    private final AuditParts parts;
    private final TacticQuestion question;

    FactLevers(Trials trials, AuditParts parts, TacticQuestion question) {
        this.trials = trials;
        this.parts = parts;
        this.question = question;
    }

    /** Changes that may lift what forbids the tactic, none of them tried yet. */
    List<SingleChange> ofBlocks() {
        Set<Object> matched = new LinkedHashSet<>();
        question.candidate().map(Candidate::blocks).orElse(List.of()).stream()
                .filter(block -> block.record().forbids())
                .forEach(block -> matched(block, matched));
        List<SingleChange> changes = new ArrayList<>();
        for (Object fact : matched) {
            change(fact, matched).ifPresent(changes::add);
        }
        return changes;
    }

    /** What a block rests on: facts of the audit, and of gaps and causes what these rest on. */
    private void matched(Conclusion<Block> block, Set<Object> matched) {
        for (Object fact : block.evidence()) {
            matched.add(fact);
            if (fact instanceof Gap gap) {
                trials.now().diagnosis().gap(gap.id()).map(FoundGap::evidence).ifPresent(matched::addAll);
            } else if (fact instanceof Cause) {
                trials.now().diagnosis().conclusions().stream()
                        .filter(conclusion -> conclusion.record().equals(fact))
                        .forEach(conclusion -> matched.addAll(conclusion.evidence()));
            }
        }
    }

    private Optional<SingleChange> change(Object fact, Set<Object> matched) {
        if (fact instanceof ExcludedTactic excluded) {
            return Optional.of(SingleChange.of(
                    "wanted", Map.of("tactic", excluded.tactic()), parts.without(NOT_WANTED, excluded.tactic())));
        }
        if (fact instanceof AbsentPractice absent) {
            return moved("in-place", absent.practice(), absent.subject(), absent.at(), "not-in-place", "in-place");
        }
        if (fact instanceof PresentPractice present) {
            return moved(
                    "not-in-place", present.practice(), present.subject(), present.at(), "in-place", "not-in-place");
        }
        if (fact instanceof OrganizationSize size) {
            return matched.stream()
                    .filter(least -> least instanceof MinimumSize minimum
                            && minimum.measure().equals(size.measure()))
                    .map(MinimumSize.class::cast)
                    .findFirst()
                    .flatMap(least -> larger(size, least));
        }
        return fact instanceof Placed placed ? without(placed) : Optional.empty();
    }

    /** A practice moves from one list to the other. */
    private Optional<SingleChange> moved(
            String kind, String practice, String subject, String at, String from, String to) {
        return parts.path(at).filter(path -> path.contains("/" + from)).map(path -> {
            String part = path.substring(0, path.indexOf("/" + from));
            return SingleChange.of(
                    kind,
                    Map.of("practice", practice, "subject", subject),
                    parts.without(part + "/" + from, practice),
                    parts.with(part + "/" + to, practice));
        });
    }

    private Optional<SingleChange> larger(OrganizationSize size, MinimumSize least) {
        long enough = (long) Math.floor(least.value()) + 1;
        return parts.path(size.at())
                .map(path -> new SingleChange(
                        "size",
                        Map.of("measure", size.measure()),
                        Map.of("amount", (double) enough, "now", size.value()),
                        List.of(AuditEdit.set(path, Long.toString(enough)))));
    }

    /** Without a piece of evidence: an item of a list is left out, any other part is not known. */
    private Optional<SingleChange> without(Placed placed) {
        return parts.path(placed.at()).filter(path -> path.contains("/")).map(path -> {
            String around = path.substring(0, path.lastIndexOf('/'));
            boolean isItem = parts.at(around).stream().anyMatch(node -> node instanceof org.cxadvisor.yaml.Items);
            return SingleChange.of(
                    "without",
                    Map.of("place", path),
                    isItem ? AuditEdit.without(path) : AuditEdit.set(path, "unknown"));
        });
    }

    /** Those that decline one of the planned tactics. */
    Stream<SingleChange> declining() {
        return trials.now().plan().tactics().stream()
                .map(planned -> planned.tactic())
                .filter(tactic -> !tactic.committed())
                .filter(tactic ->
                        !tactic.playbook().id().equals(question.playbook().id()))
                .map(tactic -> SingleChange.of(
                        "declined",
                        Map.of("tactic", tactic.id()),
                        parts.with(NOT_WANTED, tactic.playbook().id())));
    }

    /** That nothing has to rest any more while it would be done. */
    Stream<SingleChange> thawing() {
        return trials.now().plan().freeze().isEmpty()
                ? Stream.empty()
                : Stream.of(SingleChange.of("freeze", Map.of(), AuditEdit.set("limits/freeze", "[ ]")));
    }

    /** That people decide on it, whatever it costs and whatever else would come first. */
    Stream<SingleChange> deciding() {
        return Stream.of(SingleChange.of(
                "decided",
                Map.of(),
                AuditEdit.set(
                        "initiatives/+", "{ tactic: " + question.playbook().id() + ", state: planned }")));
    }

    /** Those by which a place of a gap has a channel that the tactic is made for. */
    Stream<SingleChange> ofChannels() {
        return question.gaps(trials.now()).stream()
                .map(gap -> gap.gap().place())
                .distinct()
                .filter(place -> parts.at("touchpoints/" + place + "/channels").isPresent())
                .flatMap(place -> question.playbook().answers().channels().stream()
                        .map(channel -> SingleChange.of(
                                "channel",
                                Map.of("touchpoint", place, "channel", channel),
                                parts.with("touchpoints/" + place + "/channels", channel))));
    }
}
