package org.cxadvisor.quarter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Figures;
import org.cxadvisor.page.Markdown;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Terminal;
import org.cxadvisor.page.Text;
import org.cxadvisor.renewal.Difference;
import org.cxadvisor.yaml.Fields;

/** What the folder of a strategy holds, on one screen and as Markdown, with the command that helps next. */
public final class StatusText {

    /** Of a list that is longer, the first; the file has them all. */
    private static final int SHOWN = 5;

    private final FolderStatus status;
    private final Titles titles;
    private final String folder;
    private final Messages messages;

    /**
     * @param titles what people call goals and tactics
     * @param folder the folder as it is typed in a command
     */
    public StatusText(FolderStatus status, Titles titles, String folder, Messages messages) {
        this.status = status;
        this.titles = titles;
        this.folder = folder;
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
        head(page);
        goals(page.section(say(
                "status.goals",
                Map.of("agreed", status.goals("agreed"), "all", status.goals().size()))));
        decisions(page.section(say(
                "status.decisions",
                Map.of(
                        "accepted", status.decisions("accepted"),
                        "rejected", status.decisions("rejected"),
                        "deferred", status.decisions("deferred"),
                        "open", status.decisions("proposed")))));
        expiring(page);
        edits(page.section(say("status.edits", Map.of())));
        renewal(page.section(say("status.renewal", Map.of())));
        page.pause();
        page.paragraph(say("status.next", Map.of("command", next())));
        return page;
    }

    private void head(Page page) {
        page.paragraph(say(
                "status.head",
                Map.of(
                        "organization", status.says("organization"),
                        "period", status.says("period"),
                        "day", status.says("as-of"))));
        FolderStatus.Behind audit = status.audit();
        page.paragraph(say("status.audit." + Comparison.word(audit.step()), Map.of("file", audit.file())));
        if (!status.newer().isEmpty()) {
            page.paragraph(say("status.newer", Map.of("file", status.newer())));
        }
        if (status.strategy().get("approved") instanceof Fields approved) {
            page.paragraph(say(
                    "status.approved",
                    Map.of("by", OwnedState.text(approved, "by"), "date", OwnedState.text(approved, "date"))));
        }
        if (status.nextReview() != null) {
            page.paragraph(say("status.review", Map.of("day", String.valueOf(status.nextReview()))));
        }
        page.paragraph(say(
                status.errors() + status.warnings() == 0 ? "status.checks.none" : "status.checks",
                Map.of("errors", status.errors(), "warnings", status.warnings(), "folder", folder)));
    }

    private void goals(Page section) {
        some(
                section,
                status.goals().stream()
                        .filter(goal -> OwnedState.figures(goal) instanceof Fields)
                        .map(this::goal)
                        .toList());
    }

    private Text goal(Fields goal) {
        Fields figures = (Fields) OwnedState.figures(goal);
        String latest = goal.get("latest") instanceof Fields now ? OwnedState.text(now, "value") : "";
        return say(
                "status.goal",
                values(
                        "title", titles.measure(OwnedState.text(goal, "id")),
                        "baseline", OwnedState.text(figures, "baseline"),
                        "target", OwnedState.text(figures, "target"),
                        "end", OwnedState.text(figures, "end"),
                        "state", OwnedState.text(goal, "state"),
                        "owner", owner(goal),
                        "pinned", pin(goal),
                        "latest", latest));
    }

    private void decisions(Page section) {
        some(
                section,
                Stream.of("accepted", "rejected", "deferred", "proposed")
                        .flatMap(is -> status.tactics().stream()
                                .filter(tactic -> FolderStatus.decision(tactic).equals(is)))
                        .map(this::tactic)
                        .toList());
    }

    private Text tactic(Fields tactic) {
        String state = OwnedState.text(tactic, "state");
        return say(
                "status.tactic",
                values(
                        "title", titles.tactic(OwnedState.text(tactic, "id")),
                        "is", FolderStatus.decision(tactic),
                        "state", List.of("", "not-started", "unknown").contains(state) ? "" : state.replace('-', ' '),
                        "until", FolderStatus.decided(tactic, "until"),
                        "owner", owner(tactic),
                        "pinned", pin(tactic)));
    }

