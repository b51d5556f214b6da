package org.cxadvisor.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cxadvisor.report.PageText;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.yaml.NearestWord;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rules list [--stage STAGE]}: the rules, a line each. */
final class RulesListCommand implements Callable<Exit> {

    private static final String READING = "reading";

    private String stage = "";

    private final CommandRun cx;

    RulesListCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("list", this)
                .option("STAGE", String.class, given -> stage = given, "--stage")
                .spec();
    }

    @Override
    public Exit call() {
        if (!stage.isEmpty() && !stage.equals(READING) && Stage.ofFolder(stage).isEmpty()) {
            throw unknownStage(stage, READING);
        }
        new PageText(cx.messages(), cx.advice().index())
                .list(stage)
                .forEach(cx.screen().out()::println);
        return Exit.DONE;
    }

    /** @param also what may be named besides the stages, or empty */
    static NotJudgedException unknownStage(String stage, String also) {
        List<String> known = Stream.concat(
                        Stream.of(also), Stream.of(Stage.values()).map(Stage::folder))
                .filter(name -> !name.isEmpty())
                .toList();
        Map<String, String> values = Map.of("stage", stage, "known", String.join(" ", known));
        return stage.isEmpty()
                ? new NotJudgedException("no-stage", values)
                : new NotJudgedException("unknown-stage", values, NearestWord.to(stage, known));
    }
}
