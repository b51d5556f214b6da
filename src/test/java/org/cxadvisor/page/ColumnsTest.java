package org.cxadvisor.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertThat(Columns.width("abc")).isEqualTo(3);
        assertThat(Columns.width("北京")).isEqualTo(4);
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.width("😀")).isEqualTo(2);
    }

    @Test
    void columnsLineUpWhateverTheScript() {
        assertThat(Columns.width(Columns.left("北京商店", 7))).isEqualTo(7);
        assertThat(Columns.width(Columns.right("Cafe\u0301", 7))).isEqualTo(7);
        assertThat(Columns.left("北京商店", 6)).isEqualTo("北京… ");
    }

    @Test
    void cutTextSaysThatSomethingIsMissing() {
        assertThat(Columns.cut("Arrived late", 8)).isEqualTo("Arrived…");
        assertThat(Columns.cut("Arrived", 7)).isEqualTo("Arrived");
    }

    @Test
    void longTextIsBrokenAtSpaces() {
        assertThat(Columns.wrap("1 ", "  ", "one two three four", 9)).containsExactly("1 one two", "  three", "  four");
        assertThat(Columns.wrap("", "", "unbreakable", 5)).containsExactly("unbr…");
    }
}