    private void expiring(Page page) {
        List<Fields> expiring = status.expiring();
        if (!expiring.isEmpty()) {
            some(
                    page.section(say("status.expiring", Map.of())),
                    expiring.stream()
                            .map(tactic -> say(
                                    FolderStatus.decided(tactic, "until")
                                                            .compareTo(
                                                                    status.day().toString())
                                                    <= 0
                                            ? "status.expired"
                                            : "status.expires",
                                    values(
                                            "title", titles.tactic(OwnedState.text(tactic, "id")),
                                            "is", FolderStatus.decision(tactic),
                                            "until", FolderStatus.decided(tactic, "until"),
                                            "because", FolderStatus.decided(tactic, "because"))))
                            .toList());
        }
    }

    private void edits(Page section) {
        if (!status.hasDraft()) {
            section.bullet(say("status.edits.untold", Map.of()));
        } else if (status.edits().isEmpty()) {
            section.bullet(say("status.edits.none", Map.of()));
        } else {
            section.bullet(say(
                    "status.edits.counted",
                    Map.of(
                            "updated", status.edits(Difference.Kind.UPDATED),
                            "added", status.edits(Difference.Kind.ADDED),
                            "removed", status.edits(Difference.Kind.REMOVED))));
        }
        if (!status.editedFiles().isEmpty()) {
            section.bullet(say("status.edits.generated", Map.of("files", String.join(", ", status.editedFiles()))));
        }
        if (status.conflicts() > 0) {
            section.bullet(say("status.conflicts", Map.of("count", status.conflicts())));
        }
    }

    private void renewal(Page section) {
        FolderStatus.Outlook outlook = status.renewal();
        if (!outlook.refused().isEmpty()) {
            section.bullet(say("status.renewal.refused", Map.of("says", outlook.refused())));
        } else if (outlook.audit().isEmpty()) {
            section.bullet(say("status.renewal.none", Map.of()));
        } else if (!outlook.isWork()) {
            section.bullet(say("status.renewal.nothing", Map.of("audit", outlook.audit())));
        } else {
            String told = outlook.counts().entrySet().stream()
                    .map(one -> messages.say(
                            "status.renewal." + Comparison.word(one.getKey()), Map.of("count", one.getValue())))
                    .collect(Collectors.joining(messages.say("status.and")));
            section.bullet(say("status.renewal.would", Map.of("audit", outlook.audit(), "does", told)));
        }
    }

    /** The command that helps most now. */
    private String next() {
        FolderStatus.Outlook outlook = status.renewal();
        if (status.errors() > 0) {
            return "cx validate " + folder;
        } else if (status.conflicts() > 0) {
            return "cx resolve --in " + folder;
        } else if (status.audit().step() == FolderStatus.Step.BROKEN) {
            return "cx validate " + status.audit().file();
        } else if (outlook.refused().isEmpty()
                && outlook.isWork()
                && !outlook.audit().isEmpty()) {
            return "cx renew " + outlook.audit() + " --into " + folder;
        } else if (status.decisions("proposed") > 0 || status.goals("drafted") > 0) {
            return "cx shell " + folder;
        }
        return "cx progress " + folder + " AUDIT";
    }

    private void some(Page section, List<Text> all) {
        all.stream().limit(SHOWN).forEach(section::bullet);
        if (all.size() > SHOWN) {
            section.bullet(say("status.more", Map.of("count", all.size() - SHOWN)));
        }
    }

    private static String owner(Fields item) {
        String owner = OwnedState.text(item, "owner");
        return owner.equals("unknown") ? "" : owner;
    }

    /** Why an item is pinned, {@code pinned} where nobody says; empty where it is not. */
    private static String pin(Fields item) {
        String because = item.get("pinned") instanceof Fields pin ? OwnedState.text(pin, "because") : "";
        return item.has("pinned") && because.isEmpty() ? "pinned" : because;
    }

    /** What is not known is said so, and the catalogue leaves it out. */
    private static Map<String, String> values(String... namesAndValues) {
        Map<String, String> values = new TreeMap<>();
        List<String> all = new ArrayList<>(List.of(namesAndValues));
        while (!all.isEmpty()) {
            String name = all.remove(0);
            String value = all.remove(0);
            values.put(name, value.isEmpty() ? "unknown" : value);
        }
        return values;
    }

    private Text say(String id, Map<String, ?> values) {
        return Text.quoted(messages.say(id, values));
    }
}
