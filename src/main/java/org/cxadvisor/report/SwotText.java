package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.metric.Benchmark;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.swot.Pair;
import org.cxadvisor.swot.SwotItem;

/** The lines of our SWOT and its pairs, the same on a screen and in the report. */
final class SwotText {

    private final Telling telling;

    SwotText(Telling telling) {
        this.telling = telling;
    }

    /** The lines of a quadrant, the weightiest first, no more than people read. */
    List<Said> lines(String quadrant) {
        List<Conclusion<SwotItem>> items = telling.strategy().swot().quadrant(quadrant);
        Thresholds thresholds = telling.thresholds();
        int most = (int) thresholds.value("lines-per-quadrant");
        List<Said> lines = new ArrayList<>();
        items.stream()
                .limit(most)
                .forEach(item ->
                        lines.add(telling.named(line(item), item.record().id())));
        if (items.size() > most) {
            lines.add(telling.say("report.swot.more", "left", items.size() - most));
        }
        return lines;
    }

    private Said line(Conclusion<SwotItem> item) {
        boolean isGap = telling.strategy().diagnosis().gap(item.record().id()).isPresent();
        if (isGap && item.record().quadrant().equals("weakness")) {
            return telling.strategy()
                    .diagnosis()
                    .gap(item.record().id())
                    .map(telling.findings()::gap)
                    .orElseThrow();
        }
        Said finding = telling.say(
                "report.swot.item",
                "subject",
                telling.names().subject(item.record().subject()),
                "finding",
                telling.findings().swot(item));
        List<Said> proofs = new ArrayList<>();
        item.evidence().forEach(fact -> proof(fact).ifPresent(proofs::add));
        return proofs.isEmpty()
                ? finding
                : telling.say(
                        "report.swot.proven",
                        "finding",
                        finding,
                        "proofs",
                        telling.voice().joined(proofs, "say.list-of-two-long"));
    }

    private Optional<Said> proof(Object fact) {
        return fact instanceof Benchmark benchmark
                ? Optional.of(telling.results().published(benchmark))
                : telling.findings().proof(fact);
    }

    /** The pairs, those of the same two lines together with all tactics that answer them. */
    List<Said> pairs() {
        Map<String, List<Conclusion<Pair>>> alike = new LinkedHashMap<>();
        for (Conclusion<Pair> pair : telling.strategy().swot().pairs()) {
            String key = pair.rule() + " " + pair.record().inside() + " "
                    + pair.record().outside();
            alike.computeIfAbsent(key, lines -> new ArrayList<>()).add(pair);
        }
        return alike.values().stream().map(this::pair).toList();
    }

    private Said pair(List<Conclusion<Pair>> pairs) {
        Conclusion<Pair> first = pairs.get(0);
        List<Said> tactics = new ArrayList<>();
        for (Conclusion<Pair> pair : pairs) {
            tactics.add(telling.say(
                    "report.pair.tactic",
                    "tactic",
                    telling.tactic(pair.record().tactic()),
                    "id",
                    telling.voice().id(pair.record().tactic())));
        }
        return telling.say(
                "report.pair",
                "kind",
                telling.say("report.pair." + first.record().kind()),
                "finding",
                telling.findings().page(first.rule(), Map.of()),
                "inside",
                telling.voice().id(first.record().inside()),
                "outside",
                telling.voice().id(first.record().outside()),
                "tactics",
                telling.voice().joined(tactics, "say.list-of-two-long"));
    }
}
