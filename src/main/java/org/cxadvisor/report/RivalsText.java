package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.RivalComplaint;
import org.cxadvisor.audit.Standing;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.audit.Stranger;
import org.cxadvisor.audit.TestContacts;
import org.cxadvisor.audit.TriedOut;
import org.cxadvisor.audit.Visibility;
import org.cxadvisor.rulebase.Conclusion;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.swot.SwotItem;

/** What is known of each rival, from outside, and how it stands beside us; the same on a screen and in the report. */
final class RivalsText {

    private static final List<String> INSIDE = List.of("strength", "weakness", "watch");

    private final Telling telling;
    private final List<Object> facts;

    /**
     * One rival.
     *
     * @param name what people call it
     * @param lines what is known of it; one line that says so where nothing is
     */
    record Known(Said name, List<Said> lines) {}

    RivalsText(Telling telling) {
        this.telling = telling;
        this.facts = telling.strategy().facts().facts();
    }

    /** Every rival of the audit in its order. */
    List<Known> rivals() {
        List<Known> rivals = new ArrayList<>();
        for (Audit.Competitor rival : Stated.all(telling.strategy().audit().competitors())) {
            List<Said> lines = new ArrayList<>();
            standings(rival.id(), lines);
            trials(rival.id(), lines);
            INSIDE.forEach(quadrant -> quadrant(rival.id(), quadrant, lines));
            if (lines.isEmpty()) {
                lines.add(telling.say("view.rival.nothing"));
            }
            rivals.add(new Known(
                    telling.voice().own(rival.name().or(rival.id())),
                    lines.stream().map(telling.voice()::opening).toList()));
        }
        return rivals;
    }

    /** What concerns no single rival: search, and who stands there unlisted. */
    List<Said> around() {
        List<Said> lines = new ArrayList<>();
        double needed = telling.thresholds().value("keywords-for-visibility");
        facts.stream()
                .filter(Visibility.class::isInstance)
                .map(Visibility.class::cast)
                .filter(seen -> seen.who().isEmpty())
                .forEach(seen -> lines.add(telling.say(
                        seen.keywords() >= needed ? "view.search" : "view.search.too-few",
                        "visible",
                        telling.display().exactShare(seen.visible() / 100),
                        "share",
                        telling.display().exactShare(seen.share() / 100),
                        "keywords",
                        telling.display().count(seen.keywords()),
                        "needed",
                        telling.display().count(needed))));
        facts.stream().filter(Stranger.class::isInstance).forEach(stranger -> telling.findings()
                .market()
                .clause(stranger)
                .ifPresent(clause -> lines.add(telling.say("view.stranger", "clause", clause))));
        return lines;
    }

    private void standings(String rival, List<Said> lines) {
        for (Object fact : facts) {
            if (fact instanceof Standing standing && standing.rival().equals(rival)) {
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

    private static String word(Standing standing) {
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

    private String value(Standing standing, double value) {
        return telling.findings().market().value(standing.kind(), standing.at(), value, true);
    }

    private void trials(String rival, List<Said> lines) {
        double needed = telling.thresholds().value("contacts-per-channel");
        for (Object fact : facts) {
            boolean about = fact instanceof TriedOut tried && tried.rival().equals(rival)
                    || fact instanceof TestContacts contacts && contacts.rival().equals(rival)
                    || fact instanceof RivalComplaint complaint
                            && complaint.rival().equals(rival);
            if (about) {
                boolean few = fact instanceof TestContacts contacts && contacts.contacts() < needed;
                telling.findings()
                        .market()
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

    private void quadrant(String rival, String quadrant, List<Said> lines) {
        Thresholds thresholds = telling.thresholds();
        long most = (long) thresholds.value("lines-per-quadrant");
        List<Said> items = new ArrayList<>();
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
