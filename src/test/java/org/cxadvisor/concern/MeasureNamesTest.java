package org.cxadvisor.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Booked appointments nobody came to, lower, no-show",
        "Flights on time, higher, on-time",
        "Cancelled flights, lower, cancelled-services",
        "Days to an appointment, lower, appointment-lead",
    })
    void aNameIsReadAsAUsualMeasureWhereTheDirectionAgrees(String name, String better, String measure) {
        assertThat(read(name, better).map(NamedMeasure::measure)).contains(measure);
    }

    @ParameterizedTest
    @CsvSource({
        "Flights not on time, lower",
        "Flights cancelled that were refunded, higher",
        "Form completion in minutes, lower",
    })
    void aNameIsNoUsualMeasureWhereTheAuditHoldsTheOtherDirectionForBetter(String name, String better) {
        assertThat(read(name, better).map(NamedMeasure::measure)).contains("");
    }

    @ParameterizedTest
    @CsvSource({
        "Flights not on time, lower",
        "Visitors who came with missing documents, lower",
        "Customers who had to call again, lower",
        "Calls answered, higher",
        "Attempts to reach an adviser that were answered, higher",
        "Complaints that are resolved, higher",
        "Promises kept, higher",
        "Orders delivered on the promised day, higher",
    })
    void aNameSaysThatSomethingGoesWrongOrRight(String name, String better) {
        assertThat(read(name, better).map(NamedMeasure::failing)).contains(true);
    }

    @ParameterizedTest
    @CsvSource({
        "Answered very good or good, higher",
        "Satisfied with how complaints were resolved, higher",
        "Unlikely to shop again, lower",
        "Users missing a dark mode, lower",
        "Customers who keep what was delivered, higher",
        "Kept as a reserve, higher",
    })
    void anOpinionOrAWishIsNeitherFailureNorSuccess(String name, String better) {
        assertThat(read(name, better).map(NamedMeasure::failing)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leavers who never used a template",
                "Customers who answer the survey",
                "Questionnaires that came back on time",
                "Response rate of the panel",
            })
    void aShareThatSaysWhoAnsweredOrLeftTellsNothingThatCustomersMeet(String name) {
        assertThat(read(name, "higher")).isEmpty();
    }

    @Test
    void theIdentifierIsReadBesideTheName() {
        assertThat(Concerns.builtIn().measure("no-shows", "Lessons missed", "lower", "audit:1:1"))
                .contains(new NamedMeasure("no-shows", "no-show", true, "audit:1:1"));
    }

    private static Optional<NamedMeasure> read(String name, String better) {
        return Concerns.builtIn().measure("own", name, better, "audit:1:1");
    }
}
