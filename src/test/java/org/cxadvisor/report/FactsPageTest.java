package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cxadvisor.language.Messages;
import org.cxadvisor.rulebook.FactCatalogue;
import org.cxadvisor.rulebook.FactPage;
import org.junit.jupiter.api.Test;

/** What rules can see is written down for those who write rules, and true. */
class FactsPageTest {

    private static final Path PAGE = Path.of("docs/facts.md");
    private static final List<FactPage> FACTS = FactCatalogue.read();

    @Test
    void thePageOfFactsIsUpToDate() throws IOException {
        String page = new FactPageText(Messages.in("en")).page(FACTS);
        if (System.getProperty("golden.update", "").equals("update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("%s is behind the facts: run mvn verify -Dgolden=update and read the diff", PAGE)
                .content()
                .isEqualTo(page);
    }

    @Test
    void everyFactSaysWhatItIsWithItsFieldsItsPredicatesAndAnExample() {
        assertThat(FACTS).hasSizeGreaterThan(80);
        assertThat(FACTS).allSatisfy(fact -> {
            assertThat(fact.says()).as("a comment on %s", fact.type()).isNotEmpty();
            assertThat(fact.example()).as("an example of %s", fact.name()).contains(fact.name());
            assertThat(fact.fields())
                    .as("each component of %s needs a @param that says what it holds, with its unit", fact.type())
                    .isNotEmpty()
                    .noneMatch(field -> field.says().isEmpty());
            assertThat(fact.predicates())
                    .as("each method of %s needs a comment that says what it answers", fact.type())
                    .noneMatch(asked -> asked.says().isEmpty());
        });
    }
}
