package org.cxadvisor.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cxadvisor.metric.Decimal;
import org.cxadvisor.metric.MetricDefinition;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.StrictReader;

/** Reads audits as the program does, with our own vocabulary and metrics. */
public final class Audits {

    static final List<String> EXAMPLES =
            List.of("ba-2023", "bakery", "fjord-and-fern", "ledgerly-saas", "olist-2018-q1", "telco");
    static final Vocabulary VOCABULARY = Vocabulary.read("vocabulary.yaml", bytes(Path.of("rules/vocabulary.yaml")));
    public static final List<MetricDefinition> METRICS = metrics();
    static final AuditReader READER = new AuditReader(VOCABULARY, METRICS);
    static final AuditReader FRAGMENTS = AuditReader.ofFragments(VOCABULARY, METRICS);

    private static final Path FOLDER = Path.of("src/test/resources/examples");

    /** What every audit has to say. */
    static final String LEAST = """
            audit: 1
            organization: { name: Case }
            period: 2026-Q3
            """;

    private Audits() {}

    static String example(String stem) {
        return new String(bytes(FOLDER.resolve(stem + ".audit.yaml")), StandardCharsets.UTF_8);
    }

    static AuditReading readExample(String stem) {
        return read(stem + ".audit.yaml", example(stem), beside());
    }

    /** Reads what comes after the least that every audit has to say. */
    static AuditReading readMore(String yaml) {
        return readMore(yaml, Map.of());
    }

    static AuditReading readMore(String yaml, Map<String, String> files) {
        return read("audits/case.yaml", LEAST + yaml, name -> Optional.ofNullable(files.get(name))
                .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    public static Audit audit(String more) {
        return bound(readMore(more));
    }

    static Audit bound(AuditReading reading) {
        if (reading.audit() == null) {
            throw new AssertionError(reading.problems());
        }
        return reading.audit();
    }

    static <T> T at(Map<String, T> map, String key) {
        return Objects.requireNonNull(map.get(key));
    }

    public static AuditReading read(String file, String yaml, HistoryFiles files) {
        return READER.read(file, yaml.getBytes(StandardCharsets.UTF_8), files);
    }

    static Document document(String yaml) {
        return StrictReader.read("audits/case.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    static HistoryFiles beside() {
        return name -> Optional.of(FOLDER.resolve(name)).filter(Files::exists).map(Audits::bytes);
    }

    private static List<MetricDefinition> metrics() {
        Document document = StrictReader.read("metrics.yaml", bytes(Path.of("rules/metrics.yaml")));
        List<MetricDefinition> metrics = new ArrayList<>();
        for (Fields metric : Nodes.items((Fields) Objects.requireNonNull(document.root()), "definitions")) {
            metrics.add(new MetricDefinition(
                    Nodes.word(metric, "id"),
                    Nodes.word(metric, "says"),
                    Nodes.word(metric, "measured-as"),
                    Nodes.word(metric, "better"),
                    Decimal.parse(Nodes.word(metric, "lowest")).orElse(Double.NaN),
                    Decimal.parse(Nodes.word(metric, "highest")).orElse(Double.NaN),
                    Nodes.word(metric, "unit"),
                    Nodes.words(metric, "definitions").stream()
                            .map(word -> word.text())
                            .toList()));
        }
        return metrics;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
