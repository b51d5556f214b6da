package org.cxadvisor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final char PLACES = '\uE000';

    @Test
    void aValueKeepsItsOwnMarksWithinASentence() {
        Text value = Text.sentence("**late**", PLACES, List.of());

        assertThat(Text.sentence("It is \uE000.", PLACES, List.of(value)).spans())
                .containsExactly(
                        new Span.Own("It is "), new Span.Strong(List.of(new Span.Own("late"))), new Span.Own("."));
    }

    @Test
    void aSentenceOpensWithACapitalButANameKeepsItsOwn() {
        assertThat(Text.quoted("late orders").opening()).isEqualTo(Text.quoted("Late orders"));
        assertThat(Text.quoted("eNPS").opening()).isEqualTo(Text.quoted("eNPS"));
    }

    @Test
    void aValueWithinStrongWordsIsStrongToo() {
        assertThat(Text.sentence("**Weight \uE000.**", PLACES, List.of(Text.quoted("0.1")))
                        .spans())
                .containsExactly(
                        new Span.Strong(List.of(new Span.Own("Weight "), new Span.Quoted("0.1"), new Span.Own("."))));
    }

    @Test
    void marksInUntrustedWordsMarkNothing() {
        assertThat(Text.quoted("**bold** \uE000", PLACES, List.of(Text.quoted("**x**")))
                        .spans())
                .containsExactly(new Span.Quoted("**bold** "), new Span.Quoted("**x**"));
    }

    @Test
    void aSentenceOpensWithACapitalButAnIdStaysAsItIs() {
        assertThat(Text.quoted("late delivery").opening().plain()).isEqualTo("Late delivery");
        assertThat(Text.code("late@delivery").opening().plain()).isEqualTo("late@delivery");
        assertThat(Text.empty().opening().isEmpty()).isTrue();
    }
}
