package org.cxadvisor.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.report.PlaybookPage;
import org.cxadvisor.run.Exit;
import org.cxadvisor.tactic.Playbook;
import picocli.CommandLine.Model.CommandSpec;

/** {@code playbooks list}: the playbooks, a row each. */
final class PlaybooksListCommand implements Callable<Exit> {

    private final CommandRun cx;

    PlaybooksListCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("list", this).spec();
    }

    @Override
    public Exit call() {
        List<Playbook> playbooks = cx.advice().judgement().playbooks().get().all();
        PlaybookPage.table(
                        playbooks,
                        cx.messages(),
                        cx.advice().judgement().vocabulary(),
                        cx.screen().width())
                .forEach(cx.screen().out()::println);
        cx.tell("playbooks.told", Map.of("count", playbooks.size()));
        return Exit.DONE;
    }
}
