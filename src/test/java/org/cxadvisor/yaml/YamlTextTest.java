package org.cxadvisor.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

    private static final String TRICKY = " \t\n\r:#,-?!&*|>%@`'\"\\{}[]~=<./+_0123456789eExXnoyNOYtrufalsETRUFALS";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slow queue",
                "5h 20m",
                "38%",
                "EUR 60k",
                "2026-Q3",
                "csat@organization",
                "Bäckerei Sonnenschein",
                "వేచి ఉండటం",
                "2017-Q2..2018-Q1",
                "2018-11-05..2018-12-31",
                "995 responses per wave",
                "touchpoints/delivery/does-well"
            })
    void calmTextStaysPlain(String text) {
        assertThat(YamlText.quoted(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a ",
                " a",
                "no",
                "NO",
                "Yes",
                "y",
                "n",
                "on",
                "Off",
                "true",
                "NULL",
                "null",
                "~",
                "it's late",
                "10:30 at the door",
                "C#4",
                "why? who",
                "a=b",
                "a!",
                "a;b",
                "“a”",
                "a – b",
                "€ 5",
                "نمی\u200cدانم",
                "1.0.0",
                "12e03",
                "0b11",
                "5",
                "-5",
                "+1",
                ".5",
                "1e3",
                "0x1F",
                "0o17",
                "0b1",
                "1_000",
                "12:30",
                "190:20:30",
                "2026-10-02",
                "2026-10-02T10:00:00Z",
                "2026-10-02 10:00",
                ".inf",
                ".nan",
                "=",
                "<<",
                "a: b",
                "a:",
                "a #b",
                "#a",
                "- a",
                "-",
                "? a",
                ": a",
                "@a",
                "`a",
                "*a",
                "&a",
                "!a",
                "%a",
                "|",
                ">",
                "{a}",
                "[a]",
                "a, b",
                "a{b",
                "a]b",
                "\"a\"",
                "'a'",
                "a\\b",
                "a\tb",
                "a\nb",
                "---",
                "...",
                "a\u00a0b",
                "a\u200bb",
                "a\u202eb",
                "a\u0085b",
                "\ufeffa",
                "\ue000"
            })
    void whateverCouldBeMisreadIsQuoted(String text) {
        String written = YamlText.quoted(text);

        assertThat(written).startsWith("\"").endsWith("\"");
        assertThat(written.codePoints())
                .allMatch(character -> character >= ' '
                        && (!HiddenCharacters.isHidden(character) || HiddenCharacters.isJoiner(character)));
        assertThat(readBack(written)).containsOnly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "12",
                "-0.5",
                "1061",
                "57.0%",
                "-3%",
                "2026-10-02",
                "2018-Q1",
                "5h 20m",
                "unknown",
                "EUR 60k",
                "false"
            })
    void figuresNeedNoQuotes(String figure) {
        assertThat(YamlText.value(figure)).isEqualTo(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "007",
                "1.",
                ".5",
                "+1",
                "1e3",
                "0x1F",
                "1_000",
                "12:30",
                "--1",
                "%",
                "2026-1-02",
                "-3..4",
                "yes",
                "True"
            })
    void whatIsNoCanonicalFigureIsQuotedAmongFiguresToo(String text) {
        assertThat(YamlText.value(text)).isEqualTo('"' + text + '"');
    }

    @Test
    void whatIsWrittenIsReadBackExactlyInEveryPlace() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);

            assertThat(readBack(YamlText.quoted(text)))
                    .as("%s", text.codePoints().boxed().toList())
                    .containsOnly(text);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(9); n > 0; n--) {
            int character =
                    switch (random.nextInt(5)) {
                        case 0 -> random.nextInt(0x250);
                        case 1 -> random.nextInt(0x110000);
                        case 2 -> 0x2000 + random.nextInt(0x70);
                        default -> TRICKY.charAt(random.nextInt(TRICKY.length()));
                    };
            text.appendCodePoint(character >= 0xD800 && character < 0xE000 ? 'x' : character);
        }
        return text.toString();
    }

    /** Read from a block map, a block list, a map and a list in brackets, and as an id. */
    private static List<String> readBack(String written) {
        String yaml =
                "a: " + written + "\nb:\n  - " + written + "\nc: { d: " + written + ", e: [ " + written + " ] }\n";

        Document document = StrictReader.read("f.yaml", yaml.getBytes(StandardCharsets.UTF_8));

        assertThat(document.problems()).as(yaml).isEmpty();
        Fields root = (Fields) Objects.requireNonNull(document.root());
        Fields flow = (Fields) Objects.requireNonNull(root.get("c"));
        Items inBlock = (Items) Objects.requireNonNull(root.get("b"));
        Items inFlow = (Items) Objects.requireNonNull(flow.get("e"));
        return Stream.of(
                        root.get("a"),
                        inBlock.items().get(0),
                        flow.get("d"),
                        inFlow.items().get(0))
                .map(node -> ((Scalar) Objects.requireNonNull(node)).text())
                .toList();
    }
}
