package org.cxadvisor.report;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.fact.RivalComplaint;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.metric.Period;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.strategy.StrategyDocument;
import org.cxadvisor.swot.SwotItem;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Our advice for the sample audits against what a competent consultant concludes from the same figures. */
class ExpectationsTest {

    /** Fewer is progress: then this number goes down in the same change, so that none comes back unseen. */
    private static final int NOT_YET = 15;

    @TestFactory
    Stream<DynamicNode> ourAdviceIsWhatAConsultantConcludes() throws IOException {
        List<DynamicNode> samples = new ArrayList<>();
        for (var audit : Written.samples()) {
            Written written = Written.of(audit);
            samples.add(dynamicContainer(audit.toString(), tests(written, Expectations.in(written.folder()))));
        }
        return samples.stream();
    }

    private static Stream<DynamicNode> tests(Written written, Expectations wanted) {
        Strategy strategy = written.strategy();
        return Stream.of(
                        about("the first gaps", wanted.firstGaps(), first -> assertThat(ranked(strategy))
                                .startsWith(array(first))),
                        about("the gaps in their order", wanted.gapsInOrder(), order -> assertThat(ranked(strategy))
                                .containsSubsequence(order)),
                        about("the gaps in whatever order", wanted.gaps(), all -> assertThat(ranked(strategy))
                                .containsAll(all)),
                        about("what is no gap", wanted.noGaps(), none -> assertThat(fitting(gaps(strategy), none))
                                .isEmpty()),
                        about("the first tactics", wanted.firstTactics(), first -> assertThat(tactics(strategy))
                                .startsWith(array(first))),
                        about("what is not spent on", wanted.noTactics(), none -> assertThat(
                                        fitting(tactics(strategy), none))
                                .isEmpty()),
                        about("what is no lever", wanted.noLever(), none -> assertThat(noLevers(strategy))
                                .containsAll(none)),
                        about("what nothing is said about", wanted.nothingAbout(), whom -> {
                            assertThat(whom).containsExactly("rivals");
                            assertThat(aboutRivals(strategy)).isEmpty();
                        }),
                        about("who is not ahead", wanted.notAhead(), none -> assertThat(ahead(strategy))
                                .isNotEmpty()
                                .doesNotContainAnyElementsOf(none)),
                        about("who stands behind us", wanted.behindUs(), who -> assertThat(behind(strategy))
                                .containsAll(who)),
                        about("our strengths", wanted.strengths(), lines -> assertThat(strengths(strategy, true))
                                .containsAll(lines)),
                        about("what is no strength of ours", wanted.noStrengths(), none -> assertThat(
                                        fitting(strengths(strategy, true), none))
                                .isEmpty()),
                        about("the strengths of rivals", wanted.rivalStrengths(), lines -> assertThat(
                                        strengths(strategy, false))
                                .containsAll(lines)),
                        about("what is no strength of a rival", wanted.noRivalStrengths(), none -> assertThat(
                                        fitting(strengths(strategy, false), none))
                                .isEmpty()),
                        about("periods without a conclusion", wanted.noConclusionFrom(), none -> assertThat(
                                        periods(strategy))
                                .isNotEmpty()
                                .doesNotContainAnyElementsOf(none)),
                        about("what is asked first", wanted.asksFirst(), first -> assertThat(asked(written))
                                .startsWith(array(first))),
                        goals(strategy, wanted),
                        tactics(strategy, wanted),
                        Stream.<DynamicNode>of(dynamicTest("the length of the screen", () -> assertThat(
                                        written.text(Written.SCREEN).lines())
                                .hasSizeLessThanOrEqualTo(wanted.screenLinesAtMost()))))
                .flatMap(tests -> tests);
    }

    @Test
    void asMuchDoesNotHoldYetAsIsKnown() throws IOException {
        int open = 0;
        for (var audit : Written.samples()) {
            Map<String, String> notYet =
                    Expectations.in(Written.of(audit).folder()).notYet();
            open += notYet == null ? 0 : notYet.size();
        }

        assertThat(open).isEqualTo(NOT_YET);
    }

    private static Stream<DynamicNode> goals(Strategy strategy, Expectations wanted) {
        return wanted.goals() == null
                ? Stream.of()
                : wanted.goals().stream()
                        .map(goal -> expected(goal.goal(), wanted, () -> assertThat(
                                        strategy.goals().goals())
                                .anyMatch(found -> found.id().equals(goal.goal())
                                        && !found.isWithoutPlan()
                                        && found.target() >= goal.from()
                                        && found.target() <= goal.to())));
    }

    private static Stream<DynamicNode> tactics(Strategy strategy, Expectations wanted) {
        return wanted.tactics() == null
                ? Stream.of()
                : wanted.tactics().stream()
                        .map(pattern -> expected(pattern, wanted, () -> assertThat(tactics(strategy))
                                .anyMatch(tactic -> Arrays.stream(pattern.split(" \\| ", -1))
                                        .anyMatch(one -> fits(tactic, one)))));
    }

