package org.cxadvisor.concern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.concern.ReadConcern.By;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NameReaderTest {

    private static final Concerns CONCERNS = Concerns.builtIn();

    @TestFactory
    Stream<DynamicTest> theConcernOfANameIsTheOneAReaderGivesIt() throws IOException {
        return rows().map(row -> dynamicTest(row.name() + ", " + row.industry(), () -> {
            ReadConcern read = CONCERNS.read(row.name(), row.industry());
            assertThat(row.concerns())
                    .as("read as %s by %s from \"%s\"", read.concern(), read.by(), read.words())
                    .contains(read.found() ? read.concern() : "-");
        }));
    }

    @Test
    void aNameThatSaysNothingIsNotGuessed() {
        assertThat(CONCERNS.read("Zorp", "hotel").found()).isFalse();
    }

    @Test
    void whatIsJudgedBeatsThePlace() {
        assertThat(CONCERNS.read("Courtesy at the check-in counter", "airline"))
                .isEqualTo(new ReadConcern("staff", By.PART, "courtesy"));
    }

    private static Stream<Row> rows() throws IOException {
        try (var in = NameReaderTest.class.getResourceAsStream("/concern-names.txt")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Row::of);
        }
    }

    private record Row(String name, String industry, List<String> concerns) {

        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(cells[0].strip(), cells[1].strip(), words(cells[2]));
        }

        private static List<String> words(String cell) {
            return cell.isBlank() ? List.of() : List.of(cell.strip().split(" "));
        }
    }
}
