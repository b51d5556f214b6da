package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.page.Text;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.swot.Pair;
import org.cxadvisor.swot.SwotItem;

/** The lines of our SWOT and its pairs, the same on a screen and in the report. */
final class SwotText {

    private static final int TACTICS = 3;

    /** Figures of rivals that prove a line; all of them stand in the table of rivals. */
    private static final int RIVALS = 3;

    private final ReportContext telling;

    SwotText(ReportContext telling) {
        this.telling = telling;
    }

    /**
     * The lines of a quadrant, the weightiest first, no more than people read.
     *
     * @param more the sentence that says where the rest of them stands
     */
    List<Text> lines(String quadrant, String more) {
        List<Conclusion<SwotItem>> items = telling.strategy().swot().quadrant(quadrant);
        int most = telling.standards().linesPerQuadrant();
        List<Text> lines = new ArrayList<>();
        // A line that says that one is missing takes as much room as that one.
        int shown = items.size() == most + 1 ? items.size() : most;
        items.stream()
                .limit(shown)
                .forEach(item ->
                        lines.add(telling.named(line(item), item.record().id())));
        if (items.size() > shown) {
            lines.add(telling.say(more, "left", items.size() - shown));
        }
        return lines;
    }

    /** The first lines of a quadrant in a few words, without ids. */
    List<Text> brief(String quadrant, int most) {
        return telling.strategy().swot().quadrant(quadrant).stream()
                .limit(most)
                .map(item -> telling.strategy()
                        .diagnosis()
                        .gap(item.record().id())
                        .map(telling.findings()::inBrief)
                        .orElseGet(() -> line(item)))
                .toList();
    }

    private Text line(Conclusion<SwotItem> item) {
        boolean isGap = telling.strategy().diagnosis().gap(item.record().id()).isPresent();
        if (isGap && item.record().quadrant().equals("weakness")) {
            return telling.strategy()
                    .diagnosis()
                    .gap(item.record().id())
                    .map(telling.findings()::gap)
                    .orElseThrow();
        }
        Text says = telling.findings().swot(item);
        Text finding = item.record().subject().equals(Measurement.ORGANIZATION)
                ? telling.voice().opening(says)
                : telling.say(
                        "report.swot.item",
                        "subject",
                        telling.names().subject(item.record().subject()),
                        "finding",
                        says);
        List<Text> proofs = new ArrayList<>(rivals(item));
        item.evidence().stream()
                .filter(fact -> !(fact instanceof RivalComparison))
                .forEach(fact -> telling.findings().facts().inSwot(fact).ifPresent(proofs::add));
        return proofs.isEmpty()
                ? finding
                : telling.say(
                        "report.swot.proven",
                        "finding",
                        finding,
                        "proofs",
                        telling.voice().joined(proofs, "say.list-of-two-long"));
    }

    /** The largest differences to rivals, those in one measure together and each source once. */
    private List<Text> rivals(Conclusion<SwotItem> item) {
        List<RivalComparison> largest = item.evidence().stream()
                .filter(RivalComparison.class::isInstance)
                .map(RivalComparison.class::cast)
                .sorted(Comparator.comparing((RivalComparison standing) -> -Math.abs(standing.lead())))
                .limit(RIVALS)
                .toList();
        Map<String, List<RivalComparison>> measures = new LinkedHashMap<>();
        largest.forEach(standing -> measures.computeIfAbsent(
                        standing.kind() + " " + standing.measure() + " " + standing.subject() + " " + standing.source(),
                        measure -> new ArrayList<>())
                .add(standing));
        List<Text> told = new ArrayList<>();
        measures.values().forEach(alike -> told.add(measure(alike, item.record().subject())));
        largest.stream()
                .map(RivalComparison::source)
                .distinct()
                .forEach(source -> told.add(telling.findings().market().source(source)));
        return told;
    }

    private Text measure(List<RivalComparison> alike, String subject) {
        MarketText market = telling.findings().market();
        RivalComparison first = alike.get(0);
        return telling.say(
                "report.swot.rivals",
                "what",
                first.subject().equals(subject) ? market.measured(first) : market.compared(first),
                "rivals",
                telling.voice()
                        .list(alike.stream()
                                .map(standing -> telling.say(
                                        "report.swot.rival",
                                        "rival",
                                        telling.names().subject(standing.rival()),
                                        "value",
                                        market.value(standing, standing.theirs(), false)))
                                .toList()),
                "ours",
                market.value(first, first.ours(), true));
    }

    /**
     * The pairs of one kind.
     *
     * @param kind what they have in common
     * @param lines for each two lines, the tactics that answer both
     */
    record Answers(Text kind, List<Text> lines) {}

    /** The pairs by kind, those of the same two lines together, with a few tactics that answer them: those in the plan first. */
    List<Answers> pairs() {
        Map<String, Map<String, List<Conclusion<Pair>>>> kinds = new LinkedHashMap<>();
        for (Conclusion<Pair> pair : telling.strategy().swot().pairs()) {
            kinds.computeIfAbsent(pair.rule(), rule -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            pair.record().inside() + " " + pair.record().outside(), lines -> new ArrayList<>())
                    .add(pair);
        }
        List<Answers> answers = new ArrayList<>();
        kinds.values().forEach(alike -> {
            Conclusion<Pair> first = alike.values().iterator().next().get(0);
            Text kind = telling.say(
                    "report.pair.kind",
                    "kind",
                    telling.say("report.pair." + first.record().kind()),
                    "finding",
                    telling.findings().page(first.rule(), Map.of()));
            answers.add(
                    new Answers(kind, alike.values().stream().map(this::pair).toList()));
        });
        return answers;
    }

    private Text pair(List<Conclusion<Pair>> pairs) {
        Pair first = pairs.get(0).record();
        List<Text> tactics = pairs.stream()
                .map(pair -> pair.record().tactic())
                .sorted(Comparator.comparing(tactic -> !isPlanned(tactic)))
                .limit(TACTICS)
                .map(tactic -> telling.say(
                        "report.pair.tactic",
                        "tactic",
                        telling.tactic(tactic),
                        "id",
                        telling.voice().id(tactic)))
                .toList();
        Text all = telling.voice().joined(tactics, "say.list-of-two-long");
        return telling.say(
                "report.pair",
                "inside",
                side(first.inside()),
                "outside",
                side(first.outside()),
                "tactics",
                pairs.size() > TACTICS
                        ? telling.say("report.pair.more", "tactics", all, "more", pairs.size() - TACTICS)
                        : all);
    }

    private boolean isPlanned(String tactic) {
        return telling.strategy().plan().tactics().stream()
                .anyMatch(planned -> planned.tactic().id().equals(tactic));
    }

    /** A gap by its words, all else by the id under which the line stands above. */
    private Text side(String id) {
        return telling.strategy()
                .diagnosis()
                .gap(id)
                .map(gap -> telling.say(
                        "report.pair.line",
                        "says",
                        telling.findings().inBrief(gap),
                        "id",
                        telling.voice().id(id)))
                .orElseGet(() -> telling.voice().id(id));
    }
}
