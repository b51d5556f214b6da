package org.cxadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.FormChecker;
import org.cxadvisor.yaml.FormKey;
import org.cxadvisor.yaml.FormKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditKeysTest {

    private static final FormKeys KEYS = new FormKeys(AuditForm.of(Audits.VOCABULARY, Audits.METRICS));

    static List<String> paths() {
        return KEYS.paths();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void theExampleOfEveryKeyIsAcceptedByTheForm(String path) {
        FormKey key = KEYS.find(path).get(0);
        Document document = Audits.document(String.join("\n", key.example()) + "\n");

        assertThat(document.problems()).as(String.join("\n", key.example())).isEmpty();
        assertThat(FormChecker.check(
                                Objects.requireNonNull(document.root()),
                                AuditForm.ofFragments(Audits.VOCABULARY, Audits.METRICS)
                                        .whole())
                        .stream()
                        .map(Problem::toString))
                .as(String.join("\n", key.example()))
                .isEmpty();
    }

    @Test
    void aKeyIsFoundByItsPathWithOrWithoutIdsAndByTheEndOfIt() {
        assertThat(KEYS.find("touchpoints/pains/count").get(0).path()).isEqualTo("touchpoints/pains/count");
        assertThat(KEYS.find("touchpoints/checkout/pains/late-delivery/count")
                        .get(0)
                        .path())
                .isEqualTo("touchpoints/pains/count");
        assertThat(KEYS.find("pains/count")).extracting(FormKey::path).containsExactly("touchpoints/pains/count");
        assertThat(KEYS.find("pains/cuont")).isEmpty();
    }

    @Test
    void aNameThatSeveralPartsUseFindsOneKeyForEach() {
        assertThat(KEYS.find("theme")).extracting(FormKey::part).containsExactly("a pain", "a reason");
        assertThat(KEYS.find("theme"))
                .allMatch(key -> key.key().required() && key.key().form() instanceof Form.Exact);
    }
}
