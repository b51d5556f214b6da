package org.cxadvisor.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.StrictReader;
import org.junit.jupiter.api.Test;

class AuditPlacesTest {

    private static final String AUDIT = """
        audit: 1
        organization: { name: Ours, industry: retail }
        period: 2026-Q3
        limits: { budget: EUR 40k }   # agreed in May
        touchpoints:
          - id: checkout
            name: Checkout
            rating: { mean: 3.1, responses: 400, source: survey }
            pains: [ { theme: hidden-cost, share: 6% } ]
          - id: help
            name: Help
            rating: { mean: 4.0, responses: 200, source: survey }
        """;

    private static final AuditPlaces PLACES = SampleTrials.places();

    @Test
    void aUniqueEndOfAPlaceIsEnoughAndAFigureIsMeantInsideItsReading() {
        assertThat(meant("checkout/rating", "3.8")).isEqualTo(AuditEdit.set("touchpoints/checkout/rating/mean", "3.8"));
        assertThat(meant("touchpoints/checkout/rating/responses", "9"))
                .isEqualTo(AuditEdit.set("touchpoints/checkout/rating/responses", "9"));
        assertThat(meant("limits/people", "12 person-weeks"))
                .isEqualTo(AuditEdit.set("limits/people", "12 person-weeks"));
    }

    @Test
    void anEndThatSeveralPlacesHaveOrNoneIsRefused() {
        assertThatThrownBy(() -> meant("rating", "3.8")).isInstanceOfSatisfying(NoSuchPlaceException.class, several -> {
            assertThat(several.what()).isEqualTo("two-places");
            assertThat(several.value()).isEqualTo("touchpoints/checkout/rating, touchpoints/help/rating");
        });
        assertThatThrownBy(() -> meant("chekout/rating", "3.8"))
                .isInstanceOfSatisfying(NoSuchPlaceException.class, none -> {
                    assertThat(none.what()).isEqualTo("no-place");
                    assertThat(none.nearest()).isEqualTo("checkout/rating");
                });
    }

    @Test
    void whatWasMeasuredIsToldFromLimitsAndFromText() {
        assertThat(PLACES.isMeasured(AuditEdit.set("touchpoints/checkout/rating/mean", "3.8")))
                .isTrue();
        assertThat(PLACES.isMeasured(AuditEdit.set("limits/budget", "EUR 60k"))).isFalse();
        assertThat(PLACES.isMeasured(AuditEdit.set("touchpoints/checkout/name", "Till")))
                .isFalse();
        assertThat(PLACES.isMeasured(AuditEdit.without("touchpoints/checkout/rating")))
                .isFalse();
        assertThat(AuditPlaces.counted(root(), "touchpoints/checkout/rating/mean"))
                .contains("400");
    }

    @Test
    void aChangeOfTheTextTouchesNothingElse() {
        assertThat(PLACES.changed(AUDIT, AuditEdit.set("touchpoints/checkout/rating/mean", "3.8")))
                .contains(AUDIT.replace("mean: 3.1", "mean: 3.8"));
        assertThat(PLACES.changed(AUDIT, AuditEdit.set("limits/people", "12 person-weeks")))
                .contains(AUDIT.replace("EUR 40k }", "EUR 40k, people: 12 person-weeks }"));
        assertThat(PLACES.changed(AUDIT, AuditEdit.without("limits/budget")))
                .contains(AUDIT.replace("{ budget: EUR 40k }", "{}"));
    }

    private static AuditEdit meant(String place, String value) {
        return PLACES.meant(root(), AuditEdit.set(place, value));
    }

    private static Node root() {
        return Objects.requireNonNull(
                StrictReader.read("", AUDIT.getBytes(StandardCharsets.UTF_8)).root());
    }
}
