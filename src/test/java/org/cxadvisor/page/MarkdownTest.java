package org.cxadvisor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxadvisor.language.Messages;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static final Figures FIGURES = new Figures(Messages.in("en"));

    @Test
    void sectionsAreHeadingsAndBlocksStandApart() {
        Page page = new Page();
        Page section = page.section(words("Gaps"));
        section.paragraph(words("One paragraph."));
        section.bullet(words("one"));
        section.bullet(words("two"));
        section.section(words("Late delivery")).callout(words("Draft."));

        assertThat(Markdown.of(page, FIGURES))
                .isEqualTo("# Gaps\n\nOne paragraph.\n\n- one\n- two\n\n## Late delivery\n\n> Draft.\n");
    }

    @Test
    void figuresOfATableStandAtTheRight() {
        Page page = new Page();
        page.table(
                List.of(Column.words(words("Tactic")), Column.figures(words("Cost"))),
                List.of(List.of(new Cell.Words(words("Callback")), new Cell.Money("EUR", 38_650))));

        assertThat(Markdown.of(page, FIGURES))
                .isEqualTo("| Tactic | Cost |\n| --- | ---: |\n| Callback | EUR 38.7k |\n");
    }

    @Test
    void marksAreWrittenAndUntrustedWordsAreNone() {
        Page page = new Page();
        page.paragraph(Text.sentence(
                "**Caution.** \uE000, \uE001",
                '\uE000',
                List.of(Text.quoted("a | **b**"), Text.code("late@delivery"))));

        assertThat(Markdown.of(page, FIGURES)).isEqualTo("**Caution.** a \\| \\*\\*b\\*\\*, `late@delivery`\n");
    }

    private static Text words(String words) {
        return Text.quoted(words);
    }
}
