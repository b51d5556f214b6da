package org.cxadvisor.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cxadvisor.strategy.OutputFolder.Edited;
import org.cxadvisor.strategy.OutputFolder.Outcome;
import org.cxadvisor.strategy.OutputFolder.Unwritable;
import org.cxadvisor.strategy.OutputFolder.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    private static final Map<String, String> FIRST = Map.of("strategy.yaml", "a: 1\nb: 2\n", "evidence.json", "{}\n");
    private static final Map<String, String> SECOND = Map.of("strategy.yaml", "a: 2\nb: 2\n", "evidence.json", "{ }\n");

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void chooseAFolderThatIsNotThereYet() {
        folder = temporary.resolve("clients/olist");
    }

    private Path strategy() {
        return folder.resolve("strategy.yaml");
    }

    private List<String> present() throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> temporary.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyFileIsWrittenIntoANewFolderAndNothingElseIsLeft() throws IOException {
        Outcome outcome = OutputFolder.write(folder, FIRST);

        assertThat(outcome).isEqualTo(new Written(List.of(folder.resolve("evidence.json"), strategy())));
        assertThat(strategy()).hasContent("a: 1\nb: 2\n");
        assertThat(present())
                .containsExactly(
                        "clients/olist/.cx/.gitignore",
                        "clients/olist/.cx/base.yaml",
                        "clients/olist/.cx/written.json",
                        "clients/olist/evidence.json",
                        "clients/olist/strategy.yaml");
    }

    @Test
    void severalAtOnceMakeTheFolderAroundThemTogether() throws Exception {
        int writers = 4;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            for (int round = 0; round < 100; round++) {
                Path around = temporary.resolve("round-" + round + "/clients");
                CyclicBarrier together = new CyclicBarrier(writers);
                List<Future<Outcome>> outcomes = new ArrayList<>();
                for (int writer = 0; writer < writers; writer++) {
                    Path own = around.resolve("client-" + writer);
                    outcomes.add(threads.submit(() -> {
                        together.await();
                        return OutputFolder.write(own, FIRST);
                    }));
                }
                for (Future<Outcome> outcome : outcomes) {
                    assertThat(outcome.get()).isInstanceOf(Written.class);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatWeWroteMayBeReplacedAgainAndAgain() throws IOException {
        OutputFolder.write(folder, FIRST);

        assertThat(OutputFolder.write(folder, SECOND)).isInstanceOf(Written.class);
        assertThat(OutputFolder.write(folder, FIRST)).isInstanceOf(Written.class);
        assertThat(strategy()).hasContent("a: 1\nb: 2\n");
    }

    @Test
    void filesThatAlreadySaySoAreLeftAlone() throws IOException {
        OutputFolder.write(folder, FIRST);
        FileTime long1 = FileTime.fromMillis(1_000_000_000_000L);
        Path record = folder.resolve(".cx/written.json");
        for (Path file : List.of(strategy(), record)) {
            Files.setLastModifiedTime(file, long1);
        }

        assertThat(OutputFolder.write(folder, FIRST)).isEqualTo(new Written(List.of()));
        assertThat(Files.getLastModifiedTime(strategy())).isEqualTo(long1);
        assertThat(Files.getLastModifiedTime(record)).isEqualTo(long1);
    }

    @Test
    void anEditedStrategyIsNeverOverwritten() throws IOException {
        OutputFolder.write(folder, FIRST);
        Files.writeString(strategy(), "a: 1\nb: 2\n# mine\n");

        assertThat(OutputFolder.write(folder, SECOND)).isEqualTo(new Edited(strategy()));
        assertThat(strategy()).hasContent("a: 1\nb: 2\n# mine\n");
        assertThat(folder.resolve("evidence.json")).hasContent("{}\n");
    }

    @Test
    void aStrategyWeKnowNothingOfCountsAsEdited() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(strategy(), "strategy: 1\n");

        assertThat(OutputFolder.write(folder, FIRST)).isEqualTo(new Edited(strategy()));
        assertThat(present()).containsExactly("clients/olist/strategy.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{ \"written\": 2, \"files\": {} }",
                "{ \"written\": 1 }",
                "{ \"written\": 1, \"files\": { \"strategy.yaml\": null } }",
                "{ \"written\": 1, \"files\": { \"strategy.yaml\": [ null ] } }"
            })
    void aDamagedRecordVouchesForNothing(String record) throws IOException {
        OutputFolder.write(folder, FIRST);
        Files.writeString(folder.resolve(".cx/written.json"), record);

        assertThat(OutputFolder.write(folder, SECOND)).isEqualTo(new Edited(strategy()));
    }

    @Test
    void lineEndsAreNoEdit() throws IOException {
        OutputFolder.write(folder, FIRST);
        Files.writeString(strategy(), "a: 1\r\nb: 2\r\n");

        assertThat(OutputFolder.write(folder, FIRST)).isEqualTo(new Written(List.of()));
        assertThat(OutputFolder.write(folder, SECOND)).isInstanceOf(Written.class);
        assertThat(strategy()).hasContent("a: 2\nb: 2\n");
    }

    @Test
    void anEditedStrategyThatSaysWhatWeWouldSayLosesNothing() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(strategy(), "a: 1\nb: 2\n");

        assertThat(OutputFolder.write(folder, FIRST)).isEqualTo(new Written(List.of(folder.resolve("evidence.json"))));
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "");

        assertThat(OutputFolder.write(folder, FIRST)).isEqualTo(new Unwritable(folder, "is-a-file"));
    }

    @Test
    void aFolderBelowAFileIsRefused() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "");

        assertThat(OutputFolder.write(folder.resolve("below"), FIRST)).isEqualTo(new Unwritable(folder, "is-a-file"));
    }

    @Test
    void aFolderInPlaceOfAFileIsRefusedAndNothingIsWritten() throws IOException {
        Files.createDirectories(strategy());

        assertThat(OutputFolder.write(folder, FIRST)).isEqualTo(new Unwritable(strategy(), "is-a-folder"));
        assertThat(present()).isEmpty();
    }

    @Test
    void aNameTooLongForTheDiskLeavesNothingBehind() throws IOException {
        String name = "x".repeat(250) + ".md";

        Outcome outcome = OutputFolder.write(folder, Map.of("strategy.yaml", "a: 1\n", name, "words"));

        assertThat(outcome).isInstanceOfSatisfying(Unwritable.class, refused -> assertThat(refused.reason())
                .isEqualTo("failed"));
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aFailureBetweenTwoFilesPutsBackWhatWasThere() throws IOException {
        OutputFolder.write(folder, FIRST);
        List<String> before = present();
        String record = Files.readString(folder.resolve(".cx/written.json"));

        Outcome outcome = OutputFolder.write(folder, SECOND, failingAt("strategy.yaml"));

        assertThat(outcome).isEqualTo(new Unwritable(folder, "disk-full"));
        assertThat(present()).isEqualTo(before);
        assertThat(strategy()).hasContent("a: 1\nb: 2\n");
        assertThat(folder.resolve("evidence.json")).hasContent("{}\n");
        assertThat(folder.resolve(".cx/written.json")).hasContent(record);
    }

    @Test
    void aFailureInANewFolderTakesTheFolderAwayAgain() throws IOException {
        assertThat(OutputFolder.write(folder, FIRST, failingAt("strategy.yaml")))
                .isInstanceOf(Unwritable.class);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void afterACrashBetweenTwoFilesOursIsStillKnownAsOurs() throws IOException {
        OutputFolder.write(folder, FIRST);
        String before = Files.readString(strategy());
        OutputFolder.write(folder, SECOND);
        // The record was moved, the strategy was not: the state a crash leaves.
        Files.writeString(strategy(), before);

        assertThat(OutputFolder.write(folder, SECOND)).isInstanceOf(Written.class);
    }

    @Test
    void whatARunLeftThatWasKilledIsRemovedByTheNextAndNothingElseIs() throws Exception {
        Process gone = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        gone.waitFor();
        OutputFolder.write(folder, FIRST);
        String dead = "." + gone.pid() + "-1.tmp";
        String alive = "." + ProcessHandle.current().pid() + "-0.tmp";
        for (String name : List.of(
                ".strategy.yaml" + dead,
                ".cx/.written.json" + dead,
                ".strategy.yaml" + alive,
                ".theirs.yaml" + dead,
                ".strategy.yaml.0.tmp")) {
            Files.writeString(folder.resolve(name), "half");
        }

        assertThat(OutputFolder.write(folder, SECOND)).isInstanceOf(Written.class);

        assertThat(present())
                .filteredOn(name -> name.endsWith(".tmp"))
                .containsExactlyInAnyOrder(
                        "clients/olist/.strategy.yaml" + alive,
                        "clients/olist/.theirs.yaml" + dead,
                        "clients/olist/.strategy.yaml.0.tmp");
    }

    @Test
    void noNameLeadsOutOfTheFolder() {
        for (String name : List.of("../x", "a/b", "a\\b", ".cx", "")) {
            assertThatThrownBy(() -> OutputFolder.write(folder, Map.of(name, "x")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static OutputFolder.Move failingAt(String name) {
        return (from, to) -> {
            if (to.endsWith(name)) {
                throw new IOException("No space left on device");
            }
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        };
    }
}
