package org.cxadvisor.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cxadvisor.session.Decision.Kind;
import org.junit.jupiter.api.Test;

class StrategyTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private static final String TEXT = """
        strategy: 1
        # Our own remark.
        goals:
          - id: nps@organization
            state: drafted   # not yet
            owner: unknown

        tactics:
          - id: chat@help
            decision: { is: proposed }
            owner: unknown
          - { id: mails@help, decision: { is: rejected, date: 2026-10-01, because: "no writer" } }
        """;

    @Test
    void eachDecisionChangesItsOwnKeyAndIsReadAgain() {
        Decision deferred = new Decision(Kind.DEFERRED, "chat@help", "no people: \"none\"", "2027-03-31");
        Decision owner = new Decision(Kind.OWNER, "nps@organization", "Ada Berg", "");
        Decision agreed = new Decision(Kind.AGREED, "nps@organization", "", "");

        String after = with(with(with(TEXT, deferred), owner), agreed);

        assertThat(after)
                .isEqualTo(TEXT.replace(
                                "decision: { is: proposed }",
                                "decision: "
                                        + "{ is: deferred, date: 2026-11-27, because: 'no people: \"none\"', until: 2027-03-31 }"
                                                .replace("'no people: \"none\"'", "\"no people: \\\"none\\\"\""))
                        .replace("state: drafted", "state: agreed")
                        .replaceFirst("owner: unknown", "owner: Ada Berg"));
        assertThat(StrategyText.decisions(after))
                .containsExactlyInAnyOrder(
                        deferred, owner, agreed, new Decision(Kind.REJECTED, "mails@help", "no writer", ""));
    }

    @Test
    void whatIsNotListedYetIsAdded() {
        String after = with(TEXT, new Decision(Kind.ACCEPTED, "signs@door", "", ""));

        assertThat(after).isEqualTo(TEXT + "  - { id: signs@door, decision: { is: accepted, date: 2026-11-27 } }\n");
    }

    @Test
    void whatIsTakenBackIsProposedAgain() {
        assertThat(StrategyText.without(TEXT, new Decision(Kind.REJECTED, "mails@help", "no writer", "")))
                .contains(
                        TEXT.replace("{ is: rejected, date: 2026-10-01, because: \"no writer\" }", "{ is: proposed }"));
    }

    @Test
    void aTextThatIsNoStrategySaysNothing() {
        assertThat(StrategyText.decisions("a: [ 1")).isEmpty();
        assertThat(StrategyText.with("a: [ 1", new Decision(Kind.ACCEPTED, "chat@help", "", ""), DAY))
                .isEmpty();
    }

    private static String with(String text, Decision decision) {
        return StrategyText.with(text, decision, DAY).orElseThrow();
    }
}
