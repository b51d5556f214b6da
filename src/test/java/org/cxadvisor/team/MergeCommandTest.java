package org.cxadvisor.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three people changed one strategy at the same time. */
class MergeCommandTest extends CommandsInAFolder {

    private static final Path MERGES = Path.of("src/test/resources/merges");

    @BeforeEach
    void threeVersions() throws IOException {
        for (String name : new String[] {"base", "owner", "target", "renewed", "merged"}) {
            Files.copy(MERGES.resolve(name + ".yaml"), folder.resolve(name + ".yaml"));
        }
    }

    @ParameterizedTest
    @CsvSource({"owner,target,renewed", "renewed,owner,target", "target,renewed,owner", "owner,renewed,target"})
    void ownerTargetAndRenewalComeTogetherInAnyOrder(String first, String second, String third) throws Exception {
        assertThat(run("merge", "base.yaml", first + ".yaml", second + ".yaml", "-o", "two.yaml"))
                .as(errors())
                .isZero();
        assertThat(run("merge", "base.yaml", "two.yaml", third + ".yaml"))
                .as(errors())
                .isZero();

        assertThat(output()).isEqualTo(Files.readString(folder.resolve("merged.yaml")));
        assertThat(errors()).isEmpty();
    }

    @Test
    void aConflictNamesBothValuesAndTheTextCanBeRead() throws Exception {
        edit("target.yaml", "cost: BRL 230.2k", "cost: BRL 200k");
        edit("owner.yaml", "cost: BRL 230.2k", "cost: BRL 100k");

        assertThat(run("merge", "base.yaml", "owner.yaml", "target.yaml", "-o", "owner.yaml"))
                .isEqualTo(4);

        assertThat(output()).isEmpty();
        assertThat(errors())
                .contains(
                        "  tactics/delivery-promise-accuracy@delivery/plan/cost\n    mine: BRL 100k\n    theirs: BRL 200k",
                        "1 conflict to decide");
        assertThat(Files.readString(folder.resolve("owner.yaml")))
                .contains("BRL 100k", "target: 60.0%")
                .doesNotContain("<<<<", "====");
        assertThat(run("validate", "owner.yaml")).isLessThan(2);
        assertThat(run("merge", "base.yaml", "owner.yaml", "target.yaml", "--take", "theirs"))
                .isZero();
        assertThat(output()).contains("BRL 200k");
    }

    @Test
    void whatCannotBeReadIsNotMerged() throws Exception {
        String before = Files.readString(folder.resolve("owner.yaml"));
        Files.writeString(folder.resolve("target.yaml"), "a: [ 1");

        assertThat(run("merge", "base.yaml", "owner.yaml", "target.yaml", "-o", "owner.yaml"))
                .isEqualTo(1);
        assertThat(errors()).startsWith("error[unreadable-side]: target.yaml");
        assertThat(run("merge", "base.yaml", "owner.yaml", "none.yaml", "-o", "owner.yaml"))
                .isEqualTo(2);
        assertThat(run("merge", "base.yaml", "owner.yaml")).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("owner.yaml"))).isEqualTo(before);
    }
}
