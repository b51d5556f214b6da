package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxadvisor.audit.Praise;
import org.cxadvisor.audit.RivalComplaint;
import org.cxadvisor.audit.Standing;
import org.cxadvisor.metric.Benchmark;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.swot.Pair;
import org.cxadvisor.swot.SwotItem;

/** The same as strengths, weaknesses, opportunities and threats, and what answers two of them at once. */
final class SwotChapter {

    private static final List<String> INSIDE = List.of("strength", "weakness");
    private static final List<String> OUTSIDE = List.of("opportunity", "threat");

    private final Telling telling;

    SwotChapter(Telling telling) {
        this.telling = telling;
    }

    void write(Paper paper) {
        paper.heading(2, telling.say("report.swot"));
        if (telling.strategy().swot().items().isEmpty()) {
            paper.paragraph(telling.say(
                    telling.strategy().swot().rivalsKnown() ? "report.swot.none" : "report.swot.nothing-to-arrange"));
            return;
        }
        INSIDE.forEach(quadrant -> quadrant(quadrant, "report.swot.none", paper));
        String none = telling.strategy().swot().rivalsKnown() ? "report.swot.none" : "report.swot.not-judged";
        OUTSIDE.forEach(quadrant -> quadrant(quadrant, none, paper));
        List<Conclusion<Pair>> pairs = telling.strategy().swot().pairs();
        if (!pairs.isEmpty()) {
            paper.heading(3, telling.say("report.pairs"));
            pairs.forEach(pair -> paper.bullet(pair(pair)));
        }
    }

    private void quadrant(String quadrant, String none, Paper paper) {
        paper.heading(3, telling.say("report.swot." + quadrant));
        List<Conclusion<SwotItem>> items = telling.strategy().swot().quadrant(quadrant);
        if (items.isEmpty()) {
            paper.paragraph(telling.say(none));
        }
        for (Conclusion<SwotItem> item : items) {
            paper.bullet(telling.named(item(item), item.record().id()));
        }
    }

    private Said item(Conclusion<SwotItem> item) {
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
                telling.findings().page(item.rule(), Map.of()));
        List<Said> proofs = new ArrayList<>();
        item.evidence().forEach(fact -> proof(fact, proofs));
        return proofs.isEmpty()
                ? finding
                : telling.say(
                        "report.swot.proven",
                        "finding",
                        finding,
                        "proofs",
                        telling.voice().joined(proofs, "say.list-of-two-long"));
    }

    private void proof(Object fact, List<Said> proofs) {
        if (fact instanceof Praise praise) {
            proofs.add(telling.say("report.swot.praise", "says", praise.says()));
        } else if (fact instanceof Standing standing) {
            proofs.add(telling.say(
                    "report.swot.standing",
                    "rival",
                    telling.names().subject(standing.rival()),
                    "theirs",
                    telling.findings().standing(standing, standing.theirs(), true),
                    "ours",
                    telling.findings().standing(standing, standing.ours(), true)));
        } else if (fact instanceof Benchmark benchmark) {
            proofs.add(telling.results().published(benchmark));
        } else if (fact instanceof RivalComplaint complaint) {
            proofs.add(telling.say(
                    "report.swot.complaint",
                    "theme",
                    Names.words(complaint.theme()),
                    "share",
                    telling.display().number(complaint.share())));
        }
    }

    private Said pair(Conclusion<Pair> pair) {
        return telling.say(
                "report.pair",
                "finding",
                telling.findings().page(pair.rule(), Map.of()),
                "inside",
                telling.voice().id(pair.record().inside()),
                "outside",
                telling.voice().id(pair.record().outside()),
                "tactic",
                telling.tactic(pair.record().tactic()),
                "id",
                telling.voice().id(pair.record().tactic()));
    }
}
