package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.renewal.Conflict;
import org.cxadvisor.renewal.RenewalFolder;
import org.cxadvisor.renewal.RenewalFolder.RefusedException;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.yaml.NearestWord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code resolve [PLACE] --take mine|new}: the open conflicts of a renewed strategy, and the decision on one of them. */
final class ResolveCommand implements Callable<Exit> {

    private @Nullable String place;
    private @Nullable Side take;
    private @Nullable String value;
    private Path in = Path.of("");

    private final CommandRun cx;

    ResolveCommand(CommandRun cx) {
        this.cx = cx;
    }

    /** Whose value it is to be; the names are what is typed. */
    enum Side {
        MINE,
        NEW
    }

    CommandSpec spec() {
        return CommandSyntax.of("resolve", this)
                .maybe("PLACE", String.class, given -> place = given)
                .option("SIDE", Side.class, given -> take = given, "--take")
                .option("VALUE", String.class, given -> value = given, "--value")
                .option("DIR", Path.class, given -> in = given, "--in")
                .spec();
    }

    @Override
    public Exit call() throws IOException {
        Project.checkFolder(cx.at(in), in.toString());
        try (RenewalFolder folder = RenewalFolder.open(cx.at(in))) {
            List<Conflict> open = folder.conflicts();
            return place == null ? listed(open) : decided(folder, open, place);
        } catch (RefusedException refused) {
            return RenewCommand.refused(refused, in, cx);
        }
    }

    private Exit listed(List<Conflict> open) {
        for (Conflict one : open) {
            RenewCommand.conflict(one.place(), one.was(), one.yours(), one.proposed(), cx);
        }
        if (open.isEmpty()) {
            cx.tell("cli.no-conflicts", Map.of());
        }
        return open.isEmpty() ? Exit.DONE : Exit.HUMAN;
    }

    private Exit decided(RenewalFolder folder, List<Conflict> open, String named) throws IOException, RefusedException {
        Conflict conflict = open.stream()
                .filter(one -> one.place().equals(named))
                .findFirst()
                .orElseThrow(() -> new NotJudgedException(
                        "no-such-conflict",
                        Map.of("place", named),
                        NearestWord.to(named, open.stream().map(Conflict::place).toList())));
        if ((take == null) == (value == null)) {
            throw new NotJudgedException("one-side", Map.of("place", FollowUp.quoted(named)));
        }
        @Nullable String says = take == Side.MINE ? null : take == Side.NEW ? conflict.proposed() : value;
        RenewCommand.tell(folder.resolve(conflict, says), "cli.resolved", in, cx);
        return Exit.DONE;
    }
}
