package org.cxadvisor.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed while they write: what people own is the old file or the new one, and the next run finishes the work. */
@DisabledOnOs(OS.WINDOWS)
class KillsIT {

    private static final int KILLS = Integer.getInteger("cx.kills", 10);

    private static final Program PROGRAM = Program.quick();
    private static final Path SAMPLES = Program.PROJECT.resolve("sample-audits");
    private static final Path MERGES = Program.PROJECT.resolve("src/test/resources/merges");

    @TempDir
    Path folder;

    private Path drafted;
    private String before;
    private String after;

    @BeforeEach
    void aStrategyThatPeopleEdited() throws Exception {
        drafted = Files.createDirectory(folder.resolve("drafted"));
        Files.copy(SAMPLES.resolve("olist-2017-q4.audit.yaml"), drafted.resolve("q4.audit.yaml"));
        Files.copy(SAMPLES.resolve("olist-2018-q1.audit.yaml"), drafted.resolve("q1.audit.yaml"));
        assertThat(PROGRAM.run(drafted, "advise", "q4.audit.yaml", "-o", "s").exit())
                .isZero();
        Path strategy = drafted.resolve("s/strategy.yaml");
        before = Files.readString(strategy).replaceFirst("owner: unknown", "owner: Ana  # asked twice");
        Files.writeString(strategy, before);
        Path whole = copy("whole");
        assertThat(PROGRAM.run(whole, "renew", "q1.audit.yaml", "--into", "s").exit())
                .isZero();
        after = Files.readString(whole.resolve("s/strategy.yaml"));
        assertThat(after).contains("owner: Ana  # asked twice").isNotEqualTo(before);
    }

    @Test
    void aRenewalThatIsKilledLosesNothing() throws Exception {
        int met = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path project = copy("kill-" + kill);
            met += kill(project, project.resolve("s"), kill, "renew", "q1.audit.yaml", "--into", "s") ? 1 : 0;

            Path strategy = project.resolve("s/strategy.yaml");
            assertThat(Files.readString(strategy)).as("kill %s", kill).isIn(before, after);
            assertThat(PROGRAM.run(project, "renew", "q1.audit.yaml", "--into", "s")
                            .exit())
                    .as("kill %s", kill)
                    .isZero();
            assertThat(strategy).as("kill %s", kill).hasContent(after);
            assertThat(leftovers(project.resolve("s"))).as("kill %s", kill).isEmpty();
            remove(project);
        }
        assertThat(met).as("kills that met a run while it wrote").isPositive();
    }

    @Test
    void aMergeThatIsKilledLeavesTheOldFileOrTheNew() throws Exception {
        String merged = null;
        for (int kill = 0; kill < Math.max(2, KILLS / 5); kill++) {
            Path project = Files.createDirectory(folder.resolve("merge-" + kill));
            for (String name : List.of("base", "owner", "target")) {
                Files.copy(MERGES.resolve(name + ".yaml"), project.resolve(name + ".yaml"));
            }
            String mine = Files.readString(project.resolve("owner.yaml"));
            kill(project, project, kill, "merge", "base.yaml", "owner.yaml", "target.yaml", "-o", "owner.yaml");
            String found = Files.readString(project.resolve("owner.yaml"));

            assertThat(PROGRAM.run(project, "merge", "base.yaml", "owner.yaml", "target.yaml", "-o", "owner.yaml")
                            .exit())
                    .isZero();
            merged = merged == null ? Files.readString(project.resolve("owner.yaml")) : merged;
            assertThat(found).isIn(mine, merged);
            assertThat(project.resolve("owner.yaml")).hasContent(merged);
            remove(project);
        }
    }

    /** Kills a run as soon as it lays the first text beside a file, or a little later; false where it had ended before. */
    private boolean kill(Path project, Path watched, int delay, String... words) throws Exception {
        Process run = PROGRAM.start(project, words);
        while (run.isAlive() && leftovers(watched).isEmpty()) {
            Thread.onSpinWait();
        }
        for (int wait = 0; wait < delay % 10 && run.isAlive(); wait++) {
            run.waitFor(1, TimeUnit.MILLISECONDS);
        }
        boolean isMet = run.isAlive();
        run.destroyForcibly();
        assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return isMet;
    }

    /** Texts that are laid beside their files. */
    private static List<Path> leftovers(Path folder) throws IOException {
        try (Stream<Path> own = Files.list(folder);
                Stream<Path> kept =
                        Files.isDirectory(folder.resolve(".cx")) ? Files.list(folder.resolve(".cx")) : Stream.empty()) {
            return Stream.concat(own, kept)
                    .filter(file -> file.getFileName().toString().endsWith(".tmp"))
                    .toList();
        }
    }

    private Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> files = Files.walk(drafted)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(drafted.relativize(file).toString()));
            }
        }
        return copy;
    }

    private static void remove(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
