package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.finding.ProblemText;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.Signal;
import org.cxadvisor.language.Messages;
import org.cxadvisor.metric.Benchmark;
import org.cxadvisor.metric.MarketFigure;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.strategy.StrategyDocument;
import org.cxadvisor.swot.SwotItem;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Audits written from published figures, against what a competent reader expects of the advice. */
class PublicCasesTest {

    private static final Path CASES = Path.of("src/test/resources/public-cases");
    private static final Messages MESSAGES = Messages.in("en");
    private static final Samples SAMPLES = new Samples();
    private static final String MARKET = "market";

    /** Fewer is progress: then this number goes down in the same change, so that none comes back unseen. */
    private static final int NOT_YET = 1;

    @TestFactory
    Stream<DynamicNode> theAdviceIsWhatACompetentReaderExpects() throws IOException {
        List<DynamicNode> cases = new ArrayList<>();
        for (Path audit : Samples.audits(CASES).toList()) {
            cases.add(dynamicContainer(
                    audit.getFileName().toString(), tests(Judged.of(audit), ExpectedAdvice.of(expectations(audit)))));
        }
        return cases.stream();
    }

    @Test
    void asMuchDoesNotHoldYetAsIsKnown() throws IOException {
        int open = 0;
        for (Path audit : Samples.audits(CASES).toList()) {
            ExpectedAdvice wanted = ExpectedAdvice.of(expectations(audit));
            open += wanted.notYet() == null ? 0 : wanted.notYet().size();
        }

        assertThat(open).isEqualTo(NOT_YET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "expectations: 2",
                "{ expectations: 1, about: a, open: [ gaps ] }",
                "{ expectations: 2, about: a, open: [ first, gaps-in-order, gaps, absent, behind, cautions, goals, problems, present, planned ] }",
                "{ expectations: 2, about: a, gaps: [ a@b ], open: [ first, gaps-in-order, absent, behind, cautions, goals, problems, present ] }",
                "{ expectations: 2, about: a, gaps: [], open: [ first, gaps-in-order, absent, behind, cautions, goals, problems, present, planned ] }",
                "{ expectations: 2, about: a, gaps: [ a@b ], absent: {}, open: [ first, gaps-in-order, behind, cautions, goals, problems, present, planned ] }",
                "{ expectations: 2, about: a, gaps: [ a@b ], open: [ gaps, first, gaps-in-order, absent, behind, cautions, goals, problems, present, planned ] }",
                "{ expectations: 2, about: a, gap: [ a@b ], open: [ first, gaps, gaps-in-order, absent, behind, cautions, goals, problems, present, planned ] }"
            })
    void expectationsThatExpectNothingOrLeaveOutAKeyAreRefused(String text) {
        assertThat(refuses(text)).isTrue();
    }

    @Test
    void expectationsThatNameOrOpenEveryKeyAreRead() {
        String text = "{ expectations: 2, about: a, gaps: [ a@b ], open: [ first, gaps-in-order, absent, behind, "
                + "cautions, goals, problems, present, planned ] }";

        assertThat(ExpectedAdvice.of("x", text.getBytes(StandardCharsets.UTF_8)).gaps())
                .containsExactly("a@b");
    }

    private static Path expectations(Path audit) {
        return audit.resolveSibling(audit.getFileName().toString().replace(".audit.yaml", ".expectations.yaml"));
    }

    private static boolean refuses(String text) {
        try {
            ExpectedAdvice.of("x", text.getBytes(StandardCharsets.UTF_8));
            return false;
        } catch (IllegalArgumentException | NullPointerException refused) {
            return true;
        }
    }

    /**
     * An audit, what the checks say of it and, where they allow it, what is advised.
     *
     * @param problems what is said of each problem, with its place
     * @param written null where no advice is given
     */
    private record Judged(
            JudgedAudit audit,
            List<String> problems,
            @Nullable Written written) {

        private static final ProblemText TEXT = new ProblemText(MESSAGES, Written.INDEX);

        static Judged of(Path file) {
            JudgedAudit audit = SAMPLES.judged(file);
            List<String> said = audit.problems().stream().map(TEXT::compact).toList();
            return new Judged(audit, said, audit.isSound() ? Written.of(file) : null);
        }

        Written advice() {
            assertThat(written).as("no advice: %s", problems).isNotNull();
            return Objects.requireNonNull(written);
        }

        Strategy strategy() {
            return advice().strategy();
        }

        List<String> tactics() {
            return strategy().plan().tactics().stream()
                    .map(planned -> planned.tactic().id())
                    .toList();
        }

        /** What of the advice may not be there: nothing where none is given. */
        <T> List<T> ifAdvised(Function<Judged, List<T>> part) {
            return written == null ? List.of() : part.apply(this);
        }

        List<FoundGap> ranked() {
            return strategy().diagnosis().ranked();
        }

        List<String> goals() {
            return strategy().goals().goals().stream().map(goal -> goal.id()).toList();
        }

        List<String> lines() {
            return advice().text(Written.REPORT).lines().toList();
        }
    }

