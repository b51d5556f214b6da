package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cxadvisor.audit.AuditForm;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.language.Messages;
import org.cxadvisor.metric.MetricCatalogue;
import org.cxadvisor.problem.Place;
import org.cxadvisor.rulebase.RuleFile;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebook.BrokenCasesException;
import org.cxadvisor.rulebook.CaseReader;
import org.cxadvisor.rulebook.CaseRunner;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Judgement;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.FormKey;
import org.cxadvisor.yaml.FormKeys;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever an audit may say changes a conclusion, a problem or the report: for each key there is an audit, or a case of a rule,
 * in which something is concluded or shown otherwise without it. That a missing value is asked for does not count as a use.
 */
class EveryKeyIsUsedTest {

    private static final FormKeys KEYS = new FormKeys(AuditForm.of(Vocabulary.builtIn(), MetricCatalogue.read()));
    private static final Messages MESSAGES = Messages.in("en");
    private static final Samples SAMPLES = new Samples();
    private static final CaseRunner RUNNER = new CaseRunner(Rulebase.builtIn());
    private static final CaseReader CASES = new CaseReader(Judgement.of(Rulebase.builtIn(), Reports.INDEX));
    private static final Set<String> READINGS = Set.of("an earlier reading", "a review rating", "a benchmark");
    private static final int MOST_UNPROVEN = 35;
    private static final Path RULES = Path.of("rules");
    private static final Node NOTHING = new Scalar("", true, Place.of(""));
    private static final List<Path> OTHERS =
            List.of(Path.of("src/test/resources/audits"), Path.of("src/test/resources/situations"));

    private static final Map<String, List<Spot>> SPOTS = new TreeMap<>();
    private static final Map<Node, List<String>> WHOLE = new ConcurrentHashMap<>();

    /**
     * Where a document says something that it may leave out.
     *
     * @param concluded all that is concluded from the document and shown of it
     */
    private record Spot(Node document, Node value, Function<byte[], List<String>> concluded) {

        boolean isUsed() {
            List<String> whole = WHOLE.computeIfAbsent(document, same -> concluded.apply(text(document, NOTHING)));
            return !concluded.apply(text(document, value)).equals(whole);
        }

        private static byte[] text(Node document, Node without) {
            return Mutant.without(document, without).bytes();
        }
    }

    @BeforeAll
    static void findSpots() throws IOException {
        for (RuleFile rule : RuleFile.below(RULES)) {
            Fields file = (Fields) root(RULES.resolve(rule.companion(".cases.yaml")));
            for (Node one : ((Items) Objects.requireNonNull(file.get("cases"))).items()) {
                Node given = Objects.requireNonNull(((Fields) one).get("given"));
                collect(given, given.place().path().length() + 1, new Spot(given, given, text -> found(rule, text)));
            }
        }
        Stream.concat(OTHERS.stream().flatMap(Samples::audits), Samples.files().stream())
                .forEach(file -> {
                    Node audit = root(file);
                    collect(audit, 0, new Spot(audit, audit, text -> concluded(file, text)));
                });
    }

    @Test
    void somethingDependsOnEveryKeyButAFewThatNoAuditShowsYet() {
        assertThat(KEYS.paths().stream()
                        .map(path -> KEYS.find(path).get(0))
                        .filter(EveryKeyIsUsedTest::isOptional)
                        .map(EveryKeyIsUsedTest::name)
                        .distinct()
                        .filter(name ->
                                SPOTS.getOrDefault(name, List.of()).stream().noneMatch(Spot::isUsed)))
                .as("conclude or show something of each of these, in an audit or a case, and lower the number")
                .hasSizeLessThanOrEqualTo(MOST_UNPROVEN);
    }

    private static boolean isOptional(FormKey key) {
        return !key.key().required() && !key.part().equals("metrics");
    }

    /** All that is concluded from an audit and shown of it, without what is asked for and the digest of the audit. */
    private static List<String> concluded(Path file, byte[] text) {
        JudgedAudit judged = SAMPLES.judged(file, text);
        List<String> shown = new ArrayList<>();
        judged.problems()
                .forEach(problem ->
                        shown.add(problem.rule() + " " + problem.place().path()));
        if (judged.isSound()) {
            Appendix.of(SAMPLES.strategy(judged), Reports.INDEX, MESSAGES)
                    .lines()
                    .takeWhile(line -> !line.startsWith("## Measure next"))
                    .filter(line -> !line.startsWith("Data coverage"))
                    .filter(line -> !line.startsWith("- Read, and nothing") && !line.startsWith("- **Not used**"))
                    .forEach(shown::add);
        }
        return shown;
    }

    /** What a rule finds in a case, wherever it stands. */
    private static List<String> found(RuleFile rule, byte[] text) {
        String cases =
                "{ cases: [ { name: it, finds: [], given: " + new String(text, StandardCharsets.UTF_8) + " } ] }";
        try {
            return CASES.read(rule.stem(), cases.getBytes(StandardCharsets.UTF_8)).stream()
                    .flatMap(one -> RUNNER.run(rule, one).found().stream())
                    .map(found -> found.replaceAll(":\\d+:\\d+", ""))
                    .toList();
        } catch (BrokenCasesException refused) {
            return List.of("refused");
        }
    }

    /** @param start where the path of an audit begins in that of a node */
    private static void collect(Node node, int start, Spot whole) {
        if (node instanceof Items items) {
            items.items().forEach(item -> collect(item, start, whole));
        } else if (node instanceof Fields fields) {
            for (Field field : fields.fields()) {
                Node value = field.value();
                KEYS.find(value.place().path().substring(start)).stream()
                        .filter(key -> key.key().name().equals(field.key()))
                        .findFirst()
                        .ifPresent(key -> SPOTS.computeIfAbsent(name(key), some -> new ArrayList<>())
                                .add(new Spot(whole.document(), value, whole.concluded())));
                collect(value, start, whole);
            }
        }
    }

    /** The part and the key; the keys of a reading are declared once for all kinds of readings. */
    private static String name(FormKey key) {
        boolean reading = !key.key().name().equals("negative");
        String part = reading && READINGS.contains(key.part()) ? "a reading" : key.part();
        return part + ": " + key.key().name();
    }

    private static Node root(Path file) {
        try {
            return Objects.requireNonNull(
                    StrictReader.read(file.toString(), Files.readAllBytes(file)).root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
