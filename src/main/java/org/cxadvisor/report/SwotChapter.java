package org.cxadvisor.report;

import java.util.List;
import org.cxadvisor.page.Page;
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

    void write(Page report) {
        Page paper = report.section(telling.say("report.swot"));
        quadrants(paper, "report.swot.more");
        if (telling.strategy().swot().rivalsKnown()
                && !telling.strategy().swot().items().isEmpty()) {
            Page rivals = paper.section(telling.say("report.rivals"));
            rivals.paragraph(telling.say("report.rivals.outside"));
            rivals(rivals);
        }
    }

    /**
     * Our strengths, weaknesses, opportunities and threats, what to watch, and the pairs that a tactic answers.
     *
     * @param more the sentence that says where those stand that are too many to show
     */
    void quadrants(Page paper, String more) {
        boolean rivals = telling.strategy().swot().rivalsKnown();
        if (telling.strategy().swot().items().isEmpty()) {
            paper.paragraph(telling.say(rivals ? "report.swot.none" : "report.swot.nothing-to-arrange"));
            return;
        }
        INSIDE.forEach(quadrant -> quadrant(quadrant, "report.swot.none", paper, more));
        OUTSIDE.forEach(
                quadrant -> quadrant(quadrant, rivals ? "report.swot.none" : "report.swot.not-judged", paper, more));
        if (!telling.strategy().swot().quadrant("watch").isEmpty()) {
            quadrant("watch", "report.swot.none", paper, more);
        }
        pairs(paper);
    }

    private void quadrant(String quadrant, String none, Page paper, String more) {
        Page section = paper.section(telling.say("report.swot." + quadrant));
        List<Text> lines = text.lines(quadrant, more);
        if (lines.isEmpty()) {
            section.bullet(telling.say(none));
        }
        lines.forEach(section::bullet);
    }

    private void pairs(Page paper) {
        List<SwotText.Answers> pairs = text.pairs();
        if (pairs.isEmpty()) {
            return;
        }
        Page section = paper.section(telling.say("report.pairs"));
        for (SwotText.Answers alike : pairs) {
            section.paragraph(alike.kind());
            alike.lines().forEach(section::bullet);
        }
    }

    /** What is known of each rival, how it compares with us, and who else is found in search. */
    void rivals(Page paper) {
        RivalsText rivals = new RivalsText(telling);
        for (RivalsText.Known rival : rivals.rivals()) {
            rival.lines().forEach(paper.section(rival.name())::bullet);
        }
        List<Text> around = rivals.around();
        if (!around.isEmpty()) {
            around.forEach(paper.section(telling.say("report.rivals.search"))::bullet);
        }
    }
}
