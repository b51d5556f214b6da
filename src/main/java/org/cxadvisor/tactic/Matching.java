package org.cxadvisor.tactic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.rulebase.Conclusion;

/** Which of the suggested playbooks are offered for a gap here, and in which order: what the rules concluded, applied. */
final class Matching {

    /** Any number just below 1: the one behind closes less, by too little to be seen in a plan. */
    private static final double LESS = 0.99;

    private final List<Conclusion<Object>> conclusions;
    private final Predicate<String> forTheWhole;
    private final Decisions decisions;
    private final Map<String, List<Standing>> standings = new HashMap<>();
    private final Set<String> mismatches = new HashSet<>();
    private final Set<String> committed = new HashSet<>();
    private final Set<String> influenced = new HashSet<>();
    private final Map<String, List<Precedence>> precedences = new HashMap<>();
    private final Map<String, List<Block>> hard = new HashMap<>();
    private final Map<String, Standing> offered = new LinkedHashMap<>();

    private Matching(List<Conclusion<Object>> conclusions, Predicate<String> forTheWhole, Decisions decisions) {
        this.conclusions = conclusions;
        this.forTheWhole = forTheWhole;
        this.decisions = decisions;
    }

    /**
     * Applies what was concluded.
     *
     * @param forTheWhole whether a playbook is done once for the whole organization
     * @param decisions what people decided, which no rule overrules
     */
    static Matching of(List<Conclusion<Object>> conclusions, Predicate<String> forTheWhole, Decisions decisions) {
        Matching matching = new Matching(conclusions, forTheWhole, decisions);
        conclusions.forEach(conclusion -> matching.note(conclusion.record()));
        matching.choose();
        return matching;
    }

    private void note(Object record) {
        if (record instanceof Standing standing) {
            standings
                    .computeIfAbsent(standing.playbook(), id -> new ArrayList<>())
                    .add(standing);
        } else if (record instanceof Mismatch mismatch) {
            mismatches.add(mismatch.playbook() + "|" + mismatch.gap());
        } else if (record instanceof Commitment commitment) {
            committed.add(commitment.playbook());
        } else if (record instanceof PartnerInfluence influence) {
            influenced.add(influence.subject());
        } else if (record instanceof Precedence precedence) {
            precedences
                    .computeIfAbsent(precedence.playbook() + "|" + precedence.over(), id -> new ArrayList<>())
                    .add(precedence);
        } else if (record instanceof Block block && block.forbids()) {
            hard.computeIfAbsent(block.playbook(), id -> new ArrayList<>()).add(block);
        }
    }

    /** Keeps a suggestion unless something that comes before it is offered for its gap. */
    private void choose() {
        Map<String, Integer> best = new HashMap<>();
        for (Suggestion suggestion : suggestions()) {
            if (isOpen(suggestion)) {
                best.merge(suggestion.gap(), standing(suggestion).order(), Math::min);
            }
        }
        for (Suggestion suggestion : suggestions()) {
            Standing standing = standing(suggestion);
            boolean yields = standing.yieldsTo(best.getOrDefault(suggestion.gap(), Integer.MAX_VALUE));
            Suggestion once = once(suggestion);
            boolean decided =
                    isCommitted(once.playbook(), once.subject()) || isDeclined(once.playbook(), once.subject());
            if (decided || fits(suggestion) && !yields) {
                offered.merge(
                        key(once.playbook(), once.subject(), once.gap()),
                        standing,
                        (one, other) -> one.order() <= other.order() ? one : other);
            }
        }
    }

    private List<Suggestion> suggestions() {
        return conclusions.stream()
                .map(Conclusion::record)
                .filter(Suggestion.class::isInstance)
                .map(Suggestion.class::cast)
                .toList();
    }

    private boolean fits(Suggestion suggestion) {
        return !mismatches.contains(suggestion.playbook() + "|")
                && !mismatches.contains(suggestion.playbook() + "|" + suggestion.gap());
    }

    /** Whether it fits and nothing forbids it. */
    private boolean isOpen(Suggestion suggestion) {
        String subject = once(suggestion).subject();
        return fits(suggestion)
                && (!isForbidden(suggestion.playbook(), subject) || isCommitted(suggestion.playbook(), subject));
    }

    private boolean isForbidden(String playbook, String subject) {
        return isDeclined(playbook, subject)
                || hard.getOrDefault(playbook, List.of()).stream().anyMatch(block -> block.holdsAt(subject));
    }

    /** Whether a playbook would be a remedy here once the cause of a gap is found: it fits, and nothing forbids it. */
    boolean isPossible(String playbook, String subject, String gap) {
        return fits(new Suggestion("", playbook, gap, subject)) && !isForbidden(playbook, subject);
    }

