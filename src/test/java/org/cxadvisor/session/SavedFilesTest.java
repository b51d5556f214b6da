package org.cxadvisor.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedFilesTest {

    @TempDir
    Path folder;

    @Test
    void filesAreReplacedAndNothingIsLeftBeside() throws IOException {
        Path audit = Files.writeString(folder.resolve("a.yaml"), "old");

        SavedFiles.write(Map.of(audit, bytes("new")));

        assertThat(audit).hasContent("new");
        assertThat(folder).isDirectoryContaining(file -> file.equals(audit));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void whereOneCannotBeWrittenNoneIs() throws IOException {
        Path audit = Files.writeString(folder.resolve("a.yaml"), "old");
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(audit, bytes("new"));
        files.put(folder.resolve("missing/strategy.yaml"), bytes("new"));

        assertThatThrownBy(() -> SavedFiles.write(files)).isInstanceOf(IOException.class);

        assertThat(audit).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a.yaml");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
