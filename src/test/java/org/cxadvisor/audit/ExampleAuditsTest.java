package org.cxadvisor.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleAuditsTest {

    static java.util.List<String> examples() {
        return Audits.EXAMPLES;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleReadsWithoutAProblem(String example) {
        AuditReading reading = Audits.readExample(example);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.audit()).isNotNull();
    }
}
