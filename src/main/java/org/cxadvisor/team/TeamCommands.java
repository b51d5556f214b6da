package org.cxadvisor.team;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.cxadvisor.cli.CommandRun;
import org.cxadvisor.cli.CommandSyntax;

/** Every command of this room. */
public final class TeamCommands {

    private TeamCommands() {}

    /** The syntax of each by its name, in the order help lists them. */
    public static Map<String, Function<CommandRun, CommandSyntax>> all() {
        Map<String, Function<CommandRun, CommandSyntax>> all = new LinkedHashMap<>();
        all.put("status", cx -> new StatusCommand(cx).syntax());
        all.put("pin", cx -> new PinCommand(cx).pin());
        all.put("unpin", cx -> new PinCommand(cx).unpin());
        all.put("merge", cx -> new MergeCommand(cx).syntax());
        return Collections.unmodifiableMap(all);
    }
}
