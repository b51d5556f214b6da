package org.cxadvisor.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.rulebook.NewPlaybook;
import org.cxadvisor.rulebook.NewRule;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code playbooks new NAME}: a playbook to start from, in the folder of {@code --rules} or the working folder. */
final class PlaybooksNewCommand implements Callable<Exit> {

    private String name = "";

    private final CommandRun cx;

    PlaybooksNewCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("new", this)
                .one("TACTIC", String.class, given -> name = given)
                .spec();
    }

    @Override
    public Exit call() throws IOException {
        if (!NewRule.isName(name)) {
            throw new NotJudgedException("no-playbook-name", Map.of("name", name), NewRule.nearestName(name));
        }
        if (cx.ours().judgement().playbooks().get().get(name).isPresent()) {
            throw new NotJudgedException("playbook-is-there", Map.of("name", name));
        }
        new NewFiles(cx).write(Map.of(NewPlaybook.path(name), NewPlaybook.text(name)), "cli.new-playbook");
        return Exit.DONE;
    }
}
