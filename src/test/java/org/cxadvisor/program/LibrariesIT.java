package org.cxadvisor.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LibrariesIT {

    private static final Path TARGET = Program.PROJECT.resolve("target");

    @Test
    void everyLibraryLiesInExactlyOnePlace() throws IOException {
        List<String> placed = new ArrayList<>();
        placed.addAll(jarsIn("lib"));
        placed.addAll(jarsIn("lib/shell"));
        placed.addAll(jarsIn("lib/compile"));

        assertThat(placed).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(placed)
                .containsExactlyInAnyOrder(Files.readString(TARGET.resolve("runtime-jars"))
                        .strip()
                        .replace("lib/", "")
                        .split(":", -1));
    }

    @Test
    void theJarNamesTheLibrariesOfAOneShotRunAndNoOthers() throws IOException {
        try (JarFile jar = new JarFile(TARGET.resolve("cx-advisor.jar").toFile())) {
            String classPath = jar.getManifest().getMainAttributes().getValue("Class-Path");

            assertThat(classPath.split(" ", -1))
                    .containsExactlyInAnyOrderElementsOf(
                            jarsIn("lib").stream().map(name -> "lib/" + name).toList());
        }
    }

    @Test
    void aOneShotRunNeedsNeitherCompilersNorSpring() throws IOException {
        assertThat(jarsIn("lib")).noneMatch(name -> name.matches("(spring|jline|ecj|mvel|antlr|javaparser).*"));
        assertThat(jarsIn("lib/shell")).allMatch(name -> !name.startsWith("drools"));
        assertThat(jarsIn("lib/compile")).anyMatch(name -> name.startsWith("drools-model-codegen"));
    }

    private static List<String> jarsIn(String folder) throws IOException {
        try (Stream<Path> files = Files.list(TARGET.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
