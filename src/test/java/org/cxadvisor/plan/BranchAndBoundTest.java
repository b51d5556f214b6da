package org.cxadvisor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.Playbook;
import org.junit.jupiter.api.Test;

/** The plan is the best there is: compared with looking at every selection, on made-up portfolios under every kind of limit. */
class BranchAndBoundTest {

    private static final int NODES = 1_000_000;
    private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

    @Test
    void noSelectionIsBetterThanTheOneThatIsCalledTheBest() {
        for (int seed = 0; seed < 500; seed++) {
            RandomPortfolio portfolio = RandomPortfolio.of(seed, tactics(seed));
            BruteForce all = BruteForce.of(portfolio);
            Selection best = portfolio.best(NODES);

            assertThat(best.isProven()).as("seed %d", seed).isTrue();
            assertThat(answered(portfolio, best)).as("seed %d", seed).isEqualTo(all.answered());
            assertThat(best.value()).as("seed %d", seed).isCloseTo(all.value(), ROUNDING);
        }
    }

    @Test
    void aSearchThatStopsEarlyNeverStatesLessThanWhatIsReachable() {
        int stopped = 0;
        for (int seed = 0; seed < 400; seed++) {
            RandomPortfolio portfolio = RandomPortfolio.of(seed, tactics(seed));
            Selection best = portfolio.best(NODES);
            Selection early = portfolio.best(2 + seed % 30);
            stopped += early.isProven() ? 0 : 1;

            if (early.open() < 1) {
                assertThat(early.answered()).as("seed %d", seed).isEqualTo(best.answered());
                assertThat(early.value() / (1 - early.open()))
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(best.value() - 1e-9);
            }
        }
        assertThat(stopped).isGreaterThan(50);
    }

    @Test
    void theOrderOfTheInputDecidesNothing() {
        for (int seed = 0; seed < 100; seed++) {
            RandomPortfolio portfolio = RandomPortfolio.of(seed, 14);
            List<PlannedTactic> planned = portfolio.best(NODES).planned();

            assertThat(portfolio.shuffled(seed).best(NODES).planned())
                    .as("seed %d", seed)
                    .usingRecursiveComparison()
                    .isEqualTo(planned);
        }
    }

    @Test
    void ofAKnownKnapsackItFindsTheKnownBest() {
        int[] weights = {23, 31, 29, 44, 53, 38, 63, 85, 89, 82};
        int[] profits = {92, 57, 49, 68, 60, 43, 67, 84, 87, 72};
        List<Candidate> candidates = IntStream.range(0, weights.length)
                .mapToObj(at -> heavy("p" + at, weights[at], profits[at]))
                .toList();
        Constraints constraints = new Constraints(
                Double.NaN,
                165,
                Double.NaN,
                RandomPortfolio.START,
                RandomPortfolio.START.plusYears(1),
                List.of(),
                "EUR",
                Map.of(),
                List.of(),
                List.of(),
                Thresholds.builtIn().with("initiatives-at-once", 10).in(""));

        Selection best = new RandomPortfolio(candidates, constraints).best(NODES);

        assertThat(best.value()).isEqualTo(309);
        assertThat(best.ids()).containsExactlyInAnyOrder("p0@here", "p1@here", "p2@here", "p3@here", "p5@here");
    }

    @Test
    void theFirstGapIsAnsweredWheneverATacticAgainstItFits() {
        for (int seed = 0; seed < 500; seed++) {
            RandomPortfolio portfolio = RandomPortfolio.of(seed, 16);
            Constraints constraints = portfolio.constraints();
            String first = constraints.needs().get(0).gap();
            Selection best = portfolio.best(NODES);
            boolean fits = portfolio.candidates().stream()
                    .filter(tactic -> tactic.repairs() && tactic.gaps().contains(first))
                    .anyMatch(
                            tactic -> tactic.committed() ? best.holds(tactic.id()) : fits(portfolio, List.of(tactic)));

            assertThat(repaired(best, first)).as("seed %d", seed).isEqualTo(fits);
        }
    }

