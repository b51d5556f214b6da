package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.rulebook.NewPlaybook;
import org.cxadvisor.rulebook.NewRule;
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
        Path typed = cx.typedRules();
        Path folder = typed == null ? Path.of("") : typed;
        Path file = folder.resolve(NewPlaybook.path(name));
        if (Files.exists(cx.at(file), LinkOption.NOFOLLOW_LINKS)) {
            throw new NotJudgedException("file-is-there", Map.of("file", file.toString()));
        }
        Path into = folder.resolve("playbooks");
        Project.checkFolder(cx.at(into), into.toString());
        Files.createDirectories(cx.at(into));
        Files.writeString(cx.at(file), NewPlaybook.text(name));
        cx.screen().out().println(file.toString().replace('\\', '/'));
        cx.tell("cli.new-playbook", Map.of("folder", typed == null ? "." : typed.toString()));
        return Exit.DONE;
    }
}
