package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxadvisor.cli.Commands;
import org.cxadvisor.language.Messages;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.run.Screen;
import org.cxadvisor.strategy.Samples;
import org.cxadvisor.strategy.StrategyDocument;
import org.cxadvisor.strategy.StrategyFileChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same audit gives the same files and the same screen, byte for byte, wherever it is advised. */
class SameBytesTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    Path elsewhere;

    static List<Path> audits() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("audits")
    void anotherRunLanguageZoneAndFolderChangeNothing(Path audit) throws IOException {
        Map<String, String> here = advised(audit, PROJECT, elsewhere.resolve("first"));

        assertThat(here)
                .containsOnlyKeys(
                        "evidence.json",
                        Written.REPORT,
                        Written.APPENDIX,
                        Written.BOARD,
                        Written.SCREEN,
                        "strategy.yaml");
        assertThat(advised(audit, PROJECT, elsewhere.resolve("second"))).isEqualTo(here);
        assertThat(advisedInTurkishOnKiritimati(audit)).isEqualTo(here);
    }

    @ParameterizedTest
    @MethodSource("audits")
    void everyFileIsCleanTextThatEndsWithALineEnd(Path audit) {
        Written.of(audit).files().forEach((name, text) -> assertThat(text)
                .as(name)
                .doesNotContain("\r", "\t", "\n\n\n")
                .doesNotContainPattern("[ \\u00A0]\n")
                .endsWith("\n")
                .doesNotEndWith("\n\n"));
    }

    @ParameterizedTest
    @MethodSource("audits")
    void aStrategyIsReadBackWithoutAProblemOfItsForm(Path audit) {
        byte[] text = Written.of(audit).text(StrategyDocument.STRATEGY_FILE).getBytes(StandardCharsets.UTF_8);
        StrategyFileChecker desk = new StrategyFileChecker(Rulebase.builtIn(), Written.INDEX);

        assertThat(desk.judge(StrategyDocument.STRATEGY_FILE, text).problems())
                .filteredOn(problem -> !problem.rule().equals("unserved-goal"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("audits")
    void aStrategyAgreesWithItsEvidenceAndWithItself(Path audit) {
        Written written = Written.of(audit);
        byte[] text = written.text(StrategyDocument.STRATEGY_FILE).getBytes(StandardCharsets.UTF_8);
        byte[] evidence = written.text(StrategyDocument.EVIDENCE_FILE).getBytes(StandardCharsets.UTF_8);
        StrategyFileChecker desk = new StrategyFileChecker(Rulebase.builtIn(), Written.INDEX);

        assertThat(desk.judge(
                                StrategyDocument.STRATEGY_FILE,
                                text,
                                name -> Optional.of(evidence),
                                LocalDate.of(2026, 11, 22))
                        .problems())
                .filteredOn(problem -> !problem.rule().equals("unserved-goal"))
                .isEmpty();
    }

    @Test
    void goldensAreWhatTheProgramWritesButForItsVersion() throws IOException {
        for (Path audit : Written.samples()) {
            Map<String, String> advised = advised(
                    audit, PROJECT, elsewhere.resolve(audit.getFileName().toString()));
            Written written = Written.of(audit);

            assertThat(advised.get(Written.REPORT)).isEqualTo(written.text(Written.REPORT));
            assertThat(advised.get(Written.APPENDIX)).isEqualTo(written.text(Written.APPENDIX));
            assertThat(advised.get(Written.SCREEN)).isEqualTo(written.text(Written.SCREEN));
            assertThat(advised.get(StrategyDocument.STRATEGY_FILE).replaceFirst("rules: [^,]+", "rules: \"1.0.0\""))
                    .isEqualTo(written.text(StrategyDocument.STRATEGY_FILE));
        }
    }

    private Map<String, String> advisedInTurkishOnKiritimati(Path audit) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Path folder = elsewhere.resolve("Başka yer");
            Files.createDirectories(folder.resolve(".git"));
            Path copy = folder.resolve(audit);
            Files.createDirectories(copy.getParent());
            try (Stream<Path> beside = Files.list(audit.getParent())) {
                for (Path file : beside.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, copy.resolveSibling(file.getFileName()));
                }
            }
            return advised(audit, folder, elsewhere.resolve("third"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** What the program writes and shows, by file name. */
    private static Map<String, String> advised(Path audit, Path folder, Path into) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Commands words = new Commands(Messages.in("en"), () -> LocalDate.of(2026, 11, 22), (all, screen) -> 0);

        int exit = words.run(
                List.of("advise", audit.toString(), "-o", into.toString()), Screen.unwatched(out, err, folder));

        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> written = Files.list(into)) {
            for (Path file : written.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        files.put(Written.SCREEN, out.toString(StandardCharsets.UTF_8));
        return files;
    }
}
