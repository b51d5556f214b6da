package org.cxadvisor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.check.Baseline;
import org.cxadvisor.check.CheckSettings;
import org.cxadvisor.check.Setting;
import org.cxadvisor.run.Exit;
import picocli.CommandLine.Model.CommandSpec;

/** {@code config show [PATH] [--origin]}: what holds for a file or folder, and where each value comes from. */
final class ConfigShowCommand implements Callable<Exit> {

    private static final List<Setting> USUAL =
            List.of(new Setting("baseline", Baseline.USUAL, ""), new Setting("fail-on", "error", ""));

    private Path path = Path.of(".");
    private boolean withOrigin;

    private final CommandRun cx;

    ConfigShowCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("show", this)
                .maybe("PATH", Path.class, given -> path = given)
                .flag(given -> withOrigin = given, "--origin")
                .spec();
    }

    @Override
    public Exit call() {
        Path root = Project.root(cx.at(path).resolve(ProjectFile.NAME));
        List<Setting> stated = (root == null ? CheckSettings.NONE : CheckRun.settings(root)).all();
        List<Setting> all = new ArrayList<>(stated);
        USUAL.stream()
                .filter(usual -> stated.stream().noneMatch(one -> one.name().equals(usual.name())))
                .forEach(all::add);
        for (Setting setting : all) {
            String origin = setting.origin().isEmpty() ? cx.messages().say("cli.setting.default") : setting.origin();
            cx.screen()
                    .out()
                    .println(cx.say(
                            withOrigin ? "cli.setting.with-origin" : "cli.setting",
                            Map.of("name", setting.name(), "value", setting.value(), "origin", origin)));
        }
        return Exit.DONE;
    }
}
