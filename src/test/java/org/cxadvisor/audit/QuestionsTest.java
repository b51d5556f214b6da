package org.cxadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.cxadvisor.yaml.StrictReader;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static final Questions QUESTIONS = Questions.builtIn();

    @Test
    void whatChangesNoAdviceIsAskedOnlyWhereLittleElseIsOpen() {
        List<Question> open = QUESTIONS.of(
                Objects.requireNonNull(StrictReader.read("case.yaml", "audit: 1\n".getBytes(StandardCharsets.UTF_8))
                        .root()));

        assertThat(open)
                .filteredOn(Question::onlyToFill)
                .extracting(Question::kind)
                .containsExactlyInAnyOrder("personas", "journeys", "staff-mood");
    }

    @Test
    void aGapThatAQuestionAsksForAlreadyIsNotAskedForAgain() {
        assertThat(QUESTIONS.ask("unmeasured-satisfaction")).isTrue();
        assertThat(QUESTIONS.ask("missing-survey")).isFalse();
    }
}
