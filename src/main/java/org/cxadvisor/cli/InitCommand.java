package org.cxadvisor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cxadvisor.audit.Skeletons;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.yaml.NearestWord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code init [FILE] [--sector S]}: a starter audit, as a new file or on the screen. */
final class InitCommand implements Callable<Exit> {

    private @Nullable Path file;

    private String sector = "";

    private final CommandRun cx;

    InitCommand(CommandRun cx) {
        this.cx = cx;
    }

    CommandSpec spec() {
        return CommandSyntax.of("init", this)
                .maybe("FILE", Path.class, given -> file = given)
                .option("SECTOR", String.class, given -> sector = given, "--sector")
                .spec();
    }

    @Override
    public Exit call() throws IOException {
        LocalDate named = cx.asOf();
        String text = SkeletonText.of(
                Skeletons.builtIn(), industry(), sector, named == null ? cx.today() : named, cx.messages());
        if (file == null) {
            cx.screen().out().print(text);
            return Exit.DONE;
        }
        Path target = cx.at(file);
        NewFiles.refuseTaken(file, cx);
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new NotJudgedException("no-folder-for-file", Map.of("file", file.toString()));
        }
        Files.writeString(target, text);
        cx.tell("cli.init-done", Map.of("file", file.toString().replace('\\', '/')));
        return Exit.DONE;
    }

    /** The industry that is named, or the one whose norms it takes. */
    private String industry() {
        Vocabulary vocabulary = Vocabulary.builtIn();
        Map<String, String> industries = vocabulary.words("industries");
        String own = sector.isEmpty() || industries.containsKey(sector) ? sector : vocabulary.profile(sector);
        if (!own.isEmpty() && !industries.containsKey(own)) {
            throw new NotJudgedException(
                    "unknown-sector", Map.of("word", sector), NearestWord.to(sector, List.copyOf(industries.keySet())));
        }
        return own;
    }
}
