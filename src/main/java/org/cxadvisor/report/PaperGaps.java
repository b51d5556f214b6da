package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.NonDriver;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Conclusion;

/** The gaps of the first page in a table, then each in a few sentences; what is no driver, and what is not measured. */
final class PaperGaps {

    private static final int FACTS = 5;

    /** Where an importance comes from that was measured or said. */
    private static final Set<String> KNOWN = Set.of("derived", "stated");

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
                            Column.figures(telling.say("paper.affected")),
                            Column.words(telling.say("paper.importance")),
                            Column.words(telling.say("paper.class")),
                            Column.words(telling.say("paper.answered"))),
                    outline.gaps().stream().map(this::row).toList());
            outline.tied(outline.gaps()).forEach(paper::paragraph);
            outline.gaps().forEach(gap -> told(gap).ifPresent(paper::paragraph));
            causesUnknown().ifPresent(paper::paragraph);
        }
        names(outline.further().stream().map(telling.findings()::inBrief).toList(), "paper.further", paper);
        names(layer("result"), "paper.results-below", paper);
        names(
                telling.strategy().diagnosis().noLevers().stream()
                        .map(Conclusion::record)
                        .map((NonDriver lever) ->
                                telling.opening(telling.names().subject(lever.subject())))
                        .distinct()
                        .toList(),
                "paper.no-driver",
                paper);
        names(layer("blind-spot"), "paper.not-measured", paper);
    }

    private List<Cell> row(FoundGap gap) {
        List<PlannedTactic> answers = outline.answers(gap);
        return List.of(
                new Cell.Count(outline.number(gap)),
                new Cell.Words(telling.findings().inBrief(gap)),
                new Cell.Words(outline.affected(gap)),
                new Cell.Words(telling.say(
                        "paper.importance." + gap.importance(),
                        "value",
                        telling.display().part(gap.weight().importance()))),
                new Cell.Words(outline.mark(gap)),
                new Cell.Words(answers.isEmpty() ? telling.say("paper.dash") : outline.numbers(answers)));
    }

    /** The facts a gap stands on and its probable cause; none where the table says it all. */
    private Optional<Text> told(FoundGap gap) {
        List<Text> facts = telling.findings().gaps().factsInFull(gap);
        if (facts.isEmpty() && gap.causes().isEmpty()) {
            return Optional.empty();
        }
        List<Text> told =
                new ArrayList<>(facts.stream().limit(outline.points(FACTS)).toList());
        if (KNOWN.contains(gap.importance())) {
            told.add(telling.say(
                    "paper.gap.importance",
                    "value",
                    telling.display().part(gap.weight().importance()),
                    "basis",
                    telling.say("report.importance." + gap.importance())));
        }
        Text head = telling.say(
                facts.isEmpty() ? "paper.gap.head.bare" : "paper.gap.head",
                "rank",
                outline.number(gap),
                "gap",
                telling.findings().inBrief(gap),
                "facts",
                telling.voice().opening(telling.voice().joined(told, "say.list-of-two-long")));
        return Optional.of(causes(gap)
                .map(causes -> telling.say("say.two-sentences", "first", head, "second", causes))
                .orElse(head));
    }

    private Optional<Text> causes(FoundGap gap) {
        Set<Text> causes = new LinkedHashSet<>();
        gap.causes().forEach(cause -> causes.add(telling.findings().page(cause.name(), Map.of())));
        return causes.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say(
                        "paper.gap.cause",
                        "causes",
                        telling.voice().joined(List.copyOf(causes), "say.list-of-two-long")));
    }

    private Optional<Text> causesUnknown() {
        List<FoundGap> unknown =
                outline.gaps().stream().filter(gap -> gap.causes().isEmpty()).toList();
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say("paper.causes-unknown", "gaps", outline.numbered(unknown)));
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
