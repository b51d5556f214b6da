package org.cxadvisor.rulebase;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.rulebook.CaseReader;
import org.cxadvisor.rulebook.RuleCase;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What nobody measured is neither nought nor large: no rule concludes anything from it. */
class UnknownNumbersTest {

    private static final Rulebase BUILT_IN = Rulebase.builtIn();
    private static final Pattern COMPARISON = Pattern.compile("[<>]|\\bvalue\\b|== -?\\d");

    /** Rules whose page says `beyond the margin of error`. */
    private static final List<String> BEYOND_THE_MARGIN = List.of(
            "abandoned-contacts",
            "behind-most-rivals",
            "behind-rival",
            "borrowed-churn",
            "churning-segment",
            "felt-pain",
            "high-churn",
            "high-effort",
            "inconclusive-measure",
            "inconclusive-rating",
            "leaving-staff",
            "low-retention",
            "low-review-rating",
            "low-share-of-voice",
            "low-survey-response",
            "missed-service-level",
            "missing-language",
            "negative-sentiment",
            "repeated-contacts",
            "tired-staff",
            "trapping-bot",
            "unanswered-detractors",
            "unanswered-social",
            "uncompleted-purchases",
            "unloved-touchpoint",
            "unresolved-contacts",
            "weak-repeat-purchase",
            "weaker-than-others",
            "worse-than-before",
            "worsening-results");

    private static final Set<String> COUNTS = Set.of(
            "of",
            "responses",
            "effective-responses",
            "sent",
            "promoters",
            "passives",
            "detractors",
            "answers",
            "contacts",
            "positive",
            "neutral",
            "negative");
    private static final Set<String> ENDS_OF_INTERVALS =
            Set.of("low", "high", "shareLow", "margin", "answers", "ownLow", "badLow");

    @TestFactory
    Stream<DynamicTest> noRuleComparesANumberThatNobodyKnows() {
        List<RuleCases> comparing = RuleCases.all().stream()
                .filter(rule -> RuleText.of(rule.file()).stream().anyMatch(text -> COMPARISON
                        .matcher(text.when().replaceAll("\"[^\"]*\"", "\"\""))
                        .find()))
                .toList();
        assertThat(comparing).hasSizeGreaterThan(15);
        return comparing.stream().map(rule -> dynamicTest(rule.file().stem(), () -> quiet(rule, name -> true)));
    }

