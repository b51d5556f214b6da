package org.cxadvisor.report;

import java.util.List;
import org.cxadvisor.page.Text;

/** The same as strengths, weaknesses, opportunities and threats, of us and of each rival, and what answers two at once. */
final class SwotChapter {

    private static final List<String> INSIDE = List.of("strength", "weakness");
    private static final List<String> OUTSIDE = List.of("opportunity", "threat");

    private final ReportContext telling;
    private final SwotText text;

    SwotChapter(ReportContext telling) {
        this.telling = telling;
        this.text = new SwotText(telling);
    }

    void write(MarkdownWriter paper) {
        paper.heading(2, telling.say("report.swot"));
        if (telling.strategy().swot().items().isEmpty()) {
            paper.paragraph(telling.say(
                    telling.strategy().swot().rivalsKnown() ? "report.swot.none" : "report.swot.nothing-to-arrange"));
            return;
        }
        INSIDE.forEach(quadrant -> quadrant(quadrant, "report.swot.none", paper));
        String none = telling.strategy().swot().rivalsKnown() ? "report.swot.none" : "report.swot.not-judged";
        OUTSIDE.forEach(quadrant -> quadrant(quadrant, none, paper));
        if (!telling.strategy().swot().quadrant("watch").isEmpty()) {
            quadrant("watch", "report.swot.none", paper);
        }
        pairs(paper);
        rivals(paper);
    }

    private void quadrant(String quadrant, String none, MarkdownWriter paper) {
        paper.heading(3, telling.say("report.swot." + quadrant));
        List<Text> lines = text.lines(quadrant, "report.swot.more");
        if (lines.isEmpty()) {
            paper.paragraph(telling.say(none));
        }
        lines.forEach(paper::bullet);
    }

    private void pairs(MarkdownWriter paper) {
        List<SwotText.Answers> pairs = text.pairs();
        if (!pairs.isEmpty()) {
            paper.heading(3, telling.say("report.pairs"));
        }
        for (SwotText.Answers alike : pairs) {
            paper.paragraph(alike.kind());
            alike.lines().forEach(paper::bullet);
        }
    }

    private void rivals(MarkdownWriter paper) {
        if (!telling.strategy().swot().rivalsKnown()) {
            return;
        }
        paper.heading(3, telling.say("report.rivals"));
        paper.paragraph(telling.say("report.rivals.outside"));
        RivalsText rivals = new RivalsText(telling);
        for (RivalsText.Known rival : rivals.rivals()) {
            paper.heading(4, rival.name());
            rival.lines().forEach(paper::bullet);
        }
        List<Text> around = rivals.around();
        if (!around.isEmpty()) {
            paper.heading(4, telling.say("report.rivals.search"));
            around.forEach(paper::bullet);
        }
    }
}
