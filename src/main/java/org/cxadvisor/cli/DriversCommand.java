package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cxadvisor.driver.DriverFinder;
import org.cxadvisor.driver.DriverStudy;
import org.cxadvisor.driver.DriverTable;
import org.cxadvisor.driver.TableException;
import org.cxadvisor.report.DriversText;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code drivers FILE.csv --outcome C}: which columns of a table of answers go with an outcome, and how much each accounts for. */
final class DriversCommand implements Callable<Exit> {

    private Path file = Path.of("");

    private @Nullable String outcome;

    private List<String> drivers = List.of();

    private String weight = "";

    private List<String> missing = List.of();

    private final CommandRun cx;

    DriversCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("drivers", this)
                .one("FILE", Path.class, given -> file = given)
                .option("COLUMN", String.class, given -> outcome = given, "--outcome")
                .option("COLUMNS", String.class, given -> drivers = listed(given), "--drivers")
                .option("COLUMN", String.class, given -> weight = given, "--weight")
                .option("CODES", String.class, given -> missing = listed(given), "--missing")
                .spec();
    }

    private static List<String> listed(String given) {
        return Stream.of(given.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    public Exit call() throws IOException {
        if (outcome == null) {
            throw new NotJudgedException("no-outcome", Map.of());
        }
        String name = file.toString().replace('\\', '/');
        Path real = Project.file(cx.at(file), name);
        try {
            DriverTable table = new DriverTable(
                    name, () -> Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS), Set.copyOf(missing));
            DriverStudy study =
                    new DriverFinder(table, cx.advice(file).judgement().thresholds()).find(outcome, drivers, weight);
            DriversText.of(study, cx.messages(), cx.screen().width())
                    .forEach(cx.screen().out()::println);
            return Exit.DONE;
        } catch (TableException e) {
            throw new NotJudgedException(e.what(), e.values(), e.suggestion());
        }
    }
}
