package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cxadvisor.rulebase.RuleFile;
import org.cxadvisor.rulebase.RulePlace;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.rulebook.NewRule;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
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
        NewFiles files = new NewFiles(cx);
        refuseTaken(files.folder());
        files.write(NewRule.files(name, its), "cli.new-rule");
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
