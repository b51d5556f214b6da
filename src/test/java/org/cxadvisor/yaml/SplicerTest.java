package org.cxadvisor.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SplicerTest {

    private static final String STRATEGY = """
            strategy: 1   # the format
            # ours
            goals:
              - id: nps@organization   # the first
                owner: 'managing director'
                draft: { metric: nps,  target: 18.8 }  # figures
                # why we wait
                note: "until we survey"

              - id: csat@checkout
                owner: unknown

            tactics: []
            waves: [ a, b ] # two
            """;

    private static Splicer of(String text) {
        return Splicer.of(text).orElseThrow();
    }

    private static String changed(String from, String to) {
        assertThat(STRATEGY).contains(from);
        return STRATEGY.replace(from, to);
    }

    @Test
    void aValueChangesInTheQuotesItHas() {
        Splicer text = of(STRATEGY);
        assertThat(text.set(List.of("goals", "nps@organization", "owner"), Piece.text("the board's head"))
                        .text())
                .isEqualTo(changed("'managing director'", "'the board''s head'"));
        assertThat(text.set(List.of("goals", "nps@organization", "note"), Piece.text("no"))
                        .text())
                .isEqualTo(changed("\"until we survey\"", "\"no\""));
        assertThat(text.set(List.of("goals", "csat@checkout", "owner"), Piece.text("no"))
                        .text())
                .isEqualTo(changed("owner: unknown", "owner: \"no\""));
        assertThat(text.set(List.of("goals", "nps@organization", "draft", "target"), Piece.word("20"))
                        .text())
                .isEqualTo(changed("target: 18.8 }", "target: 20 }"));
    }

    @Test
    void aNewKeyStandsBehindTheNearestOne() {
        Splicer text = of(STRATEGY);
        assertThat(text.set(
                                List.of("goals", "nps@organization", "state"),
                                Piece.word("agreed"),
                                List.of("serves", "id"))
                        .text())
                .isEqualTo(changed("# the first\n", "# the first\n    state: agreed\n"));
        assertThat(text.set(List.of("goals", "csat@checkout", "note"), Piece.text("1"))
                        .text())
                .isEqualTo(changed("owner: unknown\n", "owner: unknown\n    note: \"1\"\n"));
        assertThat(text.set(
                                List.of("goals", "nps@organization", "draft", "baseline"),
                                Piece.word("12.8"),
                                List.of("metric"))
                        .text())
                .isEqualTo(changed("metric: nps,", "metric: nps, baseline: 12.8,"));
        assertThat(of("a: 1").set(List.of("b"), Piece.word("2")).text()).isEqualTo("a: 1\nb: 2");
        assertThat(of("a: 1\r\n").set(List.of("b"), Piece.word("2")).text()).isEqualTo("a: 1\r\nb: 2\r\n");
    }

    @Test
    void anItemComesAsAnotherTextHasIt() {
        Splicer other = of("""
                tactics:
                    -   id: live-chat@website
                        decision: { is: proposed }   # ask
                        steps:
                          - { id: a, do: "x, y" }
                        says: >-
                          two
                          lines
                """);
        Piece item = other.piece(List.of("tactics", "live-chat@website")).orElseThrow();
        Splicer added = of(STRATEGY).add(List.of("tactics"), item);
        assertThat(added.text()).isEqualTo(changed("tactics: []\n", """
                tactics:
                  - id: live-chat@website
                    decision: { is: proposed }   # ask
                    steps:
                      - { id: a, do: "x, y" }
                    says: >-
                      two
                      lines
                """));
        Piece goal =
                of("- id: new@x\n  owner: unknown\n").piece(List.of("new@x")).orElseThrow();
        assertThat(of(STRATEGY)
                        .add(List.of("goals"), goal, List.of("csat@checkout"))
                        .text())
                .isEqualTo(changed("    owner: unknown\n", "    owner: unknown\n  - id: new@x\n    owner: unknown\n"));
        assertThat(of(STRATEGY).add(List.of("goals"), goal, List.of()).text())
                .isEqualTo(changed("  - id: nps", "  - id: new@x\n    owner: unknown\n  - id: nps"));
        assertThat(of(STRATEGY)
                        .add(List.of("waves"), Piece.text("c"), List.of("none"))
                        .text())
                .isEqualTo(changed("[ a, b ]", "[ c, a, b ]"));
    }

    @Test
    void whatGoesLeavesTheCommentsOfPeople() {
        Splicer text = of(STRATEGY);
        assertThat(text.remove(List.of("goals", "csat@checkout")).text())
                .isEqualTo(changed("  - id: csat@checkout\n    owner: unknown\n", ""));
        assertThat(text.remove(List.of("goals", "nps@organization"), Set.of("# figures"))
                        .text())
                .isEqualTo(changed(
                        STRATEGY.substring(STRATEGY.indexOf("  - id: nps"), STRATEGY.indexOf("\n  - id: csat")),
                        "  # the first\n  # why we wait\n"));
        assertThat(text.remove(List.of("goals", "nps@organization", "draft", "metric"))
                        .text())
                .isEqualTo(changed("{ metric: nps,  target", "{ target"));
        assertThat(text.remove(List.of("goals", "nps@organization", "draft", "target"))
                        .text())
                .isEqualTo(changed("nps,  target: 18.8 }", "nps }"));
        assertThat(text.remove(List.of("goals", "nps@organization", "id")).text())
                .isEqualTo(changed("  - id: nps@organization   # the first\n    owner", "  # the first\n  - owner"));
    }

    @Test
    void theLastItemLeavesAnEmptyListBehind() {
        Splicer one = of("goals:   # ours\n  # about a\n  - id: a   # first\n    b: 1\nnext: 2\n");
        assertThat(one.remove(List.of("goals", "a")).text())
                .isEqualTo("goals: []   # ours\n  # about a\n  # first\nnext: 2\n");
        assertThat(of("a:\n- b: 1\n").remove(List.of("a", "0")).text()).isEqualTo("a: []\n");
    }

    @Test
    void whatStandsOnLinesGivesWayToAValueAndBack() {
        Splicer text = of(STRATEGY);
        assertThat(text.set(List.of("goals"), Piece.word("unknown")).text())
                .startsWith(
                        "strategy: 1   # the format\n# ours\ngoals: unknown\n# the first\n# figures\n# why we wait\n\n");
        Piece goals = text.piece(List.of("goals")).orElseThrow();
        assertThat(of("a: 1\ngoals: unknown # later\nb: 2\n")
                        .set(List.of("goals"), goals)
                        .text())
                .startsWith("a: 1\ngoals: # later\n  - id: nps@organization   # the first\n    owner")
                .endsWith("    owner: unknown\nb: 2\n");
    }

    @Test
    void aChangeThatCannotBeMadeIsRefused() {
        assertThatThrownBy(() -> of(STRATEGY).set(List.of("goals", "none@x", "owner"), Piece.text("x")))
                .isInstanceOf(SpliceException.class)
                .hasMessage("goals/none@x/owner");
        assertThatThrownBy(() -> of(STRATEGY).remove(List.of("none"))).isInstanceOf(SpliceException.class);
        assertThatThrownBy(() -> of("a: |+\n  x\n\nb: 1\n").set(List.of("c"), Piece.word("1"), List.of("a")))
                .isInstanceOf(SpliceException.class);
        assertThat(Splicer.of("a: [ 1")).isEmpty();
        assertThat(Splicer.of("")).isEmpty();
    }

    @Test
    void theMarkOfTheEncodingAndRareCharactersStay() {
        String text = "\uFEFFa: \"\uD83D\uDE00\" # \uD83D\uDE00\nb: 1 # two\n";
        assertThat(of(text).set(List.of("b"), Piece.word("2")).text()).isEqualTo(text.replace("b: 1", "b: 2"));
    }
}
