package org.cxadvisor.team;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.cli.Advisor;
import org.cxadvisor.cli.CommandRun;
import org.cxadvisor.cli.CommandSyntax;
import org.cxadvisor.renewal.Difference;
import org.cxadvisor.renewal.ThreeTexts;
import org.cxadvisor.renewal.ThreeTexts.UnreadableException;
import org.cxadvisor.run.Exit;
import org.cxadvisor.strategy.OutputFolder;
import org.jspecify.annotations.Nullable;

/** {@code merge BASE MINE THEIRS}: two versions of a file as one, by the table of a renewal; made for git, too. */
final class MergeCommand implements Callable<Exit> {

    private static final int LONGEST = 100;

    private Path base = Path.of("");
    private Path mine = Path.of("");
    private Path theirs = Path.of("");
    private @Nullable Path into;
    private @Nullable Side take;
    private final CommandRun cx;

    MergeCommand(CommandRun cx) {
        this.cx = cx;
    }

    /** Whose value every conflict is to have; the names are what is typed. */
    enum Side {
        MINE,
        THEIRS
    }

    CommandSyntax syntax() {
        return CommandSyntax.of("merge", this)
                .one("BASE", Path.class, given -> base = given)
                .one("MINE", Path.class, given -> mine = given)
                .one("THEIRS", Path.class, given -> theirs = given)
                .option("FILE", Path.class, given -> into = given, "-o", "--into")
                .option("SIDE", Side.class, given -> take = given, "--take");
    }

    @Override
    public Exit call() throws IOException {
        List<Path> files = List.of(base, mine, theirs);
        String was = text(base);
        String ours = text(mine);
        String others = text(theirs);
        try {
            // Whose value stays is a matter of who comes first.
            ThreeTexts merged =
                    take == Side.THEIRS ? ThreeTexts.of(was, others, ours) : ThreeTexts.of(was, ours, others);
            write(merged.text());
            if (take != null || merged.isClean()) {
                return Exit.DONE;
            }
            tell(merged);
            return Exit.HUMAN;
        } catch (UnreadableException unreadable) {
            boolean isRefused = unreadable.which() == files.size();
            int which = take == Side.THEIRS && unreadable.which() > 0
                    ? files.size() - unreadable.which()
                    : unreadable.which();
            String file = files.get(isRefused ? 1 : which).toString();
            cx.screen()
                    .err()
                    .println(cx.say(isRefused ? "cli.unmergeable" : "cli.unreadable-side", Map.of("file", file)));
            return Exit.WRONG;
        }
    }

    private String text(Path file) {
        return new String(Advisor.bytes(cx.at(file), file.toString()), StandardCharsets.UTF_8);
    }

    private void write(String text) {
        if (into == null) {
            cx.screen().out().print(text);
        } else if (OutputFolder.replace(cx.at(into), text) instanceof OutputFolder.Unwritable unwritable) {
            throw cx.unwritable(unwritable);
        }
    }

    /** Each conflict with both values: on standard error, as the text itself has mine alone and can be read. */
    private void tell(ThreeTexts merged) {
        for (Difference one : merged.conflicts()) {
            say("renew.line.whole", "place", one.place());
            side("mine", one.yours());
            side("theirs", one.proposed());
            side("base", one.was());
        }
        merged.comments().forEach(comment -> say("merge.comment", "comment", comment));
        cx.screen()
                .err()
                .println(cx.say(
                        "cli.merge-undecided",
                        Map.of(
                                "conflicts", merged.conflicts().size(),
                                "comments", merged.comments().size())));
    }

    private void side(String side, String value) {
        boolean isLong = value.codePointCount(0, value.length()) > LONGEST;
        String shown = isLong ? value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…" : value;
        String sentence = value.isEmpty() ? "merge.side.nothing" : "merge.side";
        cx.screen().err().println(cx.say(sentence, Map.of("side", side, "value", shown)));
    }

    private void say(String sentence, String name, String value) {
        cx.screen().err().println(cx.say(sentence, Map.of(name, value)));
    }
}
