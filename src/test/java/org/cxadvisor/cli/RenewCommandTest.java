package org.cxadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cxadvisor.renewal.RenewalFolder;
import org.cxadvisor.team.CommandsInAFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two quarters of a marketplace: people decide in between, and the next audit comes. */
class RenewCommandTest extends CommandsInAFolder {

    private Path strategy;

    @BeforeEach
    void theFirstQuarterIsAdvised() {
        assertThat(run("advise", BEFORE, "--into", "s")).isZero();
        strategy = folder.resolve("s/strategy.yaml");
    }

    private String text() throws IOException {
        return Files.readString(strategy);
    }

    private void edit(String from, String to) throws IOException {
        edit("s/strategy.yaml", from, to);
    }

    /** Decide, agree, lower a target with a reason, name owners, write notes and comments, reorder, add a tactic of our own. */
    private void decide() throws IOException {
        String text = text();
        int first = text.indexOf("  - id: csat@organization");
        int second = text.indexOf("  - id: late-delivery@delivery");
        int third = text.indexOf("  - id: delivery-problem@delivery");
        String reordered = text.substring(0, first)
                + text.substring(second, third)
                + text.substring(first, second)
                + text.substring(third);
        String council = reordered.substring(
                reordered.indexOf("  - id: cause-council@organization"), reordered.indexOf("\nleft-out:"));
        Files.writeString(
                strategy,
                reordered
                        .replace("draft: { metric: csat,", "agreed: { date: 2018-01-12, metric: csat,")
                        .replace(
                                "    from-ambition: unknown  # not provided: ask the client\n    state: drafted\n    owner: unknown",
                                "    from-ambition: unknown  # not provided: ask the client\n    state: agreed   # board, 12 January\n    owner: 'head of service'")
                        .replace("target: 62.0%, unit: points", "target: 60.0%, unit: points")
                        .replace(
                                "    latest: unknown\n    measurable: { is: true, at: 1087 responses per wave, shows: 6 points }",
                                "    latest: unknown\n    changes:\n      - { date: 2018-01-20, field: target, was: 62.0%, by: board, because: Carnival is frozen }\n    measurable: { is: true, at: 1087 responses per wave, shows: 6 points }")
                        .replace(
                                council,
                                council.replace(
                                        "decision: { is: proposed }",
                                        "decision: { is: rejected, by: board, date: 2018-01-12, until: 2018-12-31, because: \"No time: too many meetings\" }"))
                        .replace(
                                "    serves: [ late-delivery@delivery, delivery-problem@delivery ]\n    decision: { is: proposed }\n    state: not-started\n    owner: unknown",
                                "    serves: [ late-delivery@delivery, delivery-problem@delivery ]\n    # Ana asked twice\n    decision: { is: accepted, by: board, date: 2018-01-12 }\n    state: under-way\n    owner: Ana Souza\n    note: \"starts with São Paulo\"")
                        .replace(
                                "\nleft-out:",
                                "  - id: carrier-meeting@organization\n    added-by: people\n    because: The strike\n    decision: { is: accepted, by: ops, date: 2018-01-12 }\n    state: not-started\n\n# the rest is yours\nleft-out:"));
    }

