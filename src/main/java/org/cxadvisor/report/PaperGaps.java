package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxadvisor.fact.DriverWeight;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.PlannedTactic;

/** The gaps of the first page in a table with all that shows them, their probable causes, and what is not measured. */
final class PaperGaps {

    private static final int FACTS = 5;

    /** Methods whose weights are parts of a whole: what they add up to is all that the drivers explain. */
    private static final Set<String> PARTS = Set.of("relative-weights", "shapley");

    /** Customers state importance from 1 to 5. */
    private static final int HIGHEST = 5;

    private static final int NAMED = 5;

    private final PaperOutline outline;
    private final ReportContext telling;

    PaperGaps(PaperOutline outline) {
        this.outline = outline;
        this.telling = outline.telling();
    }

    void write(Page report) {
        Page paper = report.section(telling.say("report.gaps"));
        if (outline.gaps().isEmpty()) {
            paper.paragraph(telling.say("report.gaps.none"));
            telling.heard().stream().limit(NAMED).forEach(paper::bullet);
        } else {
            paper.table(
                    List.of(
                            Column.figures(telling.say("paper.number")),
                            Column.words(telling.say("paper.gap")),
                            Column.words(telling.say("paper.shown-by")),
                            Column.words(telling.say("paper.importance")),
                            Column.words(telling.say("paper.class")),
                            Column.words(telling.say("paper.answered"))),
                    outline.gaps().stream().map(this::row).toList());
            outline.tied(outline.gaps()).forEach(paper::paragraph);
            outline.gaps().forEach(gap -> causes(gap).ifPresent(paper::bullet));
        }
        names(outline.further().stream().map(telling.findings()::inBrief).toList(), "paper.further", paper);
        names(layer("result"), "paper.results-below", paper);
        names(layer("blind-spot"), "paper.not-measured", paper);
    }

    private List<Cell> row(FoundGap gap) {
        List<PlannedTactic> answers = outline.answers(gap);
        return List.of(
                new Cell.Count(outline.number(gap)),
                new Cell.Words(telling.findings().gaps().name(gap)),
                new Cell.Words(shownBy(gap)),
                new Cell.Words(importance(gap)),
                new Cell.Words(outline.mark(gap)),
                new Cell.Words(answers.isEmpty() ? telling.say("paper.dash") : outline.numbers(answers)));
    }

    /** The facts a gap stands on; a dash where its name says it all. */
    private Text shownBy(FoundGap gap) {
        List<Text> facts = new ArrayList<>(telling.findings().gaps().factsInFull(gap).stream()
                .limit(outline.facts(FACTS))
                .toList());
        if (!Double.isNaN(gap.met()) && !telling.findings().gaps().saysWhoIsAffected(gap)) {
            facts.add(telling.say("paper.gap.affected", "affected", outline.affected(gap)));
        }
        return facts.isEmpty()
                ? telling.say("paper.dash")
                : telling.voice().opening(telling.voice().joined(facts, "say.list-of-two-long"));
    }

    /** A few words for a table: {@code 38% of what drives satisfaction}, {@code 4.8 of 5, stated}, {@code not asked}. */
    private Text importance(FoundGap gap) {
        double part = gap.weight().importance();
        return switch (gap.importance()) {
            case "derived" ->
                telling.strategy().facts().facts().stream()
                        .filter(DriverWeight.class::isInstance)
                        .map(DriverWeight.class::cast)
                        .filter(driver ->
                                driver.subject().equals(gap.gap().subject()) && PARTS.contains(driver.method()))
                        .max(Comparator.comparingDouble(DriverWeight::weight))
                        .map(driver -> telling.say(
                                "paper.importance.part",
                                "share",
                                telling.display().exactShare(driver.weight()),
                                "outcome",
                                telling.names().metric(driver.outcome())))
                        .orElseGet(() -> telling.say(
                                "paper.importance.derived",
                                "value",
                                telling.display().part(part)));
            case "stated" ->
                telling.say(
                        "paper.importance.stated",
                        "value",
                        telling.display().onScale(1 + part * (HIGHEST - 1), HIGHEST));
            default -> telling.say("paper.importance." + gap.importance());
        };
    }

    private Optional<Text> causes(FoundGap gap) {
        Set<Text> causes = new LinkedHashSet<>();
        gap.causes().forEach(cause -> causes.add(telling.findings().page(cause.name(), Map.of())));
        return causes.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say(
                        "paper.gap.cause",
                        "rank",
                        outline.number(gap),
                        "causes",
                        telling.voice().joined(List.copyOf(causes), "say.list-of-two-long")));
    }

    private List<Text> layer(String layer) {
        return telling.strategy().diagnosis().gaps().stream()
                .filter(gap -> gap.gap().layer().equals(layer))
                .map(telling.findings()::inBrief)
                .distinct()
                .toList();
    }

    private void names(List<Text> names, String says, Page paper) {
        if (!names.isEmpty()) {
            paper.paragraph(telling.say(says, "items", PaperOutline.first(telling, names, NAMED)));
        }
    }
}
