package org.cxadvisor.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.report.PlaybookPage;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Sources;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;
import org.cxadvisor.yaml.Nearest;
import picocli.CommandLine.Model.CommandSpec;

/** {@code playbooks show PLAYBOOK}: the whole of a playbook as a page. */
final class PlaybooksShowWord implements Callable<Exit> {

    private String id = "";

    private final Cx cx;

    PlaybooksShowWord(Cx cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return Grammar.of("show", this)
                .one("PLAYBOOK", String.class, given -> id = given)
                .spec();
    }

    @Override
    public Exit call() {
        Playbooks playbooks = Playbooks.builtIn();
        Playbook playbook = playbooks.get(id).orElseThrow(() -> unknown(playbooks));
        PlaybookPage.of(
                        playbook,
                        playbooks.path(id),
                        cx.messages(),
                        RuleIndex.builtIn(),
                        Vocabulary.builtIn(),
                        Sources.builtIn(),
                        cx.screen().width())
                .forEach(cx.screen().out()::println);
        return Exit.DONE;
    }

    private NotJudgedException unknown(Playbooks playbooks) {
        List<String> known = playbooks.all().stream().map(Playbook::id).toList();
        return new NotJudgedException("unknown-playbook", Map.of("playbook", id), Nearest.to(id, known));
    }
}
