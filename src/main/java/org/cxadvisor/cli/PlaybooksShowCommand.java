package org.cxadvisor.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.report.PlaybookPage;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.tactic.Playbooks;
import org.cxadvisor.yaml.NearestWord;
import picocli.CommandLine.Model.CommandSpec;

/** {@code playbooks show PLAYBOOK}: the whole of a playbook as a page. */
final class PlaybooksShowCommand implements Callable<Exit> {

    private String id = "";

    private final CommandRun cx;

    PlaybooksShowCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("show", this)
                .one("PLAYBOOK", String.class, given -> id = given)
                .spec();
    }

    @Override
    public Exit call() {
        Playbooks playbooks = cx.advice().judgement().playbooks().get();
        Playbook playbook = playbooks.get(id).orElseThrow(() -> unknown(playbooks));
        PlaybookPage.of(
                        playbook,
                        playbooks.path(id),
                        cx.messages(),
                        cx.advice().index(),
                        cx.advice().judgement().vocabulary(),
                        cx.advice().judgement().sources(),
                        cx.screen().width())
                .forEach(cx.screen().out()::println);
        return Exit.DONE;
    }

    private NotJudgedException unknown(Playbooks playbooks) {
        List<String> known = playbooks.all().stream().map(Playbook::id).toList();
        return new NotJudgedException("unknown-playbook", Map.of("playbook", id), NearestWord.to(id, known));
    }
}
