package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.language.Messages;
import org.cxadvisor.metric.Count;
import org.cxadvisor.page.Markdown;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Terminal;
import org.cxadvisor.page.Text;
import org.cxadvisor.plan.Plan;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/** The paper for the client, read in minutes: conclusions, numbers, plan and decisions. All workings stand in {@link Appendix}. */
public final class ClientPaper {

    /** What a client reads in a quarter of an hour; where all would be more, fewer tactics are told with their steps, the first always. */
    private static final int WORDS = 2_200;

    /** The same where there is little to tell from. */
    private static final int WORDS_OF_LITTLE = 900;

    /** Fewer gaps make a small paper. */
    private static final int FEW = 2;

    /** Sources that the first lines name; the appendix lists all. */
    private static final int SOURCES = 4;

    private final ReportContext telling;
    private final Strategy strategy;
    private final @Nullable Consumer<Page> decisions;

    private ClientPaper(ReportContext telling, @Nullable Consumer<Page> decisions) {
        this.telling = telling;
        this.strategy = telling.strategy();
        this.decisions = decisions;
    }

    /**
     * Writes the paper.
     *
     * @return Markdown that ends in a line end
     */
    public static String of(Strategy strategy, RuleIndex index, Messages messages) {
        return of(strategy, index, messages, null);
    }

    /**
     * Writes the paper.
     *
     * @param decisions writes what people decided before all that is proposed; null where nothing is decided
     * @return Markdown that ends in a line end
     */
    public static String of(Strategy strategy, RuleIndex index, Messages messages, @Nullable Consumer<Page> decisions) {
        ClientPaper paper = new ClientPaper(ReportContext.of(strategy, index, new Phrasing(messages)), decisions);
        int most = strategy.diagnosis().ranked().size() < FEW ? WORDS_OF_LITTLE : WORDS;
        String written = "";
        for (PaperOutline outline : PaperOutline.all(paper.telling)) {
            written = paper.written(outline);
            if (words(written) <= most) {
                break;
            }
        }
        return written;
    }

    /** How many words a reader reads: bars of tables, bullets and marks are none. */
    static long words(String written) {
        return Stream.of(written.split("\\s+", -1))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /**
     * The paper as pages for a terminal, one subject a page; a subject that takes more goes on on the next.
     *
     * @param lines how many lines a page has at most
     */
    public static List<List<String>> screens(
            Strategy strategy, RuleIndex index, Messages messages, int width, int lines) {
        ClientPaper paper = new ClientPaper(ReportContext.of(strategy, index, new Phrasing(messages, false)), null);
        PaperOutline outline = PaperOutline.inBrief(paper.telling);
        List<List<String>> screens = new ArrayList<>();
        for (Consumer<Page> chapter : List.<Consumer<Page>>of(
                new PaperSummary(outline)::write,
                new PaperResults(outline)::write,
                new PaperGaps(outline)::write,
                new PaperMarket(paper.telling)::write,
                new PaperTactics(outline)::write,
                new PaperGoals(paper.telling)::write,
                new PaperRoadmap(outline)::write)) {
            Page page = new Page();
            chapter.accept(page);
            screens.addAll(Terminal.pages(Terminal.of(page, width, paper.telling.display()), lines));
        }
        return screens;
    }

    private String written(PaperOutline outline) {
        Page whole = new Page();
        Page paper = whole.section(telling.say(
                strategy.plan().tactics().isEmpty() ? "paper.title.unplanned" : "paper.title",
                "organization",
                strategy.audit().organization().name(),
                "start",
                telling.display().monthOfYear(strategy.plan().start()),
                "end",
                telling.display().monthOfYear(strategy.plan().end())));
        frame(paper, outline);
        if (decisions != null) {
            decisions.accept(paper);
        }
        new PaperSummary(outline).write(paper);
        new PaperResults(outline).write(paper);
        new PaperGaps(outline).write(paper);
        new PaperMarket(telling).write(paper);
        new PaperTactics(outline).write(paper);
        new PaperGoals(telling).write(paper);
        new PaperRoadmap(outline).write(paper);
        paper.paragraph(telling.say("paper.appendix"));
        return Markdown.of(whole, telling.display());
    }

    private void frame(Page paper, PaperOutline outline) {
        paper.callout(telling.say(
                decisions == null ? "report.draft" : "report.decided",
                "as_of",
                telling.display().date(strategy.asOf())));
        String language = strategy.audit().organization().language().or("en");
        if (!language.equals(telling.voice().messages().language())) {
            paper.paragraph(
                    telling.say("report.in-english", "language", telling.voice().id(language)));
        }
        Map<String, Text> named = new LinkedHashMap<>();
        Stated.all(strategy.audit().sources())
                .forEach(source -> named.putIfAbsent(source.what().or(source.id()), source(source)));
        List<Text> sources = List.copyOf(named.values());
        if (!sources.isEmpty()) {
            paper.paragraph(telling.say(
                    "paper.evidence", "sources", PaperOutline.first(telling, sources, outline.points(SOURCES))));
        }
        limits().ifPresent(paper::paragraph);
    }

    private Text source(Audit.Source source) {
        String sample = source.sampling();
        String id = "paper.sample." + (telling.voice().messages().has("paper.sample." + sample) ? sample : "unknown");
        return telling.say(
                source.responses().isKnown() ? "paper.source" : "paper.source.uncounted",
                "what",
                source.what().or(source.id()),
                "answers",
                telling.display()
                        .count(source.responses().known().map(Count::value).orElse(Double.NaN)),
                "sample",
                telling.say(id));
    }

    private Optional<Text> limits() {
        Plan plan = strategy.plan();
        Display display = telling.display();
        List<Text> limits = new ArrayList<>();
        if (!Double.isNaN(plan.budget())) {
            String currency = strategy.audit().organization().currency().or(plan.currency());
            limits.add(telling.voice().own(display.money(currency, plan.budget())));
        }
        if (!Double.isNaN(plan.people())) {
            limits.add(telling.say("paper.weeks", "work", display.number(plan.people())));
        }
        plan.freeze().forEach(frozen -> limits.add(PaperOutline.freeze(telling, "paper.freeze", frozen)));
        return limits.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say(
                        "paper.limits",
                        "limits",
                        telling.voice().list(limits),
                        "start",
                        display.date(plan.start()),
                        "end",
                        display.date(plan.end())));
    }
}
