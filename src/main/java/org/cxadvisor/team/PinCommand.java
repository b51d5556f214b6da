package org.cxadvisor.team;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cxadvisor.cli.CommandRun;
import org.cxadvisor.cli.CommandSyntax;
import org.cxadvisor.cli.FollowUp;
import org.cxadvisor.renewal.RenewalFolder;
import org.cxadvisor.renewal.RenewalFolder.RefusedException;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.strategy.OutputFolder;

/** {@code pin ID} and {@code unpin ID}: a goal or tactic that every renewal leaves as it stands. */
final class PinCommand {

    private String id = "";
    private String because = "";
    private Path in = Path.of("");
    private final CommandRun cx;

    PinCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSyntax pin() {
        return CommandSyntax.of("pin", () -> in(this::pinned))
                .one("ID", String.class, given -> id = given)
                .option("TEXT", String.class, given -> because = given, "--because")
                .option("DIR", Path.class, given -> in = given, "--in");
    }

    CommandSyntax unpin() {
        return CommandSyntax.of("unpin", () -> in(this::unpinned))
                .one("ID", String.class, given -> id = given)
                .option("DIR", Path.class, given -> in = given, "--in");
    }

    private interface Act {
        void on(RenewalFolder folder, List<String> item) throws IOException, RefusedException;
    }

    private Exit in(Act act) throws IOException {
        StrategyFolder strategy = new StrategyFolder(in, cx);
        strategy.checkIsInside();
        try (RenewalFolder folder = RenewalFolder.open(cx.at(in))) {
            act.on(folder, item(folder.items(id)));
            return Exit.DONE;
        } catch (RefusedException refused) {
            return strategy.refused(refused);
        }
    }

    private void pinned(RenewalFolder folder, List<String> item) throws IOException, RefusedException {
        tell(folder.pin(item, cx.today(), because), "cli.pinned", item);
    }

    private void unpinned(RenewalFolder folder, List<String> item) throws IOException, RefusedException {
        OutputFolder.Outcome outcome = folder.unpin(item)
                .orElseThrow(
                        () -> new NotJudgedException("not-pinned", Map.of("id", item.get(1), "folder", folderTyped())));
        tell(outcome, "cli.unpinned", item);
    }

    private void tell(OutputFolder.Outcome outcome, String sentence, List<String> item) {
        new StrategyFolder(in, cx)
                .tell(outcome, sentence, Map.of("id", item.get(1), "typed", FollowUp.quoted(item.get(1))));
    }

    private List<String> item(List<List<String>> found) {
        if (found.isEmpty()) {
            throw new NotJudgedException("no-item-here", Map.of("id", id, "folder", folderTyped()));
        } else if (found.size() > 1) {
            throw new NotJudgedException(
                    "several-items",
                    Map.of(
                            "id",
                            id,
                            "known",
                            found.stream().map(one -> one.get(1)).collect(Collectors.joining(", "))));
        }
        return found.get(0);
    }

    private String folderTyped() {
        return new StrategyFolder(in, cx).typed();
    }
}
