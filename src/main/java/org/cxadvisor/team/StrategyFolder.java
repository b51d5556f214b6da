package org.cxadvisor.team;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.cxadvisor.cli.CommandRun;
import org.cxadvisor.cli.FollowUp;
import org.cxadvisor.cli.Project;
import org.cxadvisor.renewal.RenewalFolder.RefusedException;
import org.cxadvisor.run.DecisionNeededException;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.strategy.OutputFolder;

/**
 * The folder of a strategy as a command names it, and what is said of it.
 *
 * @param named the folder as it was typed; empty for the working folder
 */
record StrategyFolder(Path named, CommandRun cx) {

    /** The folder as it has to be typed again. */
    String typed() {
        return FollowUp.quoted(named.toString().isEmpty() ? "." : named.toString());
    }

    /** Refuses a folder that a link leads out of the project. */
    void checkIsInside() throws IOException {
        Project.checkFolder(cx.at(named), named.toString());
    }

    /** Says how writing ended. */
    void tell(OutputFolder.Outcome outcome, String sentence, Map<String, String> values) {
        if (outcome instanceof OutputFolder.Unwritable unwritable) {
            throw cx.unwritable(unwritable);
        }
        Map<String, String> all = new HashMap<>(values);
        all.put("folder", typed());
        cx.tell(sentence, all);
    }

    /** Says why a strategy cannot be renewed as it is. */
    Exit refused(RefusedException why) {
        Map<String, String> values = Map.of("folder", typed(), "shown", why.shown());
        return switch (why.reason()) {
            case "other-organization", "newer-strategy", "edited-since" ->
                throw new DecisionNeededException(why.reason(), values);
            case "unreadable-strategy", "unspliceable" -> {
                cx.screen().err().println(cx.say("cli." + why.reason(), values));
                yield Exit.WRONG;
            }
            default -> throw new NotJudgedException(why.reason(), values);
        };
    }
}
