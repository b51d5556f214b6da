package org.cxadvisor.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    enum Grade {
        VERY_SURE
    }

    record Goal(
            String metricName,
            double target,
            LocalDate asOf,
            Grade grade,
            List<String> tactics,
            Map<String, Integer> waves) {

        public boolean isMet() {
            return true;
        }
    }

    private static final Goal GOAL = new Goal(
            "csat", 0.63, LocalDate.of(2026, 10, 2), Grade.VERY_SURE, List.of(), new HashMap<>(Map.of("b", 1, "a", 2)));

    @Test
    void recordsAreWrittenInTheirOrderAndMapsInThatOfTheirKeys() {
        assertThat(JsonText.write(GOAL)).isEqualTo("""
                {
                  "metric-name": "csat",
                  "target": 0.63,
                  "as-of": "2026-10-02",
                  "grade": "very-sure",
                  "tactics": [],
                  "waves": {
                    "a": 2,
                    "b": 1
                  }
                }
                """);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(JsonText.read(JsonText.write(GOAL), Goal.class)).isEqualTo(GOAL);
    }

    @Test
    void whatCannotBeSeenIsWrittenAsAnEscapeAndReadBack() {
        String turned = "a\u202Eb\u009B31m می\u200Cشود 👩\u200D🔧 \uDB40\uDC41";

        String json = JsonText.write(turned);

        assertThat(json).isEqualTo("\"a\\u202Eb\\u009B31m می\u200Cشود 👩\u200D🔧 \\uDB40\\uDC41\"\n");
        assertThat(JsonText.read(json)).isEqualTo(turned);
    }

    @Test
    void whatNobodyKnowsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.read("{ \"target\": 1, \"goal\": 2 }", Goal.class));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.read("{ \"target\": 1, \"target\": 2 }", Goal.class));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.read("{ \"metric-name\": \"a\" }", Goal.class));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.read("{ \"a\": 1, \"a\": 2 }"));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.read("{} {}"));
    }

    @Test
    void plainValuesAreWrittenAsAllOthers() {
        Map<String, Object> inner = new HashMap<>(Map.of("z", List.of(), "a", Map.of(), "\"k\\", true));
        List<Object> values = List.of(
                inner,
                List.of(List.of(1, 2L), new BigDecimal("0.1250"), new BigDecimal("1E-7"), -3),
                "tab\t line\n\r\b\f \u0001\u001f\u007f / “é” \u202E \u200D \uDB40\uDC41 👩",
                "");

        assertThat(JsonText.writePlain(values)).isEqualTo(JsonText.write(values));
        assertThat(JsonText.writePlain("a\ud800b")).isEqualTo(JsonText.write("a\ud800b"));
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.writePlain(List.of(GOAL)));
    }

    @Test
    void jsonIsReadWithoutARecordToo() {
        assertThat(JsonText.read("{ \"a\": [ 1, \"b\", true, null ] }"))
                .isEqualTo(Map.of("a", Arrays.asList(1, "b", true, null)));
    }

    @Test
    void aDocumentBecomesJsonAsAnEditorSeesIt() {
        String yaml =
                "{ n: 12, f: .5, e: -1e3, q: '12', p: 38%, t: true, d: 2026-10-02, z: ~, x: 0x1F, l: [ 007, 1. ] }\n";
        Node root = StrictReader.read("f.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .root();

        assertThat(JsonText.fromYaml(Objects.requireNonNull(root))).isEqualTo("""
                {
                  "n": 12,
                  "f": 0.5,
                  "e": -1E+3,
                  "q": "12",
                  "p": "38%",
                  "t": true,
                  "d": "2026-10-02",
                  "z": null,
                  "x": "0x1F",
                  "l": [
                    7,
                    1
                  ]
                }
                """);
    }
}
