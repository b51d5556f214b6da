package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.tactic.Playbook;
import org.junit.jupiter.api.Test;

/** A plan is in the words and the remedies of its trade, and short. */
class TradePlansTest {

    private static final Path SITUATIONS = Path.of("src/test/resources/situations");

    @Test
    void aWardsPlanHasOneRemedyOfAnyTradeBesideItsOwn() throws IOException {
        List<String> waiting = planned("02-hospital").plan().tactics().stream()
                .filter(tactic -> tactic.tactic().gaps().contains("waiting@emergency"))
                .map(tactic -> tactic.tactic().playbook().id())
                .toList();

        assertThat(waiting).contains("patient-flow", "minor-cases-at-the-door");
        assertThat(waiting).hasSize(3);
    }

    @Test
    void aGeneralRemedyStaysWhereTheTradesOwnNeedsMorePeopleThanThereAre() throws IOException {
        Strategy bakery = Reports.strategy(Reports.example("bakery"));

        assertThat(bakery.plan().tactics())
                .extracting(tactic -> tactic.tactic().playbook().id())
                .containsExactly("queue-redesign", "traffic-staffing");
    }

    @Test
    void whatWasSeenInAnotherTradeIsNoEvidence() throws IOException {
        Playbook abroad = planned("68-louvre").plan().tactics().stream()
                .map(tactic -> tactic.tactic().playbook())
                .filter(playbook -> playbook.id().equals("comfort-repairs"))
                .findFirst()
                .orElseThrow();
        Playbook hotel = planned("01-hotel-chain").plan().tactics().stream()
                .map(tactic -> tactic.tactic().playbook())
                .filter(playbook -> playbook.id().equals("comfort-repairs"))
                .findFirst()
                .orElseThrow();

        assertThat(hotel.bestEffect()).as("measured in hotels").isPresent();
        assertThat(abroad.bestEffect()).as("measured in hotels only").isEmpty();
    }

    private static Strategy planned(String situation) throws IOException {
        return Reports.strategy(Reports.audit(Files.readString(SITUATIONS.resolve(situation + ".audit.yaml"))));
    }
}