    /** What is expected and not there yet has to fail, so that whoever makes it hold takes it off the list. */
    private static DynamicNode expected(String what, Expectations wanted, Executable test) {
        String reason = wanted.notYet(what);
        return reason == null
                ? dynamicTest(what, test)
                : dynamicTest("not yet: " + what, () -> assertThatThrownBy(test::execute)
                        .as("it holds now: take it out of not-yet, where it says: %s", reason)
                        .isInstanceOf(AssertionError.class));
    }

    /** A test of what is expected; none where nothing is. */
    private static Stream<DynamicNode> about(
            String what, @Nullable List<String> expected, Consumer<List<String>> test) {
        return expected == null ? Stream.of() : Stream.of(dynamicTest(what, () -> test.accept(expected)));
    }

    private static List<String> ranked(Strategy strategy) {
        return strategy.diagnosis().ranked().stream().map(FoundGap::id).toList();
    }

    private static List<String> gaps(Strategy strategy) {
        return strategy.diagnosis().gaps().stream().map(FoundGap::id).toList();
    }

    private static List<String> tactics(Strategy strategy) {
        return strategy.plan().tactics().stream()
                .map(planned -> planned.tactic().id())
                .toList();
    }

    private static List<String> noLevers(Strategy strategy) {
        return strategy.diagnosis().noLevers().stream()
                .map(lever -> lever.record().subject())
                .toList();
    }

    /** Opportunities and threats that our own figures show, without any rival. */
    private static final Set<String> OF_OURSELVES = Set.of("avoidable-demand", "narrowly-kept");

    private static List<String> aboutRivals(Strategy strategy) {
        List<String> about = new ArrayList<>();
        for (Conclusion<Object> conclusion : strategy.conclusions()) {
            if (conclusion.evidence().stream()
                    .anyMatch(fact -> fact instanceof RivalComparison || fact instanceof RivalComplaint)) {
                about.add(conclusion.rule());
            }
        }
        for (String quadrant : List.of("opportunity", "threat")) {
            strategy.swot().quadrant(quadrant).stream()
                    .filter(item -> !OF_OURSELVES.contains(item.rule()))
                    .forEach(item -> about.add(item.record().id()));
        }
        return about;
    }

    /** Who stands better than we in the evidence of any conclusion. */
    private static List<String> ahead(Strategy strategy) {
        return evidence(strategy)
                .filter(RivalComparison.class::isInstance)
                .map(RivalComparison.class::cast)
                .filter(standing -> standing.rivalLead() > 0)
                .map(standing -> standing.rival() + "@" + standing.subject())
                .distinct()
                .toList();
    }

    /** Who stands behind us on any stick. */
    private static List<String> behind(Strategy strategy) {
        return strategy.facts().facts().stream()
                .filter(RivalComparison.class::isInstance)
                .map(RivalComparison.class::cast)
                .filter(standing -> standing.lead() > 0)
                .map(standing -> standing.rival() + "@" + standing.subject())
                .toList();
    }

    private static List<String> strengths(Strategy strategy, boolean ours) {
        return strategy.swot().items().stream()
                .map(Conclusion::record)
                .filter(line -> line.quadrant().equals("strength") && line.isOurs() == ours)
                .map(SwotItem::id)
                .toList();
    }

    /** The periods of all facts from which something was concluded. */
    private static List<String> periods(Strategy strategy) {
        return evidence(strategy)
                .filter(Record.class::isInstance)
                .flatMap(fact -> Arrays.stream(fact.getClass().getRecordComponents())
                        .filter(component -> component.getType().equals(Period.class))
                        .map(component -> value(component, fact)))
                .map(Period::text)
                .distinct()
                .toList();
    }

    private static Stream<Object> evidence(Strategy strategy) {
        return strategy.conclusions().stream().flatMap(conclusion -> conclusion.evidence().stream());
    }

    private static Period value(RecordComponent component, Object fact) {
        try {
            return (Period) component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** What {@code strategy.yaml} asks next, in its order. */
    private static List<String> asked(Written written) {
        byte[] text = written.text(StrategyDocument.STRATEGY_FILE).getBytes(StandardCharsets.UTF_8);
        Fields root = (Fields) Objects.requireNonNull(
                StrictReader.read(StrategyDocument.STRATEGY_FILE, text).root());
        Items asked = (Items) Objects.requireNonNull(root.get("measure-next"));
        return asked.items().stream()
                .map(question -> ((Scalar) Objects.requireNonNull(((Fields) question).get("id"))).text())
                .toList();
    }

    private static Map<String, String> fitting(List<String> ids, List<String> patterns) {
        return ids.stream()
                .flatMap(id ->
                        patterns.stream().filter(pattern -> fits(id, pattern)).map(pattern -> Map.entry(id, pattern)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private static boolean fits(String id, String pattern) {
        return Pattern.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"), id);
    }

    private static String[] array(List<String> list) {
        return list.toArray(String[]::new);
    }
}
