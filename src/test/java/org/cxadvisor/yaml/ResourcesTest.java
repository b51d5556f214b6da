package org.cxadvisor.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    record Threshold(
            String id,
            double value,
            @Nullable String byIndustry,
            @Nullable List<String> sources) {}

    @Test
    void keysAreComponentsInKebabCase() {
        assertThat(Resources.read("{ id: a, value: .3, by-industry: saas, sources: [ S1 ] }", Threshold.class))
                .isEqualTo(new Threshold("a", 0.3, "saas", List.of("S1")));
    }

    @Test
    void whatIsNotWrittenIsNull() {
        assertThat(Resources.read("{ id: a, value: 1 }", Threshold.class)).isEqualTo(new Threshold("a", 1, null, null));
    }

    @Test
    void whatCouldBeAMistakeIsRefusedByName() {
        refused("id: a\nvalue: 1\nvalu: 2\n", "\"valu\"");
        refused("id: a\nvalue: 1\nvalue: 2\n", "\"value\"");
        refused("id: a\n", "value");
        refused("id: a\nvalue: ~\n", "value");
        refused("id: a\nvalue: 1\n---\nid: b\n", "line: ");
        refused("id: a\nvalue: [\n", "line: ");
    }

    private static void refused(String yaml, String says) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resources.read(yaml, Threshold.class))
                .withMessageContaining(says);
    }
}