    /** What is expected and does not hold yet fails, so that whoever makes it hold takes it off the list. */
    private static Stream<DynamicNode> tests(Judged judged, ExpectedAdvice wanted) {
        return expected(judged, wanted).map(test -> {
            String reason = wanted.notYet(test.getDisplayName());
            return reason == null
                    ? test
                    : dynamicTest("not yet: " + test.getDisplayName(), () -> assertThatThrownBy(
                                    () -> test.getExecutable().execute())
                            .as("it holds now: take it out of not-yet, where it says: %s", reason)
                            .isInstanceOf(AssertionError.class));
        });
    }

    private static Stream<DynamicTest> expected(Judged judged, ExpectedAdvice wanted) {
        return Stream.of(
                        about("first gap", wanted.first(), first -> assertThat(
                                        named(judged.ranked()).stream().limit(1))
                                .anyMatch(gap -> fits(first.gap(), gap))),
                        about("class of the first gap", wanted.first(), first -> assertThat(classOf(judged, first))
                                .matches(evidence -> first.evidence() == null || fits(first.evidence(), evidence))),
                        about(
                                "first tactic",
                                wanted.first() == null ? null : wanted.first().tactic(),
                                tactics -> assertThat(judged.tactics().stream().limit(1))
                                        .anyMatch(tactic -> fitsAny(tactics, tactic))),
                        about("gaps in order", wanted.gapsInOrder(), order -> assertThat(inOrder(judged, order))
                                .as("of %s", named(judged.ranked()))
                                .isEqualTo(order)),
                        about(
                                "gaps",
                                wanted.gaps(),
                                gaps -> gaps.forEach(gap ->
                                        assertThat(named(judged.ranked())).anyMatch(found -> fits(gap, found)))),
                        about("no such gap", absent(wanted, ExpectedAdvice.Absent::gaps), none -> assertThat(
                                        judged.ifAdvised(of ->
                                                named(of.strategy().diagnosis().gaps())))
                                .noneMatch(gap -> fitsAny(none, gap))),
                        about("no such tactic", absent(wanted, ExpectedAdvice.Absent::tactics), none -> assertThat(
                                        judged.ifAdvised(Judged::tactics))
                                .noneMatch(tactic -> fitsAny(none, tactic))),
                        about("no such goal", absent(wanted, ExpectedAdvice.Absent::goals), none -> assertThat(
                                        judged.ifAdvised(Judged::goals))
                                .noneMatch(goal -> fitsAny(none, goal))),
                        about("no such line", absent(wanted, ExpectedAdvice.Absent::report), none -> assertThat(
                                        judged.ifAdvised(Judged::lines).stream().filter(line -> isAnyIn(none, line)))
                                .isEmpty()),
                        about("behind", wanted.behind(), whom -> assertThat(threats(judged.strategy()))
                                .containsAll(whom)),
                        about(
                                "cautions",
                                wanted.cautions(),
                                cautions -> cautions.forEach(
                                        caution -> assertThat(judged.audit().problems())
                                                .as("%s among %s", caution, judged.problems())
                                                .anyMatch(problem -> is(caution, problem)))),
                        about(
                                "errors",
                                wanted.problems(),
                                problems -> problems.forEach(expected -> assertThat(
                                                judged.audit().problems())
                                        .as("%s among %s", expected, judged.problems())
                                        .anyMatch(problem -> problem.level() == Level.ERROR && is(expected, problem)))),
                        about(
                                "goals",
                                wanted.goals(),
                                goals -> goals.forEach(goal -> assertThat(targets(judged.advice()))
                                        .anyMatch(found -> fits(goal.metric(), found.metric())
                                                && (goal.target() == null || isWhole(goal.target(), found.target()))))),
                        about("lines of the paper", wanted.present(), present -> assertThat(
                                        present.stream().filter(pattern -> judged.lines().stream()
                                                .noneMatch(line -> isAnyIn(List.of(pattern), line))))
                                .as("what no line of the paper says")
                                .isEmpty()),
                        about("size of the plan", wanted.planned(), size -> {
                            assertThat(judged.strategy().plan().work()).matches(work -> isWithin(size.work(), work));
                            assertThat(judged.strategy().plan().cost()).matches(cost -> isWithin(size.cost(), cost));
                        }))
                .filter(Objects::nonNull);
    }

    private static <T> @Nullable DynamicTest about(String what, @Nullable T expected, Consumer<T> test) {
        return expected == null ? null : dynamicTest(what, () -> test.accept(expected));
    }

    private static @Nullable List<String> absent(
            ExpectedAdvice wanted, Function<ExpectedAdvice.Absent, @Nullable List<String>> part) {
        return wanted.absent() == null ? null : part.apply(wanted.absent());
    }