    private Standing standing(Suggestion suggestion) {
        return standings.getOrDefault(suggestion.playbook(), List.of()).stream()
                .filter(standing -> standing.match().equals(suggestion.match()))
                .min(Standing.FIRST)
                .orElse(Standing.NONE);
    }

    /** What is done once for the whole is suggested for the whole, whichever place lacks it. */
    private Suggestion once(Suggestion suggestion) {
        return forTheWhole.test(suggestion.playbook())
                ? new Suggestion(
                        suggestion.rule(),
                        suggestion.playbook(),
                        suggestion.gap(),
                        Measurement.ORGANIZATION,
                        suggestion.match())
                : suggestion;
    }

    private static String key(String playbook, String subject, String gap) {
        return playbook + "@" + subject + "|" + gap;
    }

    /** The conclusions without the suggestions that are not offered. */
    List<Conclusion<Object>> offered() {
        List<Conclusion<Object>> kept = new ArrayList<>();
        for (Conclusion<Object> conclusion : conclusions) {
            if (conclusion.record() instanceof Suggestion suggestion) {
                Suggestion once = once(suggestion);
                if (offered.containsKey(key(once.playbook(), once.subject(), once.gap()))) {
                    kept.add(new Conclusion<>(conclusion.rule(), once, conclusion.evidence()));
                }
            } else {
                kept.add(conclusion);
            }
        }
        return kept;
    }

    /** Where a tactic stands among those that answer a gap. */
    Standing standing(String playbook, String subject, String gap) {
        return offered.getOrDefault(key(playbook, subject, gap), Standing.NONE);
    }

    /** Whether a playbook is planned or under way already, or was accepted here. */
    boolean isCommitted(String playbook, String subject) {
        return !isDeclined(playbook, subject)
                && (committed.contains(playbook) || decisions.accepted().contains(playbook + "@" + subject));
    }

    private boolean isDeclined(String playbook, String subject) {
        return decisions.declined().containsKey(playbook + "@" + subject);
    }

    /** What people have against a tactic here, as a block that no rule found. */
    Stream<Conclusion<Block>> declined(String playbook, String subject) {
        String how = decisions.declined().get(playbook + "@" + subject);
        return Stream.ofNullable(how)
                .map(word -> new Conclusion<>(word, Block.hardAt(word, playbook, playbook, subject), List.of()));
    }

    /** Whether others run a place, so that we can only ask. */
    boolean isInfluence(String subject) {
        return influenced.contains(subject);
    }

    /** The candidates in their order, but each behind those that are preferred to it for a gap both answer. */
    List<Candidate> preferred(List<Candidate> candidates) {
        List<Candidate> ordered = new ArrayList<>();
        Map<String, List<Candidate>> there = new HashMap<>();
        for (Candidate candidate : candidates) {
            List<Candidate> others = there.computeIfAbsent(candidate.subject(), first -> new ArrayList<>());
            int place = others.stream()
                    .filter(other -> precedes(candidate, other))
                    .mapToInt(ordered::indexOf)
                    .min()
                    .orElse(ordered.size());
            ordered.add(place, candidate);
            others.add(candidate);
        }
        return ordered.stream()
                .map(tactic -> capped(tactic, there.getOrDefault(tactic.subject(), List.of())))
                .toList();
    }

    /** A tactic behind another for a gap is expected to close less of it than that one: shares are guesses, the order a rule. */
    private Candidate capped(Candidate tactic, List<Candidate> there) {
        Map<String, Double> closes = new HashMap<>(tactic.closes());
        int order = tactic.standing();
        for (Candidate other : there) {
            if (precedes(other, tactic)) {
                order = Math.max(order, other.standing());
            }
            for (Precedence precedence : over(other, tactic)) {
                closes.replaceAll((gap, share) -> precedence.puts(other, tactic, gap)
                        ? Math.min(share, LESS * other.closes().getOrDefault(gap, share))
                        : share);
            }
        }
        return tactic.closing(closes, order);
    }

    private List<Precedence> over(Candidate one, Candidate other) {
        return precedences.getOrDefault(
                one.playbook().id() + "|" + other.playbook().id(), List.of());
    }

    /** Whether one of two tactics for the same place is preferred to the other. */
    private boolean precedes(Candidate one, Candidate other) {
        return over(one, other).stream().anyMatch(precedence -> one.gaps().stream()
                .anyMatch(gap -> other.gaps().contains(gap) && precedence.puts(one, other, gap)));
    }
}
