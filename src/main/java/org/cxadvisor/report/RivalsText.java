package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.fact.MysteryContacts;
import org.cxadvisor.fact.RivalComparison;
import org.cxadvisor.fact.RivalComplaint;
import org.cxadvisor.fact.RivalScorecard;
import org.cxadvisor.fact.SearchVisibility;
import org.cxadvisor.fact.UnlistedRival;
import org.cxadvisor.page.Text;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.swot.SwotItem;

/** What is known of each rival, from outside, and how it stands beside us; the same on a screen and in the report. */
final class RivalsText {

    private static final List<String> INSIDE = List.of("strength", "weakness", "watch");

    private final ReportContext telling;
    private final List<Object> facts;

    /**
     * One rival.
     *
     * @param name what people call it
     * @param lines what is known of it; one line that says so where nothing is
     */
    record Known(Text name, List<Text> lines) {}

    RivalsText(ReportContext telling) {
        this.telling = telling;
        this.facts = telling.strategy().facts().facts();
    }

    /** Every rival of the audit in its order. */
    List<Known> rivals() {
        List<Known> rivals = new ArrayList<>();
        for (Audit.Competitor rival : Stated.all(telling.strategy().audit().competitors())) {
            rivals.add(known(rival));
        }
        return rivals;
    }

    /** What is known of one of them. */
    Known known(Audit.Competitor rival) {
        List<Text> lines = new ArrayList<>();
        standings(rival.id(), lines);
        trials(rival.id(), lines);
        INSIDE.forEach(quadrant -> quadrant(rival.id(), quadrant, lines));
        if (lines.isEmpty()) {
            lines.add(telling.say("view.rival.nothing"));
        }
        return new Known(
                telling.voice().own(rival.name().or(rival.id())),
                lines.stream().map(telling.voice()::opening).toList());
    }

    /** What concerns no single rival: search, and who stands there unlisted. */
    List<Text> around() {
        List<Text> lines = new ArrayList<>();
        double needed = telling.standards().keywordsForVisibility();
        facts.stream()
                .filter(SearchVisibility.class::isInstance)
                .map(SearchVisibility.class::cast)
                .filter(seen -> seen.who().isEmpty())
                .forEach(seen -> lines.add(telling.say(
                        telling.standards().isComparable(seen) ? "view.search" : "view.search.too-few",
                        "visible",
                        telling.display().exactShare(seen.visible() / 100),
                        "share",
                        telling.display().exactShare(seen.share() / 100),
                        "keywords",
                        telling.display().count(seen.keywords()),
                        "needed",
                        telling.display().count(needed))));
        facts.stream().filter(UnlistedRival.class::isInstance).forEach(stranger -> telling.findings()
                .facts()
                .clause(stranger)
                .ifPresent(clause -> lines.add(telling.say("view.stranger", "clause", clause))));
        return lines;
    }

    private void standings(String rival, List<Text> lines) {
        for (Object fact : facts) {
            if (fact instanceof RivalComparison standing && standing.rival().equals(rival)) {
                lines.add(telling.say(
                        "view.rival." + word(standing),
                        "topic",
                        telling.findings().market().compared(standing),
                        "theirs",
                        value(standing, standing.theirs()),
                        "ours",
                        value(standing, standing.ours()),
                        "source",
                        telling.findings().market().source(standing.source())));
            }
        }
    }

    private static String word(RivalComparison standing) {
        if (Double.isNaN(standing.margin())) {
            return "uncounted";
        }
        if (standing.rivalIsAhead()) {
            return "ahead";
        }
        if (standing.ourLeadAtLeast() > 0) {
            return "behind";
        }
        return standing.lead() == 0 ? "level" : standing.rivalLead() > 0 ? "maybe-ahead" : "maybe-behind";
    }

    private String value(RivalComparison standing, double value) {
        return telling.findings().market().value(standing, value, true);
    }

    private void trials(String rival, List<Text> lines) {
        double needed = telling.standards().contactsPerChannel();
        for (Object fact : facts) {
            boolean about =
                    fact instanceof RivalScorecard tried && tried.rival().equals(rival)
                            || fact instanceof MysteryContacts contacts
                                    && contacts.rival().equals(rival)
                            || fact instanceof RivalComplaint complaint
                                    && complaint.rival().equals(rival);
            if (about) {
                boolean few = fact instanceof MysteryContacts contacts
                        && !telling.standards().isConclusive(contacts);
                telling.findings()
                        .facts()
                        .clause(fact)
                        .ifPresent(clause -> lines.add(telling.say(
                                few
                                        ? "view.rival.too-few"
                                        : fact instanceof RivalComplaint ? "view.rival.complaint" : "view.rival.found",
                                "clause",
                                clause,
                                "needed",
                                telling.display().count(needed))));
            }
        }
    }

    private void quadrant(String rival, String quadrant, List<Text> lines) {
        int most = telling.standards().linesPerQuadrant();
        List<Text> items = new ArrayList<>();
        for (Conclusion<SwotItem> item : telling.strategy().swot().quadrant(rival, quadrant)) {
            items.add(telling.named(
                    telling.findings().market().topic(item.record().name()),
                    item.record().id()));
        }
        if (!items.isEmpty()) {
            lines.add(telling.say(
                    "view.rival.quadrant",
                    "quadrant",
                    telling.say("report.rival." + quadrant),
                    "items",
                    telling.voice().list(items.stream().limit(most).toList())));
        }
    }
}
