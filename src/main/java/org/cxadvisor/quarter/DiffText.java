package org.cxadvisor.quarter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Figures;
import org.cxadvisor.page.Markdown;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Terminal;
import org.cxadvisor.page.Text;

/** What moved between two quarters, on a screen and as Markdown: measures first, then the advice with its causes. */
public final class DiffText {

    private final Comparison diff;
    private final Titles titles;
    private final Messages messages;

    /** @param titles what people call gaps, tactics and measures */
    public DiffText(Comparison diff, Titles titles, Messages messages) {
        this.diff = diff;
        this.titles = titles;
        this.messages = messages;
    }

    /** The lines of a screen. */
    public List<String> screen(int width) {
        return Terminal.of(page(), width, new Figures(messages));
    }

    /** The same for a pull request or a wiki. */
    public String markdown() {
        return Markdown.of(page(), new Figures(messages));
    }

    private Page page() {
        Page page = new Page();
        page.paragraph(say(
                "diff.head",
                Map.of(
                        "organization",
                        diff.organization(),
                        "from",
                        diff.from().toString(),
                        "to",
                        diff.to().toString())));
        if (!diff.measures().isEmpty()) {
            Page section = page.section(say("diff.measures", Map.of()));
            diff.measures().forEach(one -> section.bullet(measure(one)));
        }
        for (Moved.Kind kind : Moved.Kind.values()) {
            List<Moved> all =
                    diff.moved().stream().filter(one -> one.kind() == kind).toList();
            if (!all.isEmpty()) {
                Page section = page.section(say("diff." + Comparison.word(kind), Map.of()));
                all.forEach(one -> section.bullet(moved(one)));
            }
        }
        if (diff.measures().isEmpty() && diff.moved().isEmpty()) {
            page.paragraph(say("diff.nothing", Map.of()));
        }
        return page;
    }

    private Text measure(MeasureChange one) {
        return say(
                one.by().isEmpty() ? "diff.measure.apart" : "diff.measure",
                Map.of(
                        "id", titles.measure(one.id()),
                        "before", one.before(),
                        "after", one.after(),
                        "by", one.by(),
                        "verdict", messages.say("diff.verdict." + Comparison.word(one.verdict()))));
    }

    private Text moved(Moved one) {
        String how = one.before().isEmpty() ? "new" : one.after().isEmpty() ? "gone" : "moved";
        boolean isTactic = one.kind() == Moved.Kind.TACTIC;
        return say(
                "diff." + (isTactic ? "tactic." : "line.") + how,
                Map.of(
                        "id", name(one),
                        "before", figures(one.kind(), one.before()),
                        "after", figures(one.kind(), one.after()),
                        "causes", causes(one)));
    }

    private String name(Moved one) {
        return switch (one.kind()) {
            case GAP -> titles.gap(one.id());
            case TACTIC -> titles.tactic(one.id());
            case GOAL -> titles.measure(one.id());
            case SCORE, MONEY, WORK -> one.id();
        };
    }

    private String figures(Moved.Kind kind, String said) {
        int to = said.indexOf("..");
        int end = said.lastIndexOf(' ');
        return kind == Moved.Kind.GOAL && to > 0 && end > to
                ? messages.say(
                        "diff.goal.figures",
                        Map.of(
                                "baseline", said.substring(0, to),
                                "target", said.substring(to + 2, end),
                                "end", said.substring(end + 1)))
                : said;
    }

    private String causes(Moved one) {
        List<String> told = new ArrayList<>();
        for (Moved.Part part : one.parts()) {
            String names = part.causes().stream()
                    .map(cause -> messages.say("diff.cause." + cause.word()))
                    .collect(Collectors.joining(messages.say("diff.and")));
            told.add(part.by().isEmpty() ? names : messages.say("diff.part", Map.of("cause", names, "by", part.by())));
        }
        return told.isEmpty() ? messages.say("diff.untold") : String.join(", ", told);
    }

    private Text say(String id, Map<String, ?> values) {
        return Text.quoted(messages.say(id, values));
    }
}
