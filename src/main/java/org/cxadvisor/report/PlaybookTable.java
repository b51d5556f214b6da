package org.cxadvisor.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Cell;
import org.cxadvisor.page.Column;
import org.cxadvisor.page.Page;
import org.cxadvisor.page.Terminal;
import org.cxadvisor.tactic.Playbook;

/** All playbooks in columns: those of a pillar together, in the order the vocabulary has the pillars. */
public final class PlaybookTable {

    private final Phrasing voice;
    private final List<String> pillars;

    public PlaybookTable(Messages messages, Vocabulary vocabulary) {
        this.voice = new Phrasing(messages);
        this.pillars = List.copyOf(vocabulary.words("pillars").keySet());
    }

    /** The table, its head first; no line is wider than {@code width}. */
    public List<String> of(List<Playbook> playbooks, int width) {
        Page page = new Page();
        page.table(
                Stream.of("id", "pillar", "role", "cost", "grade", "title")
                        .map(column -> Column.words(voice.say("playbooks." + column)))
                        .toList(),
                playbooks.stream()
                        .sorted(Comparator.comparingInt((Playbook playbook) -> pillars.indexOf(playbook.pillar()))
                                .thenComparing(Playbook::id))
                        .map(this::row)
                        .toList());
        return Terminal.of(page, width, new Display(voice.messages()));
    }

    private List<Cell> row(Playbook playbook) {
        return Stream.of(
                        voice.id(playbook.id()),
                        voice.own(playbook.pillar()),
                        voice.own(playbook.role()),
                        ReportContext.spoken(voice, playbook.cost().once()),
                        voice.own(playbook.bestGrade()),
                        voice.own(playbook.title()))
                .<Cell>map(Cell.Words::new)
                .toList();
    }
}
