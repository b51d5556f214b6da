package org.cxadvisor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxadvisor.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

    @Test
    void aPageEndsWhereSomethingElseBeginsAndNoneHoldsOnlyTheRest() {
        List<String> lines = List.of("One.", "- two", "  goes", "- three", "  goes", "  on", "  here");

        assertThat(Terminal.pages(lines, 6)).containsExactly(lines.subList(0, 3), lines.subList(3, 7));
        assertThat(Terminal.pages(lines, 7)).containsExactly(lines);
        assertThat(Terminal.pages(List.of("a", "b", "", "c", "d", "e", "f"), 4))
                .as("the blank line between two pages is on neither")
                .containsExactly(List.of("a", "b"), List.of("c", "d", "e", "f"));
        assertThat(Terminal.pages(List.of(), 4)).isEmpty();
    }

    private static final Figures FIGURES = new Figures(Messages.in("en"));

    @Test
    void whatBelongsToASectionStandsDeeperAndItemsOfAListHang() {
        Page page = new Page();
        Page section = page.section(text("Late delivery"));
        section.paragraph(text("One in ten parcels comes late."));
        section.bullet(text("a second item that wraps"));

        assertThat(Terminal.of(page, 20, FIGURES))
                .containsExactly(
                        "Late delivery",
                        "  One in ten parcels",
                        "  comes late.",
                        "  - a second item",
                        "    that wraps");
    }

    @Test
    void nothingInUntrustedWordsSteersTheTerminal() {
        Page page = new Page();
        page.section(Text.quoted("\u001b]0;title\u0007")).bullet(Text.code("a\u202Eb"));
        page.table(List.of(Column.words(Text.quoted("a\u009bb"))), List.of(List.of(words("c\nd"))));

        assertThat(Terminal.of(page, 80, FIGURES))
                .containsExactly("\\u{1b}]0;title\\u{7}", "  - a\\u{202e}b", "", "a\\u{9b}b", "c d");
    }

    @Test
    void columnsOfATableAreApartAndFiguresStandAtTheRight() {
        assertThat(Terminal.of(table(), 60, FIGURES))
                .containsExactly(
                        "Tactic                       Weeks       Cost",
                        "Set up callback                  7  EUR 7.46k",
                        "Make delivery promises keep     14    EUR 38k");
    }

    @Test
    void wordsWrapWhereATableIsTooWide() {
        assertThat(Terminal.of(table(), 40, FIGURES))
                .containsExactly(
                        "Tactic                  Weeks       Cost",
                        "Set up callback             7  EUR 7.46k",
                        "Make delivery promises     14    EUR 38k",
                        "keep");
    }

    @Test
    void aTableThatFitsNowhereIsAListOfItsCells() {
        assertThat(Terminal.of(table(), 24, FIGURES))
                .containsExactly(
                        "Set up callback",
                        "  Weeks: 7",
                        "  Cost: EUR 7.46k",
                        "Make delivery promises",
                        "    keep",
                        "  Weeks: 14",
                        "  Cost: EUR 38k");
    }

    @Test
    void aRowOfABriefTableTakesOneLineAndIsAListWhereLittleOfItsWordsWouldBeLeft() {
        Page page = new Page();
        page.brief(
                List.of(Column.words(text("PRIORITY GAPS")), Column.figures(text("reach"))),
                List.of(List.of(words("1. Arrived long after the promised date"), new Cell.Share(.12))));

        assertThat(Terminal.of(page, 35, FIGURES))
                .containsExactly("PRIORITY GAPS                 reach", "1. Arrived long after the…      12%");
        assertThat(Terminal.of(page, 24, FIGURES))
                .containsExactly("PRIORITY GAPS", "1. Arrived long after", "    the promised date", "  reach: 12%");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120, 300})
    void noLineIsWiderThanTheTerminal(int width) {
        Page page = new Page();
        page.section(text("A title of many words ".repeat(8))).bullet(text("an item of many words ".repeat(8)));
        page.brief(text("a sentence of many words ".repeat(8)));
        page.cited(text("a statement of many words ".repeat(3)), Text.quoted("audit.yaml:31:9"));
        page.excerpt(text("a line of many words ".repeat(12)));

        assertThat(Terminal.of(page, width, FIGURES))
                .hasSizeGreaterThan(4)
                .allMatch(line -> Columns.width(line) <= width);
    }

    @Test
    void aPlaceStandsBesideItsStatementWhereBothFit() {
        Page page = new Page();
        page.cited(text("57% satisfied"), Text.quoted("a.yaml:3:5"));

        assertThat(Terminal.of(page, 30, FIGURES)).containsExactly("57% satisfied       a.yaml:3:5");
        assertThat(Terminal.of(page, 20, FIGURES)).containsExactly("57% satisfied", "  a.yaml:3:5");
    }

    @Test
    void aCommandIsNeitherCutNorBroken() {
        Page page = new Page();
        page.command(text("cx why late@delivery --in audits/2026-q3.audit.yaml"));

        assertThat(Terminal.of(page, 20, FIGURES))
                .containsExactly("cx why late@delivery --in audits/2026-q3.audit.yaml");
    }

    @Test
    void aValueBetweenTwoEndsIsDrawn() {
        Page page = new Page();
        page.table(
                List.of(Column.figures(Text.empty())),
                List.of(List.of(new Cell.Position(-4, -5, 5)), List.of(new Cell.Position(Double.NaN, -5, 5))));

        assertThat(Terminal.of(page, 40, FIGURES)).containsExactly(".o...|.....        -4", ".....|.....   unknown");
    }

    private static Page table() {
        Page page = new Page();
        page.table(
                List.of(Column.words(text("Tactic")), Column.figures(text("Weeks")), Column.figures(text("Cost"))),
                List.of(
                        List.of(words("Set up callback"), new Cell.Decimal(7), new Cell.Money("EUR", 7_460)),
                        List.of(
                                words("Make delivery promises keep"),
                                new Cell.Decimal(14),
                                new Cell.Money("EUR", 38_000))));
        return page;
    }

    private static Cell words(String words) {
        return new Cell.Words(Text.quoted(words));
    }

    private static Text text(String words) {
        return Text.quoted(words);
    }
}
