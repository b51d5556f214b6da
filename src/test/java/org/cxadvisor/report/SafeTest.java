package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTest {

    @Test
    void aTerminalShowsWhatWouldSteerIt() {
        assertThat(Safe.terminal("\u001b]0;title\u0007 \u009b31m")).isEqualTo("\\u{1b}]0;title\\u{7} \\u{9b}31m");
    }

    @Test
    void textThatRunsBackwardsOrCannotBeSeenIsShown() {
        assertThat(Safe.terminal("a\u202Eb\u200Bc\uFEFF")).isEqualTo("a\\u{202e}b\\u{200b}c\\u{feff}");
        assertThat(Safe.markdown("a\u202Eb")).isEqualTo("a\\u{202e}b");
    }

    @Test
    void severalLinesBecomeOne() {
        assertThat(Safe.terminal("a\nb\r\nc\u2028d")).isEqualTo("a b  c d");
        assertThat(Safe.markdown("a\n# b")).isEqualTo("a # b");
    }

    @Test
    void wordsOfAllLanguagesStayAsTheyAre() {
        String words = "Bäckerei Öztürk & Søn, 北京 ด้วย e-mail 3.4 -5 10:30 snake_case a@b.de";
        assertThat(Safe.terminal(words)).isEqualTo(words);
        assertThat(Safe.markdown(words)).isEqualTo(words);
    }

    @Test
    void markupIsShownAndNotObeyed() {
        assertThat(Safe.markdown("<script>")).isEqualTo("\\<script\\>");
        assertThat(Safe.markdown("| a | b |")).isEqualTo("\\| a \\| b \\|");
        assertThat(Safe.markdown("[x](http://x)")).isEqualTo("\\[x\\](http\\://x)");
        assertThat(Safe.markdown("*a* _b_ `c` \\d &lt;")).isEqualTo("\\*a\\* \\_b\\_ \\`c\\` \\\\d \\&lt;");
    }

    @Test
    void nothingAtTheBeginningOfALineBecomesAListOrHeading() {
        assertThat(Safe.markdown("- a")).isEqualTo("\\- a");
        assertThat(Safe.markdown("+ a")).isEqualTo("\\+ a");
        assertThat(Safe.markdown("---")).isEqualTo("\\---");
        assertThat(Safe.markdown("# a")).isEqualTo("\\# a");
        assertThat(Safe.markdown("12. a")).isEqualTo("12\\. a");
    }

    @Test
    void nobodyIsCalled() {
        assertThat(Safe.markdown("@everyone")).isEqualTo("@<!-- -->everyone");
    }
}
