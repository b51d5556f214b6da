package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.metric.MarketFigure;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.swot.SwotItem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who is ahead and who behind, and on what: {@code rivals}, {@code swot} and {@code gaps} say the same of every audit. */
class ComparisonsAgreeTest {

    private static final Samples SAMPLES = new Samples();

    private static final Set<String> JUDGED = Set.of("comparison", "reviews");
    private static final Set<String> BEHIND = Set.of("weakness", "threat", "watch");
    private static final Set<String> BEHIND_MARKET =
            Set.of("behind-market", "higher-failure-rate", "reported-market-lead");

    /** A lead that rules name, as a share of the scale: {@code lead-worth-naming}. */
    private static final double WORTH = 0.05;

    @TestFactory
    Stream<DynamicTest> noStrengthIsClaimedWhereARivalIsAhead() {
        return forEach(strategy -> comparisons(strategy)
                .filter(ComparisonsAgreeTest::isBehind)
                .forEach(behind -> {
                    List<Conclusion<SwotItem>> leads = strategy.swot().quadrant("strength").stream()
                            .filter(item -> of(item.evidence(), RivalComparison.class)
                                    .anyMatch(lead -> lead.measure().equals(behind.measure())
                                            && lead.subject().equals(behind.subject())))
                            .toList();
                    assertThat(leads).as("strengths beside %s", behind).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> whereARivalIsSurelyAheadThereIsAGapAndNoSilenceInTheSwot() {
        return forEach(strategy -> comparisons(strategy)
                .filter(one -> one.kind().equals("comparison") && one.rivalIsAhead() && one.rivalLead() > WORTH)
                .forEach(behind -> {
                    assertThat(strategy.diagnosis().gaps())
                            .as("gaps for %s", behind)
                            .anyMatch(gap -> isOn(gap, behind));
                    assertThat(strategy.swot().items())
                            .as("lines for %s", behind)
                            .anyMatch(item -> item.record().rival().isEmpty()
                                    && BEHIND.contains(item.record().quadrant())
                                    && item.record().subject().equals(behind.subject()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsAGapIsNoStrength() {
        return forEach(strategy -> {
            Set<String> gaps =
                    strategy.diagnosis().gaps().stream().map(FoundGap::id).collect(Collectors.toSet());
            assertThat(strategy.swot().quadrant("strength"))
                    .noneMatch(item -> gaps.contains(item.record().id()));
        });
    }

    @TestFactory
    Stream<DynamicTest> whoIsAheadOfAMarketIsNotBehindItInTheSameMeasure() {
        return forEach(strategy -> strategy.swot().quadrant("strength").stream()
                .flatMap(item -> of(item.evidence(), MarketFigure.class)
                        .filter(market -> item.rule().equals("ahead-of-market")))
                .forEach(ahead -> assertThat(strategy.diagnosis().gaps())
                        .as("gaps beside %s", ahead)
                        .noneMatch(gap -> gap.signals().stream()
                                .filter(signal -> BEHIND_MARKET.contains(signal.rule()))
                                .flatMap(signal -> of(signal.evidence(), MarketFigure.class))
                                .anyMatch(ahead::equals))));
    }

    @TestFactory
    Stream<DynamicTest> whoIsBehindAMarketHasTheThreatToo() {
        return forEach(strategy -> strategy.diagnosis().gaps().stream()
                .filter(gap ->
                        gap.signals().stream().anyMatch(signal -> signal.rule().equals("behind-market")))
                .forEach(gap -> assertThat(strategy.swot().quadrant("threat"))
                        .as("threats for %s", gap.id())
                        .anyMatch(
                                item -> item.record().subject().equals(gap.gap().subject()))));
    }

    @TestFactory
    Stream<DynamicTest> noRivalIsStrongAndWeakInOneThing() {
        return forEach(strategy -> strategy.swot().rivals().forEach(rival -> {
            List<String> weaknesses = ids(strategy.swot().quadrant(rival, "weakness"));
            assertThat(ids(strategy.swot().quadrant(rival, "strength")))
                    .as("strengths of %s", rival)
                    .noneMatch(weaknesses::contains);
        }));
    }

    private static List<String> ids(List<Conclusion<SwotItem>> items) {
        return items.stream().map(item -> item.record().id()).toList();
    }

    private static boolean isBehind(RivalComparison one) {
        return one.rivalIsAhead() || !one.isCounted() && one.rivalLead() > 0;
    }

    private static boolean isOn(FoundGap gap, RivalComparison behind) {
        return gap.signals().stream()
                .flatMap(signal -> of(signal.evidence(), RivalComparison.class))
                .anyMatch(behind::equals);
    }

    private static Stream<RivalComparison> comparisons(Strategy strategy) {
        return of(strategy.facts().facts(), RivalComparison.class).filter(one -> JUDGED.contains(one.kind()));
    }

    private static <T> Stream<T> of(Collection<?> facts, Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<DynamicTest> forEach(Consumer<Strategy> law) {
        return Stream.of("sample-audits", "src/test/resources/public-cases", "src/test/resources/situations")
                .map(Path::of)
                .flatMap(Samples::audits)
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    JudgedAudit judged = SAMPLES.judged(file);
                    if (judged.isSound()) {
                        law.accept(Samples.drafted(file));
                    }
                }));
    }
}
