package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxadvisor.fact.Unmeasured;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.Placed;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.StrictReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Audits in which one thing was changed are either refused, with a place, or advised without anything that stands on what is
 * gone. How many are tried in all is {@code -Dcx.mutants}; the profile {@code thorough} tries many more.
 */
class MutatedAuditsTest {

    private static final int MUTANTS = Integer.getInteger("cx.mutants", 2000);

    @TestFactory
    Stream<DynamicTest> noAdviceStandsOnWhatIsGone() {
        List<Path> files = Samples.files();
        int each = (MUTANTS + files.size() - 1) / files.size();
        return files.stream()
                .map(file -> dynamicTest(file.toString(), () -> {
                    Node audit = read(file);
                    Strategy whole = Written.of(file).strategy();
                    List<Outcome> outcomes = IntStream.range(0, each)
                            .parallel()
                            .mapToObj(seed -> outcome(Mutant.of(audit, seed), seed, file, whole))
                            .toList();

                    assertThat(outcomes)
                            .extracting(Outcome::failed)
                            .filteredOn(failed -> !failed.isEmpty())
                            .isEmpty();
                    assertThat(outcomes).filteredOn(Outcome::sound).hasSizeGreaterThan(each / 4);
                }));
    }

    private record Outcome(boolean sound, String failed) {}

    private static Outcome outcome(Mutant mutant, int seed, Path file, Strategy whole) {
        try {
            JudgedAudit judged = Written.judged(file, mutant.bytes());
            judge(judged, mutant, file, whole);
            return new Outcome(judged.isSound(), "");
        } catch (RuntimeException | AssertionError failed) {
            return new Outcome(false, "seed " + seed + ", " + mutant.change() + " " + mutant.path() + ": " + failed);
        }
    }

    private static void judge(JudgedAudit judged, Mutant mutant, Path file, Strategy whole) {
        if (!judged.isSound()) {
            assertThat(judged.problems())
                    .filteredOn(problem -> problem.level() == Level.ERROR)
                    .extracting(Problem::place)
                    .allSatisfy(place -> assertThat(place.file()).isNotEmpty());
            return;
        }
        Written written = Written.of(file, judged);
        if (mutant.change().equals("moved")) {
            return;
        }
        Strategy left = written.strategy();
        Set<String> gone = stoodOn(whole, mutant);
        assertThat(gaps(left))
                .as("gaps that stood on it")
                .filteredOn(gone::contains)
                .isEmpty();
        assertThat(left.tactics().open())
                .as("tactics for gaps that stood on it")
                .filteredOn(tactic -> tactic.gaps().stream().anyMatch(gone::contains))
                .isEmpty();
        assertThat(goals(left))
                .as("goals from it")
                .filteredOn(goalsFrom(whole, mutant)::contains)
                .isEmpty();
    }

    /** The gaps of which every fact that was counted or said lay in what is gone. */
    private static Set<String> stoodOn(Strategy whole, Mutant mutant) {
        Set<String> gone = new TreeSet<>();
        for (FoundGap gap : whole.diagnosis().gaps()) {
            if (gap.fact(Unmeasured.class).isPresent()) {
                continue; // it stands on what nobody knows, and is there all the more
            }
            List<Place> places = places(whole, gap.evidence());
            if (!places.isEmpty() && places.stream().allMatch(mutant::holds)) {
                gone.add(gap.id());
            }
        }
        return gone;
    }

    private static List<Place> places(Strategy strategy, List<Object> facts) {
        return facts.stream()
                .flatMap(fact -> fact instanceof Placed placed ? Stream.of(placed.at()) : Stream.empty())
                .map(strategy.facts().places()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Set<String> goalsFrom(Strategy whole, Mutant mutant) {
        Set<String> gone = new TreeSet<>();
        whole.goals().goals().forEach(goal -> {
            Place place = whole.facts().places().get(goal.at());
            if (place != null && mutant.holds(place)) {
                gone.add(goal.id());
            }
        });
        return gone;
    }

    private static List<String> gaps(Strategy strategy) {
        return strategy.diagnosis().gaps().stream().map(FoundGap::id).toList();
    }

    private static List<String> goals(Strategy strategy) {
        return strategy.goals().goals().stream().map(goal -> goal.id()).toList();
    }

    private static Node read(Path file) throws IOException {
        Node root = StrictReader.read(file.toString(), Files.readAllBytes(file)).root();
        assertThat(root).isNotNull();
        return root;
    }
}
