package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cxadvisor.problem.Level;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.strategy.StrategyFileChecker;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.JsonText;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.OtherReaders;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever stands in the text fields of an audit, the strategy is one that we accept, and that other YAML parsers read as we do.
 * How many times the words are dealt out anew is {@code -Dcx.mutants} divided by a thousand.
 */
class NaughtyWordsTest {

    private static final int ROUNDS = Math.max(1, Integer.getInteger("cx.mutants", 200) / 1000);

    private static final Set<String> TEXTS = Set.of(
            "by",
            "called",
            "does-well",
            "goal",
            "name",
            "note",
            "owner",
            "phrase",
            "region",
            "run-by",
            "says",
            "trigger",
            "what");

    private static final StrategyFileChecker DESK = new StrategyFileChecker(Rulebase.builtIn(), Written.INDEX);

    private int dealt;

    static List<Path> audits() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("audits")
    void whatIsWrittenIsAcceptedAndReadAlikeByOtherParsers(Path audit) throws IOException {
        List<String> words = Files.readAllLines(Path.of("src/test/resources/naughty-words.txt")).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .toList();
        Node root = Objects.requireNonNull(
                StrictReader.read(audit.toString(), Files.readAllBytes(audit)).root());
        dealt = audit.toString().length();
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            deal(root, "", words, text);

            Written written = Written.of(audit, text.append('\n').toString().getBytes(StandardCharsets.UTF_8));

            String strategy = written.text("strategy.yaml");
            byte[] bytes = strategy.getBytes(StandardCharsets.UTF_8);
            assertThat(DESK.judge("strategy.yaml", bytes).problems())
                    .noneMatch(problem -> problem.level() == Level.ERROR);
            assertThat(OtherReaders.differences(
                            StrictReader.read("strategy.yaml", bytes).root(), strategy))
                    .isEmpty();
            assertThat(JsonText.read(written.text("evidence.json"))).isNotNull();
            for (String file :
                    List.of(Written.REPORT, Written.APPENDIX, Written.SCREEN, "strategy.yaml", "evidence.json")) {
                assertThat(written.text(file))
                        .doesNotContainPattern("[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\uFEFF]");
            }
        }
    }

    /** Writes the audit on few lines, with a naughty word in place of each free text. */
    private void deal(Node node, String key, List<String> words, StringBuilder text) {
        if (node instanceof Items items) {
            text.append("[ ");
            for (Node item : items.items()) {
                deal(item, key, words, text);
                text.append(",\n ");
            }
            text.append(']');
        } else if (node instanceof Fields fields) {
            text.append("{ ");
            for (Field field : fields.fields()) {
                text.append(field.key()).append(": ");
                deal(field.value(), field.key(), words, text);
                text.append(",\n ");
            }
            text.append('}');
        } else if (TEXTS.contains(key)) {
            text.append('"').append(words.get(dealt++ % words.size())).append('"');
        } else {
            Scalar scalar = (Scalar) node;
            text.append(
                    scalar.plain()
                            ? scalar.text()
                            : JsonText.write(scalar.text()).strip());
        }
    }
}
