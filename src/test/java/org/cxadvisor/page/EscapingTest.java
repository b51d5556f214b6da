package org.cxadvisor.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapingTest {

    @Test
    void aTerminalShowsWhatWouldSteerIt() {
        assertThat(Escaping.terminal("\u001b]0;title\u0007 \u009b31m")).isEqualTo("\\u{1b}]0;title\\u{7} \\u{9b}31m");
    }

    @Test
    void textThatRunsBackwardsOrCannotBeSeenIsShown() {
        assertThat(Escaping.terminal("a\u202Eb\u200Bc\uFEFF")).isEqualTo("a\\u{202e}b\\u{200b}c\\u{feff}");
        assertThat(Escaping.markdown("a\u202Eb")).isEqualTo("a\\u{202e}b");
    }

    @Test
    void severalLinesBecomeOne() {
        assertThat(Escaping.terminal("a\nb\r\nc\u2028d")).isEqualTo("a b  c d");
        assertThat(Escaping.markdown("a\n# b")).isEqualTo("a # b");
    }

    @Test
    void wordsOfAllLanguagesStayAsTheyAre() {
        String words = "Bäckerei Öztürk & Søn, 北京 ด้วย e-mail 3.4 -5 10:30 snake_case C# 5%, 3 & 4, a-1";
        assertThat(Escaping.terminal(words)).isEqualTo(words);
        assertThat(Escaping.markdown(words)).isEqualTo(words);
    }

    @Test
    void markupIsShownAndNotObeyed() {
        assertThat(Escaping.markdown("<script>")).isEqualTo("\\<script\\>");
        assertThat(Escaping.markdown("| a | b |")).isEqualTo("\\| a \\| b \\|");
        assertThat(Escaping.markdown("[x](http://x)")).isEqualTo("\\[x\\](http\\://x)");
        assertThat(Escaping.markdown("*a* _b_ `c` \\d &lt;")).isEqualTo("\\*a\\* \\_b\\_ \\`c\\` \\\\d \\&lt;");
    }

    @Test
    void nothingAtTheBeginningOfALineBecomesAListOrHeading() {
        assertThat(Escaping.markdown("- a")).isEqualTo("\\- a");
        assertThat(Escaping.markdown("+ a")).isEqualTo("\\+ a");
        assertThat(Escaping.markdown("---")).isEqualTo("\\---");
        assertThat(Escaping.markdown("# a")).isEqualTo("\\# a");
        assertThat(Escaping.markdown("12. a")).isEqualTo("12\\. a");
    }

    @Test
    void nobodyIsCalled() {
        assertThat(Escaping.markdown("@everyone")).isEqualTo("@<!-- -->everyone");
    }

    @Test
    void numbersOfIssuesStayTextOnEveryForge() {
        assertThat(Escaping.markdown("#123")).isEqualTo("#<!-- -->123");
        assertThat(Escaping.markdown("see #123")).isEqualTo("see #<!-- -->123");
        assertThat(Escaping.markdown("user/repo#1")).isEqualTo("user/repo#<!-- -->1");
        assertThat(Escaping.markdown("GH-1 gh-2")).isEqualTo("GH-<!-- -->1 gh-<!-- -->2");
        assertThat(Escaping.markdown("group/project!7 &8 %9 $10"))
                .isEqualTo("group/project!<!-- -->7 &<!-- -->8 %<!-- -->9 \\$<!-- -->10");
        assertThat(Escaping.markdown("~bug")).isEqualTo("\\~<!-- -->bug");
        assertThat(Escaping.markdown("(@name) @_name")).isEqualTo("(@<!-- -->name) @<!-- -->\\_name");
    }

    @Test
    void bareAddressesAreNoLinks() {
        assertThat(Escaping.markdown("www.example.com (WWW.example.com)"))
                .isEqualTo("www\\.example.com (WWW\\.example.com)");
        assertThat(Escaping.markdown("a@b.de")).isEqualTo("a@<!-- -->b.de");
        assertThat(Escaping.markdown("https://example.com")).isEqualTo("https\\://example.com");
    }

    @Test
    void blanksAroundATextMakeNeitherCodeNorALineBreak() {
        assertThat(Escaping.markdown("     four first")).isEqualTo("&#32;    four first");
        assertThat(Escaping.markdown("\u000B  tab start")).isEqualTo("&#32;  tab start");
        assertThat(Escaping.markdown("end  ")).isEqualTo("end &#32;");
        assertThat(Escaping.markdown("")).isEmpty();
    }
}
