package org.cxadvisor.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is pinned stays as it stands when the next quarter comes. */
class PinCommandTest extends CommandsInAFolder {

    private static final String TACTIC = "delivery-promise-accuracy@delivery";

    @BeforeEach
    void theFirstQuarterIsAdvised() {
        assertThat(run("advise", BEFORE, "--into", "s")).as(errors()).isZero();
    }

    private String text() throws Exception {
        return Files.readString(folder.resolve("s/strategy.yaml"));
    }

    private static String item(String text, String id) {
        int from = text.indexOf("  - id: " + id);
        int to = text.indexOf("\n  - id: ", from + 1);
        int end = text.indexOf("\n\n", from);
        return text.substring(from, Math.min(to < 0 ? end : to, end < 0 ? text.length() : end));
    }

    @Test
    void aPinnedTacticAndTargetStayAsTheyStandAndRenewSaysSo() throws Exception {
        assertThat(run("pin", "delivery-promise-accuracy", "--in", "s", "--because", "Carriers: signed"))
                .as(errors())
                .isZero();
        assertThat(errors()).contains(TACTIC + " stays as it stands", "cx unpin " + TACTIC + " --in s");
        assertThat(run("pin", "csat@organization", "--in", "s")).as(errors()).isZero();
        String before = text();
        assertThat(item(before, TACTIC)).contains("pinned: { date: 2026-09-30, because: \"Carriers: signed\" }");
        assertThat(run("validate", "s")).as(output()).isZero();

        assertThat(run("renew", AFTER, "--into", "s")).as(output() + errors()).isZero();

        assertThat(output())
                .contains(
                        "2 pinned: kept as you have it",
                        "  goals/csat@organization\n",
                        "  tactics/" + TACTIC + ": Carriers: signed\n");
        String after = text();
        assertThat(item(after, TACTIC)).isEqualTo(item(before, TACTIC));
        assertThat(item(after, "csat@organization")).isEqualTo(item(before, "csat@organization"));
        assertThat(after).contains("as-of: 2018-04-05");
        assertThat(run("status", "s")).isZero();
        assertThat(output())
                .contains("drafted, pinned. No owner", "Make delivery promises reliable: proposed, pinned.");
        assertThat(run("renew", AFTER, "--into", "s", "--check")).isZero();
    }

    @Test
    void whatIsNoLongerPinnedFollowsTheNextRenewal() throws Exception {
        String drafted = text();
        assertThat(run("pin", TACTIC, "--in", "s")).isZero();
        assertThat(run("unpin", TACTIC, "--in", "s")).isZero();

        assertThat(text()).isEqualTo(drafted);
        assertThat(run("renew", AFTER, "--into", "s")).isZero();
        assertThat(item(text(), TACTIC)).isNotEqualTo(item(drafted, TACTIC));
    }

    @Test
    void whatCannotBePinnedIsSaid() throws Exception {
        assertThat(run("pin", "chatbot", "--in", "s")).isEqualTo(2);
        assertThat(errors()).startsWith("error[no-item-here]: there is no goal or tactic `chatbot` in s");
        assertThat(run("unpin", TACTIC, "--in", "s")).isEqualTo(2);
        assertThat(errors()).startsWith("error[not-pinned]");
        assertThat(run("pin", TACTIC)).isEqualTo(2);
        assertThat(errors()).startsWith("error[no-strategy]");
        assertThat(run("pin")).isEqualTo(2);
        Files.writeString(folder.resolve("s/strategy.yaml"), text() + "x: [ 1\n");
        assertThat(run("pin", TACTIC, "--in", "s")).isEqualTo(1);
    }
}