    @Test
    void peopleTreatedWorseThanOthersAreAnsweredBeforeAnythingBelowThem() {
        int unanswered = 0;
        for (int seed = 0; seed < 500; seed++) {
            RandomPortfolio portfolio = RandomPortfolio.of(seed, 16);
            List<Need> needs = portfolio.constraints().needs();
            Selection best = portfolio.best(NODES);
            Portfolio extended = portfolio.portfolio();
            for (int at = 0; at < needs.size(); at++) {
                Need need = needs.get(at);
                String gap = need.gap();
                if (need.fair()
                        && best.planned().stream()
                                .noneMatch(planned -> repairs(portfolio, planned.tactic(), gap)
                                        || extended.startsBefore(planned.tactic(), need))) {
                    unanswered++;
                    List<String> above = needs.subList(0, at).stream()
                            .filter(other -> other.page() == 1 || other.fair())
                            .map(Need::gap)
                            .toList();
                    List<Candidate> kept = best.planned().stream()
                            .map(PlannedTactic::tactic)
                            .filter(tactic -> !tactic.committed()
                                    && tactic.repairs()
                                    && tactic.gaps().stream().anyMatch(above::contains))
                            .toList();
                    for (Candidate tactic : portfolio.candidates()) {
                        if (repairs(portfolio, tactic, gap) && !tactic.committed()) {
                            List<Candidate> together = new ArrayList<>(kept);
                            together.add(tactic);
                            assertThat(fits(portfolio, together))
                                    .as("seed %d, %s for %s", seed, tactic.id(), gap)
                                    .isFalse();
                        }
                    }
                }
            }
        }
        assertThat(unanswered).isGreaterThan(20);
    }

    /** Mostly small ones, some as large as can be looked at as a whole. */
    private static int tactics(int seed) {
        return seed % 25 == 0 ? 16 : 3 + seed % 11;
    }

    /** A bet counts as a repair only where nothing surely repairs the gap. */
    private static boolean repairs(RandomPortfolio portfolio, Candidate tactic, String gap) {
        return tactic.repairs()
                && tactic.gaps().contains(gap)
                && (!tactic.playbook().isBet()
                        || Stream.concat(
                                        portfolio.portfolio().items().stream().map(item -> item.tactic),
                                        portfolio.portfolio().committed().stream()
                                                .map(PlannedTactic::tactic))
                                .noneMatch(other -> other.repairs()
                                        && !other.playbook().isBet()
                                        && other.gaps().contains(gap)));
    }

    private static boolean repaired(Selection selection, String gap) {
        return selection.planned().stream()
                .map(PlannedTactic::tactic)
                .anyMatch(tactic -> tactic.repairs() && tactic.gaps().contains(gap));
    }

    /** Whether tactics fit beside what is committed, in their turns. */
    private static boolean fits(RandomPortfolio portfolio, List<Candidate> tactics) {
        Constraints constraints = portfolio.constraints();
        List<PlannedTactic> planned = new ArrayList<>(portfolio.portfolio().committed());
        Obstacles obstacles = new Obstacles(constraints);
        for (Candidate tactic : tactics.stream().sorted(Portfolio.TURN).toList()) {
            if (obstacles.always(tactic, planned).isPresent()) {
                return false;
            }
            planned.add(new Schedule(constraints).place(tactic, planned));
            PlannedTactic last = planned.get(planned.size() - 1);
            double spent = planned.stream().mapToDouble(constraints::charged).sum();
            boolean paid = constraints.charged(last) == 0 || spent <= constraints.toSpend();
            if (!paid
                    || last.end().isAfter(constraints.end())
                    || planned.stream().mapToDouble(PlannedTactic::work).sum() > constraints.toWork()) {
                return false;
            }
        }
        return true;
    }

    private static String answered(RandomPortfolio portfolio, Selection selection) {
        int laws = BruteForce.of(portfolio).answered().length();
        String bits = Long.toBinaryString(selection.answered() | 1L << (Long.SIZE - 1));
        return bits.substring(1, 1 + laws);
    }

    private static Candidate heavy(String id, int weeks, int worth) {
        Playbook playbook = RandomPortfolio.playbook(
                id,
                "repair",
                List.of(new Playbook.Step("do", "Do it", "somebody", weeks + " person-weeks", "1 week", null)),
                "EUR 0..0",
                null,
                false);
        return RandomPortfolio.candidate(playbook, "here", List.of(), Map.of(), Integer.MAX_VALUE, 1, worth, false);
    }
}
