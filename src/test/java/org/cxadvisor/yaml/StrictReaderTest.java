package org.cxadvisor.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReaderTest {

    private static Document read(String yaml) {
        return StrictReader.read("f.yaml", yaml.getBytes(UTF_8));
    }

    private static Fields root(String yaml) {
        Document document = read(yaml);
        assertThat(document.problems()).isEmpty();
        return (Fields) Objects.requireNonNull(document.root());
    }

    private static Place place(Place place) {
        return new Place("", place.line(), place.column(), place.length(), place.path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "వేచి ఉండటం",
                "நீண்ட காத்திருப்பு",
                "দীর্ঘ অপেক্ষা ক্\u200Dষ",
                "uzun bekleyiş İıŞğ",
                "نمی\u200cدانم چرا",
                "👩\u200D💻 🙂 😡",
                "e\u0301t\u00e9",
                "𠮷野家",
                "plain"
            })
    void placesCountWhatUnicodeCallsACharacter(String text) {
        int length = text.codePointCount(0, text.length());

        Fields fields =
                root("{ says: " + text + ", \"" + text.replace("\u200D", "").replace("\u200C", "") + "\": end }\n");

        assertThat(fields.fields().get(0).value())
                .isEqualTo(new Scalar(text, true, new Place("f.yaml", 1, 9, length, "says")));
        int keyLength = fields.fields().get(1).keyPlace().length();
        assertThat(place(fields.fields().get(1).keyPlace())).isEqualTo(new Place("", 1, 9 + length + 2, keyLength, ""));
        assertThat(fields.fields().get(1).value().place().column()).isEqualTo(9 + length + 2 + keyLength + 2);
    }

    @Test
    void aPathNamesItemsByIdThenThemeThenPhraseThenPosition() {
        Fields fields = root("""
                touchpoints:
                  - pains:
                      - { says: slow, theme: forced-account }
                      - says: rude
                    id: checkout
                    theme: other
                keywords: [ { phrase: running shoes }, [ deep ] ]
                """);

        List<String> paths = new ArrayList<>();
        collect(fields, paths);

        assertThat(paths)
                .containsExactly(
                        "",
                        "touchpoints",
                        "touchpoints/checkout",
                        "touchpoints/checkout/pains",
                        "touchpoints/checkout/pains/forced-account",
                        "touchpoints/checkout/pains/forced-account/says",
                        "touchpoints/checkout/pains/forced-account/theme",
                        "touchpoints/checkout/pains/1",
                        "touchpoints/checkout/pains/1/says",
                        "touchpoints/checkout/id",
                        "touchpoints/checkout/theme",
                        "keywords",
                        "keywords/running shoes",
                        "keywords/running shoes/phrase",
                        "keywords/1",
                        "keywords/1/0");
    }

    private static void collect(Node node, List<String> paths) {
        paths.add(node.place().path());
        if (node instanceof Items items) {
            items.items().forEach(item -> collect(item, paths));
        } else if (node instanceof Fields fields) {
            fields.fields().forEach(field -> collect(field.value(), paths));
        }
    }

    @Test
    void placesCoverWhatIsWrittenOnTheirFirstLine() {
        Fields fields = root("""
                flow: [ a,
                  b ]
                block:
                  - one
                quoted: "a\\nb"
                long: |
                  first
                  second
                """);

        assertThat(fields.fields())
                .extracting(field -> place(field.value().place()))
                .containsExactly(
                        new Place("", 1, 7, 4, "flow"),
                        new Place("", 4, 3, 5, "block"),
                        new Place("", 5, 9, 6, "quoted"),
                        new Place("", 6, 7, 1, "long"));
    }

    @Test
    void textsStayAsTheyWereWritten() {
        Fields fields = root("""
                number: 010
                share: 38%
                date: 2026-10-02
                answer: yes
                quoted: '5'
                block: |
                  a
                  b
                folded: a
                  b
                """);

        assertThat(fields.fields())
                .extracting(Field::value)
                .extracting(value -> ((Scalar) value).text(), value -> ((Scalar) value).plain())
                .containsExactly(
                        tuple("010", true),
                        tuple("38%", true),
                        tuple("2026-10-02", true),
                        tuple("yes", true),
                        tuple("5", false),
                        tuple("a\nb\n", false),
                        tuple("a b", true));
    }

    @Test
    void linesAndColumnsAreTheSameWhateverEndsALine() {
        String yaml = "says: a\ntheme: \"b\nc\"\nlist:\n- x: &a 1\n";

        for (String end : List.of("\n", "\r\n", "\r")) {
            Document document = read(yaml.replace("\n", end));

            assertThat(document.lines()).containsExactly("says: a", "theme: \"b", "c\"", "list:", "- x: &a 1", "");
            assertThat(document.problems())
                    .extracting(problem -> problem.place().toString())
                    .containsExactly("f.yaml:5:6");
        }
    }

    @Test
    void theMarkOfUtf8IsNoColumn() {
        assertThat(root("\ufeffsays: a\n").fields().get(0).keyPlace()).isEqualTo(new Place("f.yaml", 1, 1, 4, ""));
    }

    @Test
    void allThatIsRefusedIsFoundInOneRun() {
        Document document = read("""
                says: &a Room #4
                says: !b x
                other: *a
                flow: { text: a, b }
                <<: *a
                at: @home
                note: Note: this
                {x: y}: z
                ---
                more: x
                """);

        assertThat(document.problems())
                .extracting(problem -> problem.rule() + " " + problem.place().line() + ":"
                        + problem.place().column())
                .containsExactly(
                        "anchor 1:7",
                        "comment-in-text 1:15",
                        "duplicate-key 2:1",
                        "tag 2:7",
                        "alias 3:8",
                        "comma-in-text 4:18",
                        "merge-key 5:1",
                        "alias 5:5",
                        "reserved-start 6:5",
                        "colon-in-text 7:11",
                        "non-text-key 8:1",
                        "second-document 9:1");
        assertThat(document.root()).isInstanceOf(Fields.class);
    }

    @Test
    void thousandsInBracesAreOneNumberAtOnePlace() {
        Document document = read("{ count: 1,200, of: about 2,310,200, start: 7,000, end: 8,000 }");
        Fields map = (Fields) document.root();

        assertThat(document.problems()).isEmpty();
        assertThat(map.fields())
                .extracting(field -> ((Scalar) field.value()).text())
                .containsExactly("1,200", "about 2,310,200", "7,000", "8,000");
        assertThat(map.fields().get(0).value().place().length()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ a: 1, 200 }",
                "{ a: 0,200 }",
                "{ a: 2024,200 }",
                "{ a: 1.5,200 }",
                "{ a: 1,20 }",
                "{ a: 1,2000 }",
                "{ a: '1',200 }",
                "{ a: x,200 }"
            })
    void whatIsNoThousandsIsATextCutByItsComma(String text) {
        assertThat(read(text).problems()).extracting(Problem::rule).containsExactly("comma-in-text");
    }

    @Test
    void aKeyOfThreeDigitsStaysAKey() {
        assertThat(((Fields) read("{ a: 1,200: x }").root()).fields())
                .extracting(Field::key)
                .containsExactly("a", "200");
    }

    @Test
    void sixtyFourLevelsAreReadAndOneMoreIsNot() {
        assertThat(read("[".repeat(64) + "]".repeat(64)).problems()).isEmpty();
        assertThat(read("[".repeat(65) + "]".repeat(65)).problems())
                .extracting(Problem::rule)
                .containsExactly("deep-nesting");
    }

    @Test
    void aFileOfTenThousandLevelsIsRefusedCalmly() {
        assertThat(read("[".repeat(10_000)).problems())
                .extracting(Problem::rule)
                .containsExactly("deep-nesting");
        assertThat(read("{a: ".repeat(10_000)).problems())
                .extracting(Problem::rule)
                .containsExactly("deep-nesting");
        assertThat(read("- ".repeat(10_000)).problems())
                .extracting(Problem::rule)
                .containsExactly("deep-nesting");
    }

    @Test
    void aFileAtTheLimitIsReadAndOneByteMoreIsNot() {
        byte[] bytes = ("says: a\n#" + " ".repeat(StrictReader.LONGEST_FILE - 9)).getBytes(UTF_8);

        assertThat(StrictReader.read("f.yaml", bytes).problems()).isEmpty();
        assertThat(StrictReader.read("f.yaml", Arrays.copyOf(bytes, bytes.length + 1))
                        .problems())
                .extracting(Problem::rule)
                .containsExactly("oversized-file");
    }

    @Test
    void aTextAtTheLimitIsReadAndOneCharacterMoreIsNot() {
        assertThat(read("says: " + "x".repeat(65_536)).problems()).isEmpty();
        assertThat(read("says: " + "x".repeat(65_537)).problems())
                .extracting(Problem::rule)
                .containsExactly("overlong-text");
    }

    @Test
    void pathsStayShortWhateverTheIds() {
        String yaml = "- { id: " + "i".repeat(60_000) + ", list: [" + "a, ".repeat(1000) + "] }\n";

        List<String> paths = new ArrayList<>();
        collect(Objects.requireNonNull(read(yaml).root()), paths);

        assertThat(paths).hasSizeGreaterThan(1000).allMatch(path -> path.length() < 100);
    }

    @Test
    void pathsStayShortHoweverDeepTheKeys() {
        String yaml = ("{ " + "k".repeat(60) + ": ").repeat(60) + "end" + " }".repeat(60);

        List<String> paths = new ArrayList<>();
        collect(Objects.requireNonNull(read(yaml).root()), paths);

        assertThat(paths).hasSize(61).allMatch(path -> path.length() < 600);
    }

    @Test
    void noBytesMakeItThrowAndWhatHasNoRootHasAProblem() {
        Random random = new Random(7);
        String[] parts = {
            "a", "key: ", "- ", "\n", "\n  ", "{", "}", "[", "]", ", ", "\"", "'", "| ", "> ", " # ", "#x", "&a ",
            "*a ", "!t ", "%", "---\n", "...\n", "? ", "\t", "@", "<<: ", "\\", "é", "😀", "\u200d", "\u202e", "\0",
            "\u0007"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder yaml = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                yaml.append(parts[random.nextInt(parts.length)]);
            }
            byte[] bytes = yaml.toString().getBytes(UTF_8);
            if (i % 5 == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }

            Document document = StrictReader.read("f.yaml", bytes);

            assertThat(document.root() != null || !document.problems().isEmpty())
                    .as("%s", yaml)
                    .isTrue();
            assertThat(document.problems()).as("%s", yaml).isSorted().allMatch(problem -> isInside(problem, document));
        }
    }

    private static boolean isInside(Problem problem, Document document) {
        Place place = problem.place();
        if (place.line() == 0) {
            return true;
        }
        String line = document.lines().get(place.line() - 1);
        return place.column() >= 1 && place.column() <= line.codePointCount(0, line.length()) + 1;
    }
}
