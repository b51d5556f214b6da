package org.cxadvisor.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxadvisor.yaml.RecordForm.block;
import static org.cxadvisor.yaml.RecordForm.line;
import static org.cxadvisor.yaml.RecordKey.part;
import static org.cxadvisor.yaml.RecordKey.parts;
import static org.cxadvisor.yaml.RecordKey.rows;
import static org.cxadvisor.yaml.RecordKey.text;
import static org.cxadvisor.yaml.RecordKey.texts;
import static org.cxadvisor.yaml.RecordKey.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {

    record Small(String id, String size) {

        static final RecordForm<Small> FORM =
                line("a thing", Small.class, text("id", Small::id), word("size", Form.text(), Small::size));
    }

    record Large(String id, Slot<List<Small>> inLine, Slot<List<Small>> inRows, Slot<List<String>> names) {

        static final RecordForm<Large> FORM = block(
                "a large thing",
                Large.class,
                text("id", Large::id),
                parts("in-line", Small.FORM, "id", Large::inLine),
                rows("in-rows", Small.FORM, "id", Large::inRows),
                texts("names", Form.text(), Large::names));
    }

    record Whole(String says, Slot<List<Large>> all, Slot<Small> one) {

        static final RecordForm<Whole> FORM = block(
                "a whole",
                Whole.class,
                text("says", Whole::says).folded(),
                rows("all", Large.FORM, "id", Whole::all).apart(),
                part("one", Small.FORM, Whole::one));
    }

    private static final Small SMALL = new Small("5", "5");
    private static final Whole WHOLE = new Whole(
            "Short: said",
            Slot.of(List.of(
                    new Large(
                            "a",
                            Slot.of(List.of(SMALL, new Small("b", ""))),
                            Slot.of(List.of(SMALL, new Small("", ""))),
                            Slot.of(List.of("no", "yes?"))),
                    new Large("", Slot.unknown(), Slot.empty(), Slot.of(List.of())))),
            new Slot<>(null, "not-applicable"));

    private static String written(Whole whole, YamlComments comments) {
        return YamlWriter.write(Whole.FORM, Whole.FORM.tree(whole), comments);
    }

    private static Whole readBack(String yaml) {
        Document document = StrictReader.read("f.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(document.problems()).as(yaml).isEmpty();
        return Whole.FORM.read((Fields) Objects.requireNonNull(document.root()));
    }

    @Test
    void smallPartsStandInBracesAndLargeOnesOnLinesOfTheirOwn() {
        assertThat(written(WHOLE, new YamlComments())).isEqualTo("""
                says: "Short: said"

                all:
                  - id: a
                    in-line: [ { id: "5", size: 5 }, { id: b } ]
                    in-rows:
                      - { id: "5", size: 5 }
                      - {}
                    names: [ "no", "yes?" ]
                  - in-line: unknown
                    names: []
                one: not-applicable
                """);
        assertThat(readBack(written(WHOLE, new YamlComments()))).isEqualTo(WHOLE);
    }

    @Test
    void commentsStandAboveAndBesideTheKeysTheyAreAbout() {
        YamlComments comments = new YamlComments();
        comments.above("all", List.of("first", "second\nline"));
        comments.beside("all", "2 more");
        comments.beside("all/a/in-rows", "one\u202e more");
        comments.beside("one", "none");

        String yaml = written(WHOLE, comments);

        assertThat(yaml)
                .contains("\n\n# first\n# second line\nall:  # 2 more\n")
                .contains("    in-rows:  # one  more\n")
                .contains("one: not-applicable  # none\n");
        assertThat(readBack(yaml)).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "a: \"b\" {c} #d", "- a", "wordthatislong"})
    void longTextIsFoldedAndReadsBackAsItWas(String word) {
        Whole whole = new Whole((word + " ").repeat(60).strip(), Slot.empty(), Slot.empty());
        String yaml = written(whole, new YamlComments());

        assertThat(yaml).startsWith("says: >-\n  ");
        assertThat(yaml.lines()).hasSizeGreaterThan(3).allMatch(line -> line.length() <= 110);
        assertThat(readBack(yaml)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two  blanks ", "\u202e ", "a\nb ", "a\u00a0b "})
    void textThatFoldingWouldChangeStaysOnOneLine(String words) {
        Whole whole = new Whole(words.repeat(40) + "end", Slot.empty(), Slot.empty());
        String yaml = written(whole, new YamlComments());

        assertThat(yaml.lines()).hasSize(1);
        assertThat(yaml).startsWith("says: ").doesNotContain(">-");
        assertThat(Whole.FORM.read((Fields)
                        Objects.requireNonNull(StrictReader.read("f.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                                .root())))
                .isEqualTo(whole);
    }
}
