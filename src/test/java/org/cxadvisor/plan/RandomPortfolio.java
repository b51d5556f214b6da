package org.cxadvisor.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.cxadvisor.metric.Period;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Advice;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Confidence;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.TacticConflict;
import org.jspecify.annotations.Nullable;

/** A made-up portfolio with every kind of limit, the same for the same seed. */
record RandomPortfolio(List<Candidate> candidates, Constraints constraints) {

    static final LocalDate START = LocalDate.of(2026, 10, 5);

    private static final List<String> ROLES = List.of("repair", "repair", "repair", "bet", "diagnosis", "fallback");

    static RandomPortfolio of(int seed, int tactics) {
        Random random = new Random(seed);
        int gaps = 1 + random.nextInt(9);
        List<Candidate> candidates = new ArrayList<>();
        for (int number = 0; number < tactics; number++) {
            candidates.add(candidate(random, number, gaps));
        }
        return new RandomPortfolio(candidates, constraints(random, candidates, gaps));
    }

    /** The same with its tactics and conflicts in another order. */
    RandomPortfolio shuffled(int seed) {
        List<Candidate> others = new ArrayList<>(candidates);
        Collections.shuffle(others, new Random(seed));
        List<TacticConflict> conflicts = new ArrayList<>(constraints.conflicts());
        Collections.shuffle(conflicts, new Random(seed));
        return new RandomPortfolio(others, with(constraints, constraints.needs(), conflicts));
    }

    Portfolio portfolio() {
        return new Portfolio(candidates, constraints);
    }

    Selection best(int nodes) {
        return new BranchAndBound()
                .select(
                        portfolio(),
                        new Limits(constraints.toSpend(), constraints.toWork(), nodes),
                        java.util.Set.of());
    }

    static Constraints with(Constraints constraints, List<Need> needs, List<TacticConflict> conflicts) {
        return new Constraints(
                constraints.budget(),
                constraints.people(),
                constraints.staff(),
                constraints.start(),
                constraints.end(),
                constraints.freeze(),
                constraints.currency(),
                constraints.exchange(),
                needs,
                conflicts,
                constraints.thresholds());
    }

    private static Candidate candidate(Random random, int number, int gaps) {
        Map<String, Double> closes = new TreeMap<>();
        for (int more = 1 + random.nextInt(2); more > 0; more--) {
            closes.put("gap" + random.nextInt(gaps) + "@here", (1 + random.nextInt(9)) / 20.0);
        }
        List<String> answered = List.copyOf(closes.keySet());
        int rank = 1 + Integer.parseInt(answered.get(0).substring(3, 4));
        // Now and then one is begun in two places, and now and then one opens a channel.
        String id = number > 0 && random.nextInt(6) == 0 ? "p" + (number - 1) : "p" + number;
        Playbook playbook = playbook(
                id,
                ROLES.get(random.nextInt(ROLES.size())),
                steps(random),
                "EUR %dk..%dk".formatted(random.nextInt(12), 12 + random.nextInt(10)),
                random.nextInt(3) == 0 ? "EUR %d per month".formatted(100 * (1 + random.nextInt(15))) : null,
                random.nextInt(4) == 0);
        return candidate(
                playbook,
                "place" + number,
                answered,
                closes,
                rank,
                1 + random.nextInt(3),
                random.nextInt(10) / 10.0,
                random.nextInt(14) == 0);
    }

    private static List<Playbook.Step> steps(Random random) {
        List<Playbook.Step> steps = new ArrayList<>();
        for (int step = 0; step < 1 + random.nextInt(3); step++) {
            steps.add(new Playbook.Step(
                    "s" + step,
                    "Do it",
                    "somebody",
                    (1 + random.nextInt(4)) + " person-weeks",
                    (1 + random.nextInt(9)) + " weeks",
                    step > 0 && random.nextBoolean() ? "s" + (step - 1) : null));
        }
        return steps;
    }

    private static Constraints constraints(Random random, List<Candidate> candidates, int gaps) {
        LocalDate end = START.plusWeeks(10 + random.nextInt(50));
        List<Period> freeze = random.nextBoolean()
                ? List.of()
                : List.of(Period.parse("2026-12-01..2027-01-15").orElseThrow());
        List<TacticConflict> conflicts = new ArrayList<>();
        for (Candidate one : candidates) {
            conflicts.add(TacticConflict.everywhere(
                    "repeated-tactic", one.playbook().id(), one.playbook().id()));
            if (random.nextInt(5) == 0) {
                Candidate other = candidates.get(random.nextInt(candidates.size()));
                conflicts.add(TacticConflict.everywhere(
                        "excluded-tactic", one.playbook().id(), other.playbook().id()));
            }
        }
        List<Need> needs = new ArrayList<>();
        for (int gap = 0; gap < gaps; gap++) {
            String id = "gap" + gap + "@here";
            List<String> leading = candidates.stream()
                    .filter(tactic -> tactic.gaps().contains(id))
                    .sorted(Comparator.comparingInt(Candidate::standing))
                    .map(Candidate::id)
                    .toList();
            needs.add(new Need(
                    id,
                    (1 + random.nextInt(20)) / 100.0,
                    gap < 4 ? 1 : gap < 6 ? 2 : 0,
                    random.nextInt(4) == 0,
                    leading));
        }
        return new Constraints(
                random.nextInt(4) == 0 ? Double.NaN : 1000.0 * (10 + random.nextInt(140)),
                random.nextInt(4) == 0 ? Double.NaN : 5.0 + random.nextInt(40),
                Double.NaN,
                START,
                end,
                freeze,
                "EUR",
                Map.of(),
                needs,
                conflicts,
                Thresholds.builtIn()
                        .with("initiatives-at-once", 1 + random.nextInt(4))
                        .with("new-channels-per-quarter", random.nextInt(3))
                        .in(""));
    }

    static Candidate candidate(
            Playbook playbook,
            String subject,
            List<String> gaps,
            Map<String, Double> closes,
            int rank,
            int standing,
            double worth,
            boolean committed) {
        return new Candidate(
                playbook,
                subject,
                gaps,
                closes,
                rank,
                List.of(),
                List.of(Confidence.inEvidence("", playbook.id(), 1)),
                new Advice("recommend", List.of()),
                worth,
                standing,
                committed);
    }

    static Playbook playbook(
            String id,
            String role,
            List<Playbook.Step> steps,
            String once,
            @Nullable String running,
            boolean newChannel) {
        return new Playbook(
                2,
                id,
                "T01",
                id,
                "access",
                role,
                new Playbook.Answers(
                        List.of(),
                        List.of(),
                        List.of("late"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of("website"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                steps,
                new Playbook.Cost(once, running, null, "judgement"),
                null,
                null,
                List.of(),
                List.of(),
                new Playbook.GapClosed("10%", "15%", "20%", "judgement"),
                "1..2 months",
                List.of(),
                new Playbook.Sign("something", "4 weeks"),
                null,
                List.of(),
                "never",
                List.of(),
                newChannel,
                null,
                List.of(),
                List.of());
    }
}
