package org.cxadvisor.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged program says to a strategy that people have edited. */
class StrategyChecksIT {

    private static final Program PROGRAM = Program.packaged();

    @TempDir
    Path folder;

    @Test
    void anEditThatContradictsTheRestIsFoundOnItsLineAndItsCorrectionAccepted() throws Exception {
        Path project = Files.createDirectory(folder.resolve("Köln “Q1” plan"));
        for (String name : List.of("fjord-and-fern.audit.yaml", "fjord-and-fern.history.csv")) {
            Files.copy(Program.PROJECT.resolve("sample-audits").resolve(name), project.resolve(name));
        }
        Run advised = PROGRAM.run(project, "advise", "fjord-and-fern.audit.yaml", "--into", "the plan");
        Path strategy = project.resolve("the plan/strategy.yaml");
        String clean = Files.readString(strategy);
        String broken = clean.replace("target: 18.8,", "target: 8.8,").replace("planned: EUR 45k", "planned: EUR 54k");

        Files.writeString(strategy, broken);
        Run found = validate(project);
        Files.writeString(strategy, clean);
        Run accepted = validate(project);

        assertThat(advised.exit()).isZero();
        assertThat(found.exit()).isEqualTo(1);
        assertThat(found.out())
                .contains("the plan/strategy.yaml:" + line(broken, "target: 8.8,") + ":")
                .contains("[easier-target]")
                .contains("the plan/strategy.yaml:" + line(broken, "planned: EUR 54k") + ":")
                .contains("[wrong-sum]")
                .doesNotContain("Exception");
        assertThat(accepted.exit()).isZero();
        assertThat(accepted.out()).doesNotContain("error[");
    }

    private static Run validate(Path project) throws Exception {
        return PROGRAM.run(
                project, "validate", "--format", "compact", "--as-of", "2026-11-22", "the plan/strategy.yaml");
    }

    private static long line(String text, String part) {
        return text.substring(0, text.indexOf(part)).lines().count();
    }
}
