package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.rulebook.CompanyBook;
import org.cxadvisor.run.CompanyBookException;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code playbooks check [DIR]}: all that is wrong with the playbooks of a folder, in one go. */
final class PlaybooksCheckCommand implements Callable<Exit> {

    private @Nullable Path folder;

    private final CommandRun cx;

    PlaybooksCheckCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("check", this)
                .maybe("DIR", Path.class, given -> folder = given)
                .spec();
    }

    @Override
    public Exit call() {
        Path named = folder == null ? cx.typedRules() : folder;
        if (named == null) {
            throw new NotJudgedException("no-folder-to-check", Map.of());
        }
        CompanyBook book = cx.ours().book(cx.at(named), named.toString());
        if (!book.isSound()) {
            throw new CompanyBookException(book.problems(), book.lines());
        }
        int count = book.judgement().playbooks().get().all().size()
                - cx.ours().judgement().playbooks().get().all().size();
        if (count == 0) {
            throw new NotJudgedException("no-playbooks-to-check", Map.of("folder", named.toString()));
        }
        cx.tell("cli.playbooks-checked", Map.of("count", count));
        return Exit.DONE;
    }
}
