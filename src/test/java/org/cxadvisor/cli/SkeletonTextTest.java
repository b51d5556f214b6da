package org.cxadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.audit.Skeletons;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.language.Messages;
import org.cxadvisor.report.Reports;
import org.cxadvisor.strategy.JudgedAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A starter audit: it validates as it is, and so do its examples once they are written in. */
class SkeletonTextTest {

    private static final Skeletons SKELETONS = Skeletons.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

    static List<String> industries() {
        List<String> industries =
                new ArrayList<>(Vocabulary.builtIn().words("industries").keySet());
        industries.add("");
        return industries;
    }

    @ParameterizedTest
    @MethodSource("industries")
    void theSkeletonOfAnIndustryHasNoProblem(String industry) {
        JudgedAudit judged = Reports.audit(text(industry));

        assertThat(judged.problems())
                .as("but that an industry takes the norms of another")
                .allMatch(problem -> problem.rule().equals("borrowed-norms"));
        assertThat(Reports.strategy(judged).diagnosis().gaps()).allMatch(gap -> !gap.isExperience());
    }

    @Test
    void theExamplesBesideThePartsAreValidInTheirPlace() {
        String filled = text("e-commerce")
                .replace("customers: unknown", "customers: " + SKELETONS.example("customers"))
                .replace("  nps: unknown", "  " + SKELETONS.example("metrics"))
                .replaceFirst("rating: unknown", "rating: " + SKELETONS.example("touchpoints"))
                .replaceFirst("pains: unknown", "pains: " + SKELETONS.example("pains"))
                .replace(
                        "limits: { budget: unknown, people: unknown }",
                        SKELETONS.example("queues") + "\n" + SKELETONS.example("ambitions") + "\nlimits: "
                                + SKELETONS.example("limits"));

        assertThat(Reports.audit(filled).problems()).isEmpty();
    }

    @Test
    void thePeriodIsTheQuarterOfTheDay() {
        assertThat(text("retail")).contains("\nperiod: 2026-Q4\n");
    }

    private static String text(String industry) {
        return SkeletonText.of(SKELETONS, industry, industry, DAY, Messages.in("en"));
    }
}
