package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Signal;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.yaml.Node;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for the gaps of every audit, whatever they are: how an audit is ordered changes none, a fact about something else
 * touches none, and none is lost when twice as many say the same.
 */
class DiagnosisLawsTest {

    /** In how many orders each audit is tried: {@code -Dcx.orders}; the profile {@code thorough} tries more. */
    private static final int ORDERS = Integer.getInteger("cx.orders", 1);

    private static final Samples SAMPLES = new Samples();

    private static final String UNRELATED =
            "{ id: something-else, name: Something else, stage: use, control: own, rating: unknown, pains: [ { theme: noise, says: It hums } ] }";

    @TestFactory
    Stream<DynamicTest> theOrderOfAnAuditChangesNoGap() {
        return forEach(audit -> {
            Map<String, String> whole = gaps(audit.judged(), gap -> true);
            IntStream.range(0, ORDERS).forEach(seed -> assertThat(
                            gaps(audit.again(Rewritten.shuffled(audit.document(), seed)), gap -> true))
                    .as("order %d", seed)
                    .isEqualTo(whole));
        });
    }

    @TestFactory
    Stream<DynamicTest> aFactAboutAnotherTouchpointChangesNoGapElsewhere() {
        return forEach(audit -> {
            JudgedAudit more = audit.again(Rewritten.with(audit.document(), UNRELATED));

            assertThat(gaps(more, gap -> !gap.gap().subject().equals("something-else")))
                    .isEqualTo(gaps(audit.judged(), gap -> true));
        });
    }

    @TestFactory
    Stream<DynamicTest> twiceAsManyAnswersLoseNoGap() {
        return forEach(audit -> {
            JudgedAudit twice = audit.again(Rewritten.doubled(audit.document()));

            assertThat(twice.problems())
                    .as("the audit of twice as many is sound")
                    .noneMatch(DiagnosisLawsTest::isError);
            assertThat(gaps(twice, gap -> true).keySet())
                    .containsAll(
                            gaps(audit.judged(), DiagnosisLawsTest::isSound).keySet());
        });
    }

    /** Whether it is about what customers meet, and stands on something beyond the margin of error. */
    private static boolean isSound(FoundGap gap) {
        return gap.gap().layer().equals("experience")
                && gap.signals().stream().anyMatch(signal -> isSound(signal.record()));
    }

    private static boolean isSound(Signal signal) {
        return !signal.support().equals("reported");
    }

    private static boolean isError(Problem problem) {
        return problem.level() == Level.ERROR;
    }

    /** The gaps of an audit by their ids, each with its class and what it costs. */
    private static Map<String, String> gaps(JudgedAudit judged, Predicate<FoundGap> those) {
        assertThat(judged.problems()).as("problems").noneMatch(DiagnosisLawsTest::isError);
        Map<String, String> gaps = new TreeMap<>();
        SAMPLES.diagnosis(judged).gaps().stream()
                .filter(those)
                .forEach(gap -> gaps.put(
                        gap.id(),
                        gap.gap().evidenceClass() + " " + gap.gap().shortfall() + " "
                                + gap.gap().reach()));
        return gaps;
    }

    private static Stream<DynamicTest> forEach(Consumer<Tried> law) {
        List<Path> folders = List.of(
                Path.of("sample-audits"),
                Path.of("src/test/resources/public-cases"),
                Path.of("src/test/resources/situations"));
        return folders.stream()
                .flatMap(Samples::audits)
                .map(Tried::of)
                .filter(tried -> tried.judged().isSound())
                .map(tried -> dynamicTest(tried.file().getFileName().toString(), () -> law.accept(tried)));
    }

    private record Tried(Path file, Node document, JudgedAudit judged) {

        static Tried of(Path file) {
            JudgedAudit judged = SAMPLES.judged(file);
            return new Tried(file, judged.document(), judged);
        }

        JudgedAudit again(byte[] written) {
            return SAMPLES.judged(file, written);
        }
    }
}
