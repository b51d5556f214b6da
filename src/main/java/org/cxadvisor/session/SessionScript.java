package org.cxadvisor.session;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.explore.AuditEdit;

/** What a session holds beyond its files, as the commands that bring it about again. */
public final class SessionScript {

    private static final String NEXT_ITEM = "/+";

    private SessionScript() {}

    /**
     * The commands, one a line, to be run after the files were opened.
     *
     * @param decided what the strategy's file says
     */
    public static List<String> of(Branches branches, List<Decision> decided) {
        List<String> lines = new ArrayList<>();
        branches.main().changes().forEach(change -> lines.add(line(change.edit())));
        decisions(branches.main(), decided, lines);
        String on = Branches.MAIN;
        for (Branch branch : branches.branches().values()) {
            if (!branch.name().equals(Branches.MAIN)) {
                lines.add("branch " + Branches.MAIN);
                lines.add("branch " + branch.name());
                branch.changesSince(branches.main()).forEach(change -> lines.add(line(change.edit())));
                decisions(branch, branches.main().decisions(), lines);
                on = branch.name();
            }
        }
        if (!on.equals(branches.current())) {
            lines.add("branch " + branches.current());
        }
        return List.copyOf(lines);
    }

    private static String line(AuditEdit edit) {
        if (edit.value().isEmpty()) {
            return "unset " + quoted(edit.place());
        }
        String value = quoted(edit.value().orElse(""));
        return edit.place().endsWith(NEXT_ITEM)
                ? "add " + quoted(edit.place().substring(0, edit.place().length() - NEXT_ITEM.length())) + " " + value
                : "set " + quoted(edit.place()) + " " + value;
    }

    private static void decisions(Branch branch, List<Decision> known, List<String> lines) {
        branch.decisions().stream()
                .filter(decision -> !known.contains(decision))
                .forEach(decision -> lines.add(line(decision)));
    }

    private static String line(Decision decision) {
        String command =
                switch (decision.kind()) {
                    case ACCEPTED -> "accept";
                    case REJECTED -> "reject";
                    case DEFERRED -> "defer";
                    case OWNER -> "assign";
                    case AGREED -> "agree";
                    case NOTE -> "note";
                };
        String until = decision.until().isEmpty() ? "" : " until " + decision.until();
        String says =
                switch (decision.kind()) {
                    case OWNER, NOTE -> " " + quoted(decision.says());
                    case AGREED -> "";
                    default -> decision.says().isEmpty() ? "" : " because " + quoted(decision.says());
                };
        return command + " " + quoted(decision.of()) + until + says;
    }

    /** A word as a shell reads it again as one. */
    public static String quoted(String word) {
        return word.matches("[\\w./@-]+")
                ? word
                : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