    /** Drools takes a number that nobody knows for the largest there is, so that {@code NaN >= 1} holds there. */
    @Test
    void noRuleAsksForAtLeastOrAtMostByItsSign() throws IOException {
        List<String> breaches = RuleFile.below(Path.of("rules")).stream()
                .flatMap(file -> RuleText.of(file).stream())
                .filter(rule ->
                        rule.unquoted().contains(">=") || rule.unquoted().contains("<="))
                .map(rule -> rule.name()
                        + ": >= and <= hold for numbers that nobody knows; ask through a method of the fact,"
                        + " as countsAtLeast( $weighty.value ), which is plain Java and false for them")
                .toList();

        assertThat(breaches).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> noRuleTrustsANumberWithoutItsInterval() {
        return RuleCases.all().stream()
                .filter(rule -> BEYOND_THE_MARGIN.contains(rule.file().stem()))
                .map(rule -> dynamicTest(rule.file().stem(), () -> quiet(rule, ENDS_OF_INTERVALS::contains)));
    }

    /**
     * Rules about what was not counted, which report it because the count is unknown, and rules that are quiet only where
     * something else is known: a touchpoint that explains the result, or praise that outweighs.
     */
    private static final List<String> ABOUT_UNCOUNTED = List.of(
            "reported-pain",
            "lowest-of-several",
            "highest-of-several",
            "reported-lead",
            "stronger-than-others",
            "reported-decline",
            "missed-norm",
            "low-published-satisfaction",
            "group-reported-behind",
            "rival-said-ahead",
            "reported-market-lead",
            "reported-rival-lead",
            "low-satisfaction",
            "telling-own-share",
            "published-low-rating",
            "reported-failure",
            "public-theme");

    /** Whatever single number of whatever fact nobody knows, a rule says what it said before, or less. */
    @TestFactory
    Stream<DynamicTest> forgettingANumberNeverAddsAConclusion() {
        return RuleCases.all().stream()
                .filter(rule -> !ABOUT_UNCOUNTED.contains(rule.file().stem()))
                .map(rule -> dynamicTest(rule.file().stem(), () -> {
                    for (RuleCase one : rule.cases()) {
                        Set<String> before = concluded(rule, one.facts());
                        for (String number : numbers(one.facts())) {
                            List<Object> facts = one.facts().stream()
                                    .map(fact -> forgotten(fact, number))
                                    .toList();

                            assertThat(concluded(rule, facts))
                                    .as(
                                            "%s, in the case \"%s\" with %s unknown, finds what it did not find before: NaN must"
                                                    + " never compare as true",
                                            rule.file().stem(), one.name(), number)
                                    .isSubsetOf(before);
                        }
                    }
                }));
    }

    /** What a rule or row found, and in which facts, told apart by their text alone. */
    private static Set<String> concluded(RuleCases rule, List<Object> facts) {
        return BUILT_IN.stage(rule.file().stage()).infer(facts, rule.file().stem()).stream()
                .map(conclusion -> conclusion.rule() + " "
                        + conclusion.evidence().stream()
                                .map(fact -> fact.toString().replaceAll("=(-?[\\d.E-]+|NaN)(?=[,\\]])", "=…"))
                                .toList())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> numbers(List<Object> facts) {
        Set<String> numbers = new TreeSet<>();
        for (Object fact : facts) {
            if (!(fact instanceof Threshold)) {
                for (RecordComponent component : fact.getClass().getRecordComponents()) {
                    if (component.getType() == double.class) {
                        numbers.add(fact.getClass().getSimpleName() + "." + component.getName());
                    }
                }
            }
        }
        return numbers;
    }

    private static Object forgotten(Object fact, String number) {
        String[] parts = number.split("\\.", -1);
        return fact.getClass().getSimpleName().equals(parts[0]) && !(fact instanceof Threshold)
                ? unknown((Record) fact, parts[1]::equals)
                : fact;
    }

    private static void quiet(RuleCases rule, Predicate<String> forgotten) {
        for (RuleCase one : rule.cases()) {
            List<Object> facts = one.facts().stream()
                    .map(fact -> fact instanceof Threshold ? fact : unknown((Record) fact, forgotten))
                    .toList();

            assertThat(BUILT_IN.stage(rule.file().stage())
                            .infer(facts, rule.file().stem()))
                    .as(
                            "%s, in the case \"%s\" with its numbers unknown: NaN must never compare as true, so ask through a"
                                    + " method that is false for NaN",
                            rule.file().stem(), one.name())
                    .isEmpty();
        }
    }

    /** The fact with its numbers forgotten. */
    private static Record unknown(Record fact, Predicate<String> forgotten) {
        try {
            RecordComponent[] components = fact.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int index = 0; index < components.length; index++) {
                boolean forget =
                        components[index].getType() == double.class && forgotten.test(components[index].getName());
                values[index] =
                        forget ? Double.NaN : components[index].getAccessor().invoke(fact);
            }
            Constructor<? extends Record> constructor = fact.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> noRuleThatClaimsTheMarginSpeaksWhereNobodyCounted() {
        return Samples.files().stream()
                .map(file -> dynamicTest(file.toString(), () -> {
                    List<Object> facts = RuleCases.facts((Fields) uncounted(root(file)));

                    for (String rule : BEYOND_THE_MARGIN) {
                        assertThat(BUILT_IN.stage(Stage.SIGNALS).infer(facts, rule))
                                .as(
                                        "%s in %s without a single count of answers: beyond the margin of error means that there is one",
                                        rule, file)
                                .isEmpty();
                    }
                }));
    }

    @Test
    void whereSomebodyCountedTheSameRulesSpeak() throws IOException {
        int spoke = 0;
        for (Path file : Samples.files()) {
            List<Object> facts = RuleCases.facts((Fields) bare(root(file)));
            for (String rule : BEYOND_THE_MARGIN) {
                spoke += BUILT_IN.stage(Stage.SIGNALS).infer(facts, rule).size();
            }
        }

        assertThat(spoke).isGreaterThan(10);
    }

    @Test
    void everyRuleThatClaimsTheMarginIsOnTheList() throws IOException {
        for (RuleFile file : RuleFile.below(Path.of("rules"))) {
            String page = Files.readString(Path.of("rules", file.companion(".md")));
            String what = page.substring(page.indexOf("\n---\n"), page.indexOf("## Why it matters"))
                    .replaceAll("\\s+", " ");
            boolean claims = what.contains("margin of error") || what.contains("95 % interval");
            if (file.stage() == Stage.SIGNALS && claims) {
                assertThat(BEYOND_THE_MARGIN)
                        .as("add %s, whose page claims a margin", file.stem())
                        .contains(file.stem());
            }
        }
    }

    private static Node root(Path file) throws IOException {
        return CaseReader.root(file.toString(), Files.readAllBytes(file));
    }

    /** Without the history beside it. */
    private static Node bare(Node node) {
        Fields fields = (Fields) node;
        return new Fields(
                fields.fields().stream()
                        .filter(field -> !field.key().equals("history"))
                        .toList(),
                fields.place());
    }

    /** The same audit, where nobody says how many answered. */
    private static Node uncounted(Node node) {
        return forgetting(bare(node));
    }

    private static Node forgetting(Node node) {
        if (node instanceof Fields fields) {
            return new Fields(
                    fields.fields().stream()
                            .map(field -> new Field(
                                    field.key(),
                                    field.keyPlace(),
                                    COUNTS.contains(field.key())
                                            ? new Scalar(
                                                    "unknown",
                                                    true,
                                                    field.value().place())
                                            : forgetting(field.value())))
                            .toList(),
                    fields.place());
        }
        if (node instanceof Items items) {
            return new Items(
                    items.items().stream().map(UnknownNumbersTest::forgetting).toList(), items.place());
        }
        return Objects.requireNonNull(node);
    }
}
