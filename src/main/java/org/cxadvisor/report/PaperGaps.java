package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cxadvisor.fact.OwnStandard;
import org.cxadvisor.gap.FoundGap;
import org.cxadvisor.gap.NonDriver;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.PlannedTactic;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Threshold;
import org.jspecify.annotations.Nullable;

/** The gaps of the first page in a table, then each in a few sentences; what is no driver, and what is not measured. */
final class PaperGaps {

    private static final int SENTENCES = 2;
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

    /** The strongest evidence, what else points to it, further evidence, and the probable cause; none where the table says it all. */
    private Optional<Text> told(FoundGap gap) {
        List<Text> sentences = new ArrayList<>();
        sentences.add(telling.say(
                "paper.gap.head",
                "rank",
                outline.number(gap),
                "gap",
                telling.findings().inBrief(gap)));
        Stream.of(evidence(foremost(gap)).stream().limit(1), telling.also(gap).stream(), evidence(gap).stream())
                .flatMap(said -> said)
                .distinct()
                .limit(outline.points(SENTENCES))
                .forEach(sentences::add);
        causes(gap).ifPresent(sentences::add);
        return sentences.size() == 1
                ? Optional.empty()
                : Optional.of(telling.voice().joined(sentences, "say.two-sentences"));
    }

    /** The gap as its largest signal shows it: what its heading says stands on this evidence. */
    static FoundGap foremost(FoundGap gap) {
        return gap.asShownBy(gap.signals().get(0));
    }

    /** What the facts of a gap say, each once, and without the standard that its heading names already. */
    List<Text> evidence(FoundGap gap) {
        FactText facts = telling.findings().facts();
        String head = telling.findings().inBrief(gap).plain();
        return gap.evidence().stream()
                .filter(fact -> !(fact instanceof Threshold))
                .filter(fact -> !(fact instanceof OwnStandard) || !isIn(head, facts.found(List.of(fact), "standard")))
                .flatMap(fact -> fact instanceof Measurement measured && isTold(head, measured)
                        ? trust(measured).stream()
                        : facts.inReport(fact).stream())
                .distinct()
                .toList();
    }

    /** Whether a heading has the measure with its value. */
    private boolean isTold(String head, Measurement measured) {
        ResultText results = telling.results();
        String lower = head.toLowerCase(Locale.ROOT);
        return lower.contains(results.says(measured).plain().toLowerCase(Locale.ROOT))
                && lower.contains(results.value(measured).plain().toLowerCase(Locale.ROOT));
    }

    /** How far a measure can be trusted that the heading has already; nothing where that is not known. */
    private Optional<Text> trust(Measurement measured) {
        return Double.isNaN(measured.answers())
                ? Optional.empty()
                : Optional.of(telling.say(
                        "paper.gap.trust", "trust", telling.results().trusted(measured)));
    }

    private static boolean isIn(String head, @Nullable Text standard) {
        return standard != null && head.contains(standard.plain());
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
