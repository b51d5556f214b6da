package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cxadvisor.rulebase.RuleFile;
import org.cxadvisor.rulebase.RulePlace;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.rulebook.NewRule;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rules new RULE --stage STAGE}: the three files of a rule, in the folder of {@code --rules} or the working folder. */
final class RulesNewCommand implements Callable<Exit> {

    private String name = "";

    private String stage = "";

    private final CommandRun cx;

    RulesNewCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("new", this)
                .one("RULE", String.class, given -> name = given)
                .option("STAGE", String.class, given -> stage = given, "--stage")
                .spec();
    }

    @Override
    public Exit call() throws IOException {
        Stage its = Stage.ofFolder(stage).orElseThrow(() -> RulesListCommand.unknownStage(stage, ""));
        if (!NewRule.isName(name)) {
            throw new NotJudgedException("no-rule-name", Map.of("name", name), NewRule.nearestName(name));
        }
        Path typed = cx.typedRules();
        Path folder = typed == null ? Path.of("") : typed;
        refuseTaken(folder);
        Map<String, String> files = NewRule.files(name, its);
        for (String path : files.keySet()) {
            Path file = folder.resolve(path);
            if (Files.exists(cx.at(file), LinkOption.NOFOLLOW_LINKS)) {
                throw new NotJudgedException("file-is-there", Map.of("file", file.toString()));
            }
        }
        Path into = cx.at(folder.resolve(its.folder()));
        Project.checkFolder(into, folder.resolve(its.folder()).toString());
        Files.createDirectories(into);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.writeString(cx.at(path), file.getValue());
            cx.screen().out().println(path.toString().replace('\\', '/'));
        }
        cx.tell("cli.new-rule", Map.of("folder", typed == null ? "." : typed.toString()));
        return Exit.DONE;
    }

    /** Names of rules are ids, so that one of ours or of the same folder cannot be given again. */
    private void refuseTaken(Path folder) throws IOException {
        Optional<String> other = cx.ours().index().places().stream()
                .filter(place -> place.stem().equals(name))
                .map(RulePlace::path)
                .findFirst();
        if (other.isEmpty() && Files.isDirectory(cx.at(folder))) {
            other = RuleFile.below(cx.at(folder)).stream()
                    .filter(rule -> rule.stem().equals(name))
                    .map(rule -> folder.resolve(rule.path()).toString())
                    .findFirst();
        }
        if (other.isPresent()) {
            throw new NotJudgedException("rule-is-there", Map.of("name", name, "other", other.get()));
        }
    }
}