    /** Each gap under all the names it goes by, the largest evidence first, separated by spaces. */
    private static List<String> named(List<FoundGap> gaps) {
        return gaps.stream().map(gap -> String.join(" ", names(gap))).toList();
    }

    private static List<String> names(FoundGap gap) {
        List<String> names = new ArrayList<>();
        names.add(gap.id());
        for (Conclusion<Signal> signal : gap.signals()) {
            for (String place : gap.subjects()) {
                names.add(signal.record().about() + "@" + place);
                names.add(signal.rule() + "@" + place);
            }
        }
        return names;
    }

    private static String classOf(Judged judged, ExpectedAdvice.First first) {
        return judged.ranked().stream()
                .filter(gap -> fits(first.gap(), String.join(" ", names(gap))))
                .findFirst()
                .map(gap -> gap.gap().evidenceClass())
                .orElse("no such gap");
    }

    /** The part of an order that holds: each gap is found after the one before, in the same gap or a later one. */
    private static List<String> inOrder(Judged judged, List<String> order) {
        List<String> found = named(judged.ranked()).stream()
                .flatMap(names -> Arrays.stream(names.split(" ", -1)))
                .toList();
        List<String> held = new ArrayList<>();
        int from = 0;
        for (String gap : order) {
            int at = from;
            while (at < found.size() && !fits(gap, found.get(at))) {
                at++;
            }
            if (at == found.size()) {
                return held;
            }
            held.add(gap);
            from = at + 1;
        }
        return held;
    }

    /** Whom our threats name as better. */
    private static List<String> threats(Strategy strategy) {
        List<String> named = new ArrayList<>();
        for (Conclusion<SwotItem> threat : strategy.swot().quadrant("threat")) {
            for (Object fact : threat.evidence()) {
                if (fact instanceof MarketFigure || fact instanceof Benchmark) {
                    named.add(MARKET);
                }
                rival(fact).ifPresent(named::add);
            }
        }
        return named;
    }

    private static Optional<String> rival(Object fact) {
        return Arrays.stream(fact.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals("rival") && method.getParameterCount() == 0)
                .map(method -> {
                    try {
                        return (String) method.invoke(fact);
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                })
                .filter(rival -> !rival.isEmpty())
                .findFirst();
    }

    /** The goals as the strategy writes them. */
    private static List<ExpectedAdvice.Target> targets(Written written) {
        byte[] text = written.text(StrategyDocument.STRATEGY_FILE).getBytes(StandardCharsets.UTF_8);
        Fields root = (Fields) Objects.requireNonNull(
                StrictReader.read(StrategyDocument.STRATEGY_FILE, text).root());
        return root.get("goals") instanceof Items goals
                ? goals.items().stream()
                        .map(goal -> (Fields) Objects.requireNonNull(((Fields) goal).get("draft")))
                        .map(draft -> new ExpectedAdvice.Target(text(draft, "metric"), text(draft, "target")))
                        .toList()
                : List.of();
    }

    private static String text(Fields fields, String key) {
        return ((Scalar) Objects.requireNonNull(fields.get(key))).text();
    }

    private static boolean is(ExpectedAdvice.Caution caution, Problem problem) {
        return fits(caution.at(), problem.place().path())
                && (caution.rule() == null || fits(caution.rule(), problem.rule()))
                && (caution.says() == null || isAnyIn(List.of(caution.says()), Judged.TEXT.compact(problem)));
    }

    private static boolean isWithin(@Nullable String range, double value) {
        if (range == null) {
            return true;
        }
        String[] ends = range.split(Pattern.quote(".."), 2);
        return value >= Double.parseDouble(ends[0]) && value <= Double.parseDouble(ends[1]);
    }

    /** Whether one of several names, separated by spaces, is what a pattern stands for. */
    private static boolean fits(String pattern, String names) {
        return Arrays.stream(names.split(" ", -1)).anyMatch(name -> fitting(pattern).stream()
                .anyMatch(one -> one.matcher(name).matches()));
    }

    private static boolean isWhole(String pattern, String text) {
        return fitting(pattern).stream().anyMatch(one -> one.matcher(text).matches());
    }

    private static boolean fitsAny(List<String> patterns, String name) {
        return patterns.stream().anyMatch(pattern -> fits(pattern, name));
    }

    private static boolean isAnyIn(List<String> patterns, String line) {
        Predicate<String> in = pattern ->
                fitting(pattern).stream().anyMatch(one -> one.matcher(line).find());
        return patterns.stream().anyMatch(in);
    }

    private static List<Pattern> fitting(String pattern) {
        return Arrays.stream(pattern.split(" \\| ", -1))
                .map(one -> Pattern.compile(Pattern.quote(one).replace("*", "\\E.*\\Q")))
                .toList();
    }
}