    @Test
    void nothingThatPeopleDecidedIsLost() throws Exception {
        decide();
        String before = text();

        assertThat(run("renew", AFTER, "--into", "s", "--check"))
                .as(output() + errors())
                .isEqualTo(1);
        assertThat(text()).isEqualTo(before);
        assertThat(run("renew", AFTER, "--into", "s")).as(output() + errors()).isZero();

        String after = text();
        for (String ours : List.of(
                "state: agreed   # board, 12 January\n    owner: 'head of service'",
                "agreed: { date: 2018-01-12, metric: csat, source: classified, period: 2017-Q4, baseline: 54.7%, interval: 51.7%..57.6%, responses: 1087, target: 60.0%, unit: points, end: 2019-01-31 }",
                "- { date: 2018-01-20, field: target, was: 62.0%, by: board, because: Carnival is frozen }",
                "because: \"No time: too many meetings\" }",
                "# Ana asked twice",
                "state: under-way\n    owner: Ana Souza\n    note: \"starts with São Paulo\"",
                "plan: { start: 2018-01-15, end: 2018-05-20, work: 14.4 person-weeks",
                "  - id: carrier-meeting@organization\n    added-by: people\n    because: The strike",
                "# the rest is yours")) {
            assertThat(after).contains(ours);
        }
        assertThat(after)
                .contains("as-of: 2018-04-05", "# Drafted on 2018-04-05.", "  - id: return@returns\n")
                .contains(
                        "latest: { value: 57.0%, interval: 53.9%..60.0%, responses: 995, source: classified, period: 2018-Q1 }");
        assertThat(after.indexOf("late-delivery@delivery\n")).isLessThan(after.indexOf("csat@organization\n    from"));
        assertThat(run("validate", "s")).as(output()).isZero();

        assertThat(run("renew", AFTER, "--into", "s", "--check"))
                .as(output() + errors())
                .isZero();
        assertThat(run("renew", AFTER, "--into", "s")).isZero();
        assertThat(text()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fjord-and-fern", "gym", "town-hall"})
    void theSameAuditRenewsNothing(String sample) throws Exception {
        String audit = Path.of("sample-audits/" + sample + ".audit.yaml")
                .toAbsolutePath()
                .toString();
        assertThat(run("advise", audit, "-o", sample)).as(errors()).isZero();
        String before = Files.readString(folder.resolve(sample + "/strategy.yaml"));

        assertThat(run("renew", audit, "--into", sample, "--check"))
                .as(output() + errors())
                .isZero();

        assertThat(Files.readString(folder.resolve(sample + "/strategy.yaml"))).isEqualTo(before);
    }

    @Test
    void aRenewalIsTakenBackWithoutWhatWasEditedSince() throws Exception {
        decide();
        String before = text();
        assertThat(run("renew", AFTER, "--into", "s")).isZero();
        edit("owner: Ana Souza", "owner: Bia Lima");

        assertThat(run("renew", "--undo", "--into", "s")).as(errors()).isZero();

        assertThat(text()).isEqualTo(before.replace("owner: Ana Souza", "owner: Bia Lima"));
        assertThat(run("renew", "--undo", "--into", "s")).isEqualTo(2);
        assertThat(run("renew", AFTER, "--into", "s")).isZero();
        edit("as-of: 2018-04-05", "as-of: 2018-04-06");
        String edited = text();
        assertThat(run("renew", "--undo", "--into", "s")).isEqualTo(4);
        assertThat(errors()).startsWith("error[edited-since]: `as-of` was edited");
        assertThat(text()).isEqualTo(edited);
    }

    @Test
    void whatBothChangedIsDecidedByPeople() throws Exception {
        edit("  Priority gap", "  Ours first. Priority gap");
        String before = text();

        assertThat(run("renew", AFTER, "--into", "s")).isEqualTo(4);
        assertThat(output()).contains("  says\n    yours: ", "Ours first.");
        assertThat(text()).isEqualTo(before);
        assertThat(run("renew", AFTER, "--into", "s", "--yes")).isEqualTo(4);
        assertThat(text()).contains("  Ours first.", "as-of: 2018-04-05");
        assertThat(run("resolve", "--in", "s")).isEqualTo(4);
        assertThat(run("renew", AFTER, "--into", "s", "--check")).isEqualTo(4);
        assertThat(run("resolve", "sayz", "--take", "new", "--in", "s")).isEqualTo(2);
        assertThat(run("resolve", "says", "--take", "new", "--in", "s")).isZero();
        assertThat(text()).contains("Priority gaps: Lateness").doesNotContain("Ours first.");
        assertThat(run("resolve", "--in", "s")).isZero();
        assertThat(run("renew", AFTER, "--into", "s", "--check")).isZero();
    }

    @Test
    void aRejectedTacticReturnsWhenItsDayHasComeAndSaysSo() throws Exception {
        edit(
                "serves: [ late-delivery@delivery, delivery-problem@delivery ]\n    decision: { is: proposed }",
                "serves: [ late-delivery@delivery, delivery-problem@delivery ]\n    decision: { is: rejected, by: board, date: 2018-01-12, until: 2018-04-01, because: Wait for carnival }");

        assertThat(run("renew", AFTER, "--into", "s")).as(output() + errors()).isZero();

        assertThat(text())
                .contains("decision: { is: proposed, because: \"Rejected until 2018-04-01, which has passed."
                        + " Decision by board on 2018-01-12: Wait for carnival\" }");
        assertThat(output()).contains("1 tactic proposed again");
    }

    @Test
    void aDeletionStaysADeletion() throws Exception {
        String text = text();
        int from = text.indexOf("  - id: delivery-promise-accuracy@delivery");
        Files.writeString(
                strategy, text.substring(0, from) + text.substring(text.indexOf("  - id: cause-council", from)));

        assertThat(run("renew", AFTER, "--into", "s")).isZero();
        assertThat(output())
                .contains("1 still proposed, but removed by you\n  tactics/delivery-promise-accuracy@delivery");
        assertThat(text()).doesNotContain("- id: delivery-promise-accuracy@delivery");
        assertThat(run("renew", AFTER, "--into", "s")).isZero();
        assertThat(text()).doesNotContain("- id: delivery-promise-accuracy@delivery");
    }

    @Test
    void adviceIntoAStrategyOfOthersIsRefusedAndTheCommandThatHelpsIsNamed() throws Exception {
        assertThat(run("advise", OTHER, "--into", "s")).isEqualTo(4);
        assertThat(errors()).startsWith("error[other-organization]: the strategy in s is that of Olist marketplace");
        assertThat(run("renew", OTHER, "--into", "s")).isEqualTo(4);
        assertThat(run("advise", AFTER, "--into", "s")).isZero();
        assertThat(run("advise", BEFORE, "--into", "s")).isEqualTo(4);
        assertThat(errors()).startsWith("error[newer-strategy]: the strategy in s is as of 2018-04-05");
        assertThat(run("renew", BEFORE, "--into", "s")).isEqualTo(4);
        assertThat(run("renew", "--undo", "--into", "s")).isZero();
        assertThat(text()).contains("as-of: 2018-01-05");
        decide();
        assertThat(run("advise", AFTER, "--into", "s")).isEqualTo(4);
        assertThat(errors()).contains("cx renew " + AFTER + " --into s");
    }

    @Test
    void whatIsMissingOrBusyIsSaid() throws Exception {
        assertThat(run("renew", AFTER, "--into", "none")).isEqualTo(2);
        assertThat(errors()).startsWith("error[no-strategy]");
        try (RenewalFolder other = RenewalFolder.open(folder.resolve("s"))) {
            assertThat(other.conflicts()).isEmpty();
            assertThat(run("renew", AFTER, "--into", "s")).isEqualTo(2);
            assertThat(errors()).startsWith("error[locked]");
        }
        String sound = text();
        Files.writeString(strategy, sound + "x: [ 1\n");
        assertThat(run("renew", AFTER, "--into", "s")).isEqualTo(1);
        assertThat(errors()).startsWith("error[unreadable-strategy]");
        Files.writeString(strategy, sound);
        Files.writeString(folder.resolve("s/.cx/base.yaml"), sound + "# by hand\n");
        assertThat(run("renew", AFTER, "--into", "s")).isEqualTo(2);
        assertThat(errors()).startsWith("error[changed-base]");
        Files.delete(folder.resolve("s/.cx/base.yaml"));
        assertThat(run("renew", AFTER, "--into", "s")).isEqualTo(2);
        assertThat(errors()).startsWith("error[no-base]");
    }

    @Test
    void whatCannotBeChangedAloneIsSaidWithItsLineAndNothingIsWritten() throws Exception {
        edit("shows: 6 points", "shows: 9 points");
        assertThat(run("renew", AFTER, "--into", "s", "--yes"))
                .as(output() + errors())
                .isEqualTo(4);
        String place = "goals/csat@organization/measurable/shows";
        assertThat(output()).contains(place);
        String renewed = text();
        int from = renewed.indexOf("measurable: { is: false, at: 995");
        String before =
                renewed.substring(0, from) + "measurable: unknown" + renewed.substring(renewed.indexOf('\n', from));
        Files.writeString(strategy, before);
        long line = before.substring(0, from).lines().count();

        assertThat(run("resolve", place, "--take", "new", "--in", "s")).isEqualTo(1);

        assertThat(errors()).startsWith("error[unspliceable]: strategy.yaml:" + line + ": " + place + " cannot");
        assertThat(text()).isEqualTo(before);
        assertThat(run("resolve", place, "--take", "mine", "--in", "s")).isZero();
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void theBudgetFollowsDecisionsAndSaysWhereThePapersDiffer() throws Exception {
        decide();

        assertThat(run("renew", AFTER, "--into", "s")).as(output() + errors()).isZero();

        // 230.2k for promises, 34.7k for claims, 113.9k for returns; the rejected council cost 17k.
        assertThat(text()).contains("budget: { limit: unknown, planned: BRL 378.8k");
        edit(
                "serves: [ differs-from-advert@listing ]\n    decision: { is: proposed }",
                "serves: [ differs-from-advert@listing ]\n    decision: { is: rejected, by: board, date: 2018-04-06, because: Sellers refuse, until: 2018-12-31 }");
        assertThat(run("renew", AFTER, "--into", "s")).as(output() + errors()).isZero();
        assertThat(text()).contains("budget: { limit: unknown, planned: BRL 344.1k, running: BRL 65.5k }");
        assertThat(output()).contains("follow your decisions. Without them the advice would cost BRL 378.8k");
        assertThat(run("renew", AFTER, "--into", "s", "--check")).isZero();
        assertThat(run("validate", "s", "--select", "wrong-sum", "--fail-on", "warning"))
                .as(output())
                .isZero();
    }

    @Test
    void papersShowWhatPeopleDecidedAndOnWhichDates() throws Exception {
        decide();
        assertThat(run("renew", AFTER, "--into", "s")).as(output() + errors()).isZero();

        for (String name : List.of("s/report.md", "s/board.md")) {
            assertThat(Files.readString(folder.resolve(name)))
                    .contains(
                            "## Decisions",
                            "- Agreed: Satisfaction, 54.7% → 60.0% by 2019-01-31, now 57.0%. Owner: head of service",
                            "- Accepted: Make delivery promises reliable, 2018-01-15 to 2018-05-20, under way. Owner: Ana",
                            "- Rejected: Set up a root-cause steering group until 2018-12-31. Because: No time");
        }
        assertThat(Files.readString(folder.resolve("s/report.md")))
                .doesNotContain("Nothing is agreed yet")
                .contains("What is decided comes first");
        assertThat(run("renew", AFTER, "--into", "s", "--check")).isZero();
    }

    @Test
    void whatIsOfThisMachineIsKeptFromVersionControl() throws Exception {
        assertThat(Files.readString(folder.resolve("s/.cx/.gitignore"))).isEqualTo("lock\nreplaced.json\n.*.tmp\n");
        Files.writeString(folder.resolve("s/.cx/.gitignore"), "*\n");

        assertThat(run("renew", AFTER, "--into", "s")).isZero();

        assertThat(Files.readString(folder.resolve("s/.cx/.gitignore"))).isEqualTo("*\n");
    }
}
