package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.metric.Change;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Text;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.Sourced;

/** The results that are real, and the cautions that change how they are read. */
final class PaperResults {

    private static final int ROWS = 9;
    private static final int CAUTIONS = 4;
    private static final int NOTES = 3;
    private static final int EVENTS = 5;

    /** A note that says no more than that figures are assumed. */
    private static final Pattern ASSUMED = Pattern.compile("\\W*assum(ed|ption|ptions)\\W*", Pattern.CASE_INSENSITIVE);

    private final PaperOutline outline;
    private final ReportContext telling;

    PaperResults(PaperOutline outline) {
        this.outline = outline;
        this.telling = outline.telling();
    }

    void write(Page report) {
        ResultText results = telling.results();
        List<Measurement> all = results.measurements();
        Page paper = report.section(telling.say("report.results"));
        if (all.isEmpty()) {
            paper.paragraph(results.none());
        }
        List<Measurement> shown = chosen(all);
        paper.table(
                List.of(
                        Column.words(telling.say("report.measure")),
                        Column.figures(telling.say("report.now")),
                        Column.figures(telling.say("paper.interval")),
                        Column.figures(telling.say("report.answers")),
                        Column.words(telling.say("report.change"))),
                shown.stream().map(this::row).toList());
        if (all.size() > shown.size()) {
            paper.paragraph(telling.say("paper.results.more", "left", all.size() - shown.size()));
        }
        if (shown.stream().noneMatch(measured -> measured.metric().equals("review-rating"))) {
            results.reviews().ifPresent(paper::bullet);
        }
        new PaperDepth(telling).lines().forEach(paper::bullet);
        events(paper);
        cautions(paper);
        notes(paper);
    }

    /** The measures of the whole, then those that gaps stand on, then what moved, then the rest; of two figures of the same answers one. */
    private List<Measurement> chosen(List<Measurement> all) {
        List<Object> ofGaps = telling.strategy().diagnosis().ranked().stream()
                .flatMap(gap -> gap.evidence().stream())
                .toList();
        Set<String> told = new HashSet<>();
        return all.stream()
                .filter(measured -> !ResultText.isRating(measured) || isAlone(measured, all))
                .sorted(Comparator.comparingInt((Measurement measured) -> turn(measured, ofGaps)))
                .filter(measured -> told.add(measured.metric() + "@" + measured.subject()))
                .limit(ROWS)
                .toList();
    }

    /** Whether no measure of the same place has the same value from as many answers. */
    private boolean isAlone(Measurement rating, List<Measurement> all) {
        Text value = telling.results().value(rating);
        return all.stream()
                .noneMatch(other -> !other.metric().equals(rating.metric())
                        && other.subject().equals(rating.subject())
                        && telling.results().value(other).equals(value)
                        && Math.round(other.answers()) == Math.round(rating.answers()));
    }

    /** The whole first, then the gaps in their order, what moved, what was counted. */
    private int turn(Measurement measured, List<Object> ofGaps) {
        if (measured.subject().equals(Measurement.ORGANIZATION)) {
            return -1;
        }
        int gap = ofGaps.indexOf(measured);
        boolean moved = telling.results().change(measured).isPresent();
        return gap >= 0 ? gap : ofGaps.size() + (moved ? 0 : Double.isNaN(measured.answers()) ? 2 : 1);
    }

    /** What happened while it was measured: it may explain a change better than anything the organization did. */
    private void events(Page paper) {
        List<Text> events = Stated.all(telling.strategy().audit().events()).stream()
                .filter(event -> event.what().isKnown())
                .map(this::event)
                .toList();
        if (!events.isEmpty()) {
            paper.paragraph(
                    telling.say("paper.events", "events", PaperOutline.first(telling, events, outline.points(EVENTS))));
        }
    }

    private Text event(Audit.Event event) {
        Text what = telling.unended(event.what().or(""));
        return event.date()
                .known()
                .map(date -> telling.say(
                        "paper.event", "what", what, "when", telling.display().when(date)))
                .orElse(what);
    }

    private List<Cell> row(Measurement measured) {
        ResultText results = telling.results();
        Optional<Change> change = results.change(measured);
        boolean bounded = !Double.isNaN(measured.low()) && !Double.isNaN(measured.high());
        return List.of(
                new Cell.Words(telling.voice().opening(results.placed(measured))),
                new Cell.Words(results.value(measured)),
                new Cell.Words(
                        results.isFullCount(measured)
                                ? telling.say("paper.full-count")
                                : bounded
                                        ? telling.voice().own(results.interval(measured))
                                        : telling.say("paper.dash")),
                Double.isNaN(measured.answers())
                        ? new Cell.Words(telling.say("paper.dash"))
                        : new Cell.Count(measured.answers()),
                new Cell.Words(change.map(moved -> results.moved(measured, moved))
                        .or(() -> results.ofOtherLength(measured)
                                .map(earlier -> telling.say(
                                        "paper.earlier.other-length",
                                        "earlier",
                                        telling.voice().own(earlier.shown()),
                                        "period",
                                        telling.voice().own(earlier.period()))))
                        .orElseGet(() -> telling.say("paper.dash"))));
    }

    /** What the audit notes on the sources of the gaps: it changes how their figures are read. */
    private void notes(Page paper) {
        Set<String> used = telling.strategy().diagnosis().ranked().stream()
                .flatMap(gap -> gap.evidence().stream())
                .filter(Sourced.class::isInstance)
                .map(fact -> ((Sourced) fact).source())
                .collect(Collectors.toSet());
        Map<String, List<Text>> notes = new LinkedHashMap<>();
        Stated.all(telling.strategy().audit().sources()).stream()
                .filter(source -> used.contains(source.id()) && source.note().isKnown())
                .forEach(source -> notes.computeIfAbsent(source.note().or(""), note -> new ArrayList<>())
                        .add(telling.say(
                                "paper.source-noted",
                                "what",
                                telling.voice().own(source.what().or(source.id())))));
        notes.entrySet().stream()
                .limit(outline.points(NOTES))
                .forEach(note -> paper.bullet(telling.say(
                        ASSUMED.matcher(note.getKey()).matches() ? "paper.source-assumed" : "paper.source-note",
                        "count",
                        note.getValue().size(),
                        "what",
                        telling.voice().list(note.getValue()),
                        "note",
                        telling.unended(note.getKey()))));
    }

    /** One caution of each kind; the rest are in the appendix. */
    private void cautions(Page paper) {
        Map<String, Problem> kinds = new LinkedHashMap<>();
        List<Problem> doubts = telling.strategy().cautions();
        doubts.forEach(doubt -> kinds.putIfAbsent(doubt.rule(), doubt));
        List<Problem> shown =
                kinds.values().stream().limit(outline.points(CAUTIONS)).toList();
        for (Problem doubt : shown) {
            paper.bullet(telling.say("paper.caution", "where", telling.where(doubt), "finding", telling.doubt(doubt)));
        }
        if (doubts.size() > shown.size()) {
            paper.bullet(telling.say("paper.cautions.more", "left", doubts.size() - shown.size()));
        }
    }
}
