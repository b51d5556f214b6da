package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.Strategy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the paper on every public case. */
class PaperOfSituationsTest {

    private static final int NUMBERED = 7;

    static List<Path> situations() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/test/resources/situations"))) {
            return all.filter(path -> path.toString().endsWith(".audit.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("situations")
    void aPaperRefersToItsOwnNumbersAndDecidesOnTheFirstGap(Path situation) throws IOException {
        JudgedAudit judged = Reports.audit(Files.readString(situation));
        Strategy strategy = Reports.strategy(judged);
        String paper = Reports.paper(judged);

        noGapBeyondTheTable(paper);
        branchesOfTheFirstGap(strategy, paper);
        assertThat(paper).doesNotContain(" (" + judged.audit().organization().name() + ") |");
    }

    private static void noGapBeyondTheTable(String paper) {
        assertThat(Pattern.compile("Answers gaps? ([0-9, and]+)[.;]")
                        .matcher(paper)
                        .results()
                        .flatMap(found -> Stream.of(found.group(1).split("\\D+", -1)))
                        .map(Integer::valueOf))
                .allSatisfy(number -> assertThat(number).isLessThanOrEqualTo(NUMBERED));
    }

    private static void branchesOfTheFirstGap(Strategy strategy, String paper) {
        List<FoundGap> ranked = strategy.diagnosis().ranked();
        List<PlannedTactic> first = ranked.isEmpty()
                ? List.of()
                : strategy.plan().answers(ranked.get(0).id());
        boolean diagnoses = first.stream()
                .anyMatch(planned -> !planned.tactic().playbook().branches().isEmpty());

        assertThat(paper.split(", choose what follows: ", -1)).hasSize(diagnoses ? 2 : 1);
    }
}
