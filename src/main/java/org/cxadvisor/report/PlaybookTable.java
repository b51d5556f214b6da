package org.cxadvisor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Columns;
import org.cxadvisor.tactic.Playbook;

/** All playbooks in columns: those of a pillar together, in the order the vocabulary has the pillars. */
public final class PlaybookTable {

    private static final int GAP = 2;

    /** Where less is left beside the columns, a title takes a line of its own. */
    private static final int ROOM_FOR_A_TITLE = 36;

    private final Messages messages;
    private final List<String> pillars;

    public PlaybookTable(Messages messages, Vocabulary vocabulary) {
        this.messages = messages;
        this.pillars = List.copyOf(vocabulary.words("pillars").keySet());
    }

    /** The table, its head first; no line is wider than {@code width}. */
    public List<String> of(List<Playbook> playbooks, int width) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                messages.say("playbooks.id"),
                messages.say("playbooks.pillar"),
                messages.say("playbooks.role"),
                messages.say("playbooks.cost"),
                messages.say("playbooks.grade"),
                messages.say("playbooks.title")));
        playbooks.stream()
                .sorted(Comparator.comparingInt((Playbook playbook) -> pillars.indexOf(playbook.pillar()))
                        .thenComparing(Playbook::id))
                .map(this::row)
                .forEach(rows::add);
        int[] widths = widths(rows);
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines(row, widths, width, lines));
        return lines;
    }

    private List<String> row(Playbook playbook) {
        Phrasing voice = new Phrasing(messages);
        return List.of(
                voice.own(playbook.id()).terminal(),
                voice.own(playbook.pillar()).terminal(),
                voice.own(playbook.role()).terminal(),
                ReportContext.spoken(voice, playbook.cost().once()).terminal(),
                voice.own(playbook.bestGrade()).terminal(),
                voice.own(playbook.title()).terminal());
    }

    /** How wide each column must be, but for the title, which takes what is left. */
    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size() - 1];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Columns.width(row.get(column)));
            }
        }
        return widths;
    }

    private static void lines(List<String> row, int[] widths, int width, List<String> lines) {
        StringBuilder columns = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            columns.append(Columns.left(row.get(column), widths[column])).append(" ".repeat(GAP));
        }
        String title = row.get(widths.length);
        if (width - columns.length() >= ROOM_FOR_A_TITLE) {
            lines.addAll(Columns.wrap(columns.toString(), " ".repeat(columns.length()), title, width));
        } else {
            lines.add(Columns.cut(columns.toString().stripTrailing(), width));
            lines.addAll(Columns.wrap("  ", "  ", title, width));
        }
    }
}
