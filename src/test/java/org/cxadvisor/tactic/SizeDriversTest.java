package org.cxadvisor.tactic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SizeDriversTest {

    private static final Playbook CALLBACK =
            Playbooks.builtIn().get("call-back-queue").orElseThrow();
    private static final Playbook WAITS =
            Playbooks.builtIn().get("wait-announcements").orElseThrow();

    @Test
    void twelveAndTwelveThousandAgentsDoNotCostTheSame() {
        Playbook few = agents(12).sized(CALLBACK);
        Playbook many = agents(12_000).sized(CALLBACK);

        assertThat(few.personWeeks()).isCloseTo(4.24, Offset.offset(0.05));
        assertThat(many.personWeeks()).isCloseTo(244, Offset.offset(2.0));
        assertThat(few.cost().once()).isEqualTo("USD 10.7k..30.7k");
        assertThat(many.cost().once()).isEqualTo("USD 730k..750k");
        assertThat(many.cost().running()).isEqualTo("USD 97k per month");
    }

    @Test
    void stepsKeepTheirOrderAndTheirShareOfTheWork() {
        Playbook many = agents(12_000).sized(CALLBACK);

        assertThat(many.steps())
                .extracting(Playbook.Step::id)
                .containsExactlyElementsOf(
                        CALLBACK.steps().stream().map(Playbook.Step::id).toList());
        assertThat(many.weeks()).isEqualTo(CALLBACK.weeks());
    }

    @Test
    void aSmallFirmGetsTheSmallVariantAndALargerOneDoesNot() {
        assertThat(staff(9).sized(WAITS).personWeeks()).isCloseTo(0.5, Offset.offset(0.01));
        assertThat(staff(9).sized(WAITS).cost().once()).isEqualTo("USD 0..100");
        assertThat(staff(10).sized(WAITS).personWeeks()).isGreaterThan(1);
    }

    @Test
    void whatWasAssumedIsToldForThePlaybooksThatGrowWithIt() {
        SizeDrivers drivers = new SizeDrivers(Map.of("agents", 10.0), Set.of("agents"), Double.NaN, 1);

        assertThat(drivers.assumedFor(CALLBACK)).containsExactly(Map.entry("agents", 10.0));
        assertThat(agents(12).assumedFor(CALLBACK)).isEmpty();
    }

    @Test
    void aTacticWithoutFormulasTakesMoreEffortInALargeOrganization() {
        Playbook search = Playbooks.builtIn().get("booking-diagnosis").orElseThrow();
        SizeDrivers large = new SizeDrivers(Map.of("staff", 2_500.0), Set.of("staff"), Double.NaN, 2.5);

        assertThat(large.sized(search).personWeeks()).isCloseTo(2.5 * search.personWeeks(), Offset.offset(0.3));
        assertThat(large.assumedFor(search)).containsExactly(Map.entry("staff", 2_500.0));
        assertThat(agents(12).sized(search)).isEqualTo(search);
    }

    private static SizeDrivers agents(double count) {
        return new SizeDrivers(Map.of("agents", count), Set.of(), 50, 1);
    }

    private static SizeDrivers staff(double count) {
        return new SizeDrivers(Map.of("sites", 1.0), Set.of(), count, 1);
    }
}
