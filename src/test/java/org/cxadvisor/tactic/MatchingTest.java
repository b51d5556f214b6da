package org.cxadvisor.tactic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxadvisor.rulebase.Conclusion;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final String GAP = "quality@product";
    private static final Standing REPAIR = new Standing("r", "repair", "precise", 1, 0, 1);
    private static final Standing GENERAL = new Standing("g", "general", "general", 5, 4, 0.6);
    private static final Standing SEARCH = new Standing("s", "search", "precise", 7, 6, 1);
    private static final Standing COUNCIL = new Standing("e", "council", "precise", 8, 7, 1);

    @Test
    void anEnablerYieldsToARepairAndToTheSearchForACause() {
        assertThat(offered(closing("repair"), closing("council"), REPAIR, COUNCIL))
                .containsExactly("repair");
        assertThat(offered(closing("search"), closing("council"), SEARCH, COUNCIL))
                .containsExactly("search");
        assertThat(offered(closing("council"), COUNCIL)).containsExactly("council");
    }

    @Test
    void theSearchForACauseStandsInWhereEverythingElseIsForbiddenOrDoesNotFit() {
        Block forbidden = Block.hardAt("in-place", "repair", "check", "product");
        Mismatch elsewhere = new Mismatch("other-channel", "repair", GAP);

        assertThat(offered(closing("repair"), closing("search"), REPAIR, SEARCH, forbidden))
                .containsExactly("repair", "search");
        assertThat(offered(closing("repair"), closing("search"), REPAIR, SEARCH, elsewhere))
                .containsExactly("search");
    }

    @Test
    void aBlockAtAnotherPlaceForbidsNothingHere() {
        Block elsewhere = Block.hardAt("in-place", "repair", "check", "desk");

        assertThat(offered(closing("repair"), closing("search"), REPAIR, SEARCH, elsewhere))
                .containsExactly("repair");
    }

    @Test
    void whatIsCommittedIsNeverDropped() {
        Mismatch elsewhere = new Mismatch("other-channel", "council", GAP);
        Commitment running = new Commitment("running-initiative", "council", "under-way");

        assertThat(offered(closing("repair"), closing("council"), REPAIR, COUNCIL, elsewhere, running))
                .containsExactly("repair", "council");
    }

    @Test
    void aTacticKnownByItsConcernAloneFitsLess() {
        Suggestion general = new Suggestion("concern-tactic", "general", GAP, "product", "general");
        Matching matching = matching(general, GENERAL);

        assertThat(matching.standing("general", "product", GAP)).isEqualTo(GENERAL);
        assertThat(matching(closing("repair"), REPAIR).standing("repair", "product", GAP))
                .isEqualTo(REPAIR);
        assertThat(matching.standing("unheard-of", "product", GAP).order()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void whatAnswersTheConcernAloneYieldsToARepairOfWhatFails() {
        Suggestion general = new Suggestion("concern-tactic", "general", GAP, "product", "general");

        assertThat(offered(general, closing("repair"), GENERAL, REPAIR)).containsExactly("repair");
    }

    @Test
    void aDiagnosisComesBeforeWhatAnswersTheConcernAlone() {
        Suggestion general = new Suggestion("concern-tactic", "general", GAP, "product", "general");
        Standing diagnosis = new Standing("d", "diagnosis", "precise", 4, 2, 1);

        assertThat(offered(general, closing("diagnosis"), GENERAL, diagnosis)).containsExactly("diagnosis");
        assertThat(offered(general, GENERAL)).containsExactly("general");
    }

    @Test
    void whatPeopleAcceptedIsOfferedWhateverSpeaksAgainstIt() {
        Block forbidden = Block.hardAt("in-place", "council", "check", "product");
        Decisions accepted = new Decisions(Set.of("council@product"), Map.of());

        Matching matching = matching(accepted, closing("repair"), closing("council"), REPAIR, COUNCIL, forbidden);

        assertThat(offered(matching)).containsExactly("repair", "council");
        assertThat(matching.isCommitted("council", "product")).isTrue();
        assertThat(matching.isCommitted("council", "desk"))
                .as("at another place")
                .isFalse();
    }

    @Test
    void whatPeopleDeclinedMakesRoomForTheNextAndIsBlockedByThem() {
        Commitment running = new Commitment("running-initiative", "repair", "under-way");
        Decisions declined = new Decisions(Set.of(), Map.of("repair@product", "rejected"));

        Matching matching = matching(declined, closing("repair"), closing("search"), REPAIR, SEARCH, running);

        assertThat(offered(matching)).containsExactly("repair", "search");
        assertThat(matching.isCommitted("repair", "product")).isFalse();
        assertThat(matching.declined("repair", "product")).singleElement().satisfies(block -> assertThat(block.rule())
                .isEqualTo("rejected"));
        assertThat(matching.declined("repair", "desk")).isEmpty();
    }

    private static Suggestion closing(String playbook) {
        return new Suggestion("closing-tactic", playbook, GAP, "product");
    }

    private static List<String> offered(Object... records) {
        return offered(matching(records));
    }

    private static List<String> offered(Matching matching) {
        return matching.offered().stream()
                .map(Conclusion::record)
                .filter(Suggestion.class::isInstance)
                .map(record -> ((Suggestion) record).playbook())
                .toList();
    }

    private static Matching matching(Object... records) {
        return matching(Decisions.NONE, records);
    }

    private static Matching matching(Decisions decisions, Object... records) {
        List<Conclusion<Object>> conclusions = new ArrayList<>();
        Arrays.stream(records).forEach(record -> conclusions.add(new Conclusion<>("rule", record, List.of())));
        return Matching.of(conclusions, playbook -> false, decisions);
    }
}
