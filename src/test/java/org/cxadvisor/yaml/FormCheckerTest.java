package org.cxadvisor.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.junit.jupiter.api.Test;

class FormCheckerTest {

    private static List<String> found(String yaml) {
        return StrictReader.read("f.yaml", yaml.getBytes(StandardCharsets.UTF_8)).judgedBy(PainForm.PAIN).stream()
                .map(FormCheckerTest::line)
                .toList();
    }

    private static String line(Problem problem) {
        return problem.rule() + " " + problem.place() + " " + problem.place().path();
    }

    @Test
    void everythingIsFoundInOneRunInTheOrderOfTheFile() {
        String yaml = """
                severity: serious
                channels: app
                steps:
                  - do: no
                  - { id: Call, nd: x }
                count: about ten
                """;

        assertThat(found(yaml))
                .containsExactly(
                        "unknown-word f.yaml:1:11 severity",
                        "wrong-shape f.yaml:2:11 channels",
                        "missing-key f.yaml:4:5 steps/0",
                        "ambiguous-text f.yaml:4:9 steps/0/do",
                        "wrong-value f.yaml:5:11 steps/Call/id",
                        "unknown-key f.yaml:5:17 steps/Call",
                        "wrong-value f.yaml:6:8 count");
    }

    @Test
    void whatStandsInAPartOfTheWrongShapeIsNotJudged() {
        assertThat(found("says: { sayz: ~, saiz: ~ }\n")).containsExactly("wrong-shape f.yaml:1:7 says");
    }

    @Test
    void whatTheTextGotWrongIsNotBlamedOnTheFormToo() {
        assertThat(found("worst: @major\n")).containsExactly("reserved-start f.yaml:1:8 worst");
        assertThat(found("says: {brand}\n")).containsExactly("comma-in-text f.yaml:1:8 says");
    }

    @Test
    void oneOfSeveralFormsIsToldByItsShape() {
        assertThat(found("count: about 5\n")).isEmpty();
        assertThat(found("count: [ 5, about 6, some ]\n")).containsExactly("wrong-value f.yaml:1:22 count/2");
        assertThat(found("count: { id: a, dont: b }\n")).containsExactly("unknown-key f.yaml:1:17 count");
    }

    @Test
    void aListThatIsAllowedBesideANeededTextMayStillBeUnknownInside() {
        assertThat(found("source: [ unknown ]\n")).isEmpty();
        assertThat(found("source: unknown\n")).containsExactly("missing-value f.yaml:1:9 source");
    }

    @Test
    void theNearestKeyIsNotProposedWhenItIsAlreadyThere() {
        Document document = StrictReader.read("f.yaml", "says: a\nsayz: b\n".getBytes(StandardCharsets.UTF_8));

        assertThat(document.judgedBy(PainForm.PAIN))
                .extracting(Problem::rule, Problem::suggestion)
                .containsExactly(tuple("unknown-key", ""));
    }

    @Test
    void longVocabulariesAreShownInPart() {
        var words = IntStream.range(0, 20)
                .mapToObj(i -> new Form.Word("word-" + i, "meaning"))
                .toList();
        Form form = new Form.ChoiceForm("a word", words, Form.Others.NONE);
        Node node = new Scalar("other", true, Place.of("f.yaml"));

        assertThat(FormChecker.check(node, form).get(0).values().get("known"))
                .startsWith("word-0, word-1,")
                .endsWith("word-11, …");
    }
}
