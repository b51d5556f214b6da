package org.cxadvisor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cxadvisor.driver.DriverFinder;
import org.cxadvisor.driver.DriverStudy;
import org.cxadvisor.driver.DriverTable;
import org.cxadvisor.explore.AuditEdit;
import org.cxadvisor.explore.SampleTrials;
import org.cxadvisor.explore.Sensitivity;
import org.cxadvisor.explore.SensitivityFinder;
import org.cxadvisor.explore.Trials;
import org.cxadvisor.explore.WhyNotFinder;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Columns;
import org.cxadvisor.rulebase.Once;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.tactic.Playbooks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens of the questions beside the advice, as wide and as narrow as people have them. */
class ToolScreensTest {

    private static final Path GOLDENS = Path.of("src/test/resources/screens");
    private static final Path SAMPLE = Path.of("sample-audits/fjord-and-fern.audit.yaml");
    private static final Messages ENGLISH = Messages.in("en");

    private static final Trials TRIALS = SampleTrials.of(SAMPLE);
    private static final Trials TOWN_HALL = SampleTrials.of(Path.of("sample-audits/town-hall.audit.yaml"));
    private static final Once<Sensitivity> SENSITIVITY = new Once<>(new SensitivityFinder(TOWN_HALL)::find);
    private static final Strategy STRATEGY = SampleTrials.strategy(TRIALS, List.of());

    @ParameterizedTest
    @ValueSource(ints = {80, 60, 40})
    void whyNotFitsTheScreen(int width) throws IOException {
        Playbooks playbooks = Playbooks.builtIn();
        WhyNotFinder finder = new WhyNotFinder(TRIALS, playbooks);
        StringBuilder screen = new StringBuilder();
        for (String tactic : List.of(
                "reply-promise@help", "help-pages@help", "chatbot", "animal-rules", "checkout-friction-removal")) {
            WhyNotText.of(finder.of(tactic).orElseThrow(), playbooks, STRATEGY, Reports.INDEX, ENGLISH, width)
                    .forEach(line -> screen.append(line).append('\n'));
        }
        same("why-not", width, screen.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 60, 40})
    void sensitivityFitsTheScreen(int width) throws IOException {
        List<String> screen = SensitivityText.of(
                SENSITIVITY.get(), SampleTrials.strategy(TOWN_HALL, List.of()), Reports.INDEX, ENGLISH, width);
        same("sensitivity", width, String.join("\n", screen) + "\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 60, 40})
    void fitAndWhatIfFitTheScreen(int width) throws IOException {
        List<AuditEdit> limits =
                List.of(AuditEdit.set("limits/budget", "EUR 20k"), AuditEdit.set("limits/people", "12 person-weeks"));
        List<AuditEdit> rating = List.of(AuditEdit.set("touchpoints/checkout/rating/mean", "4.6"));

        same("fit", width, moved(MovesText.ofFit(STRATEGY, then(limits), Reports.INDEX, ENGLISH, width)));
        same(
                "what-if",
                width,
                moved(MovesText.ofChange(rating, STRATEGY, then(rating), Reports.INDEX, ENGLISH, width)));
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 60, 40})
    void driversFitTheScreen(int width) throws IOException {
        StringBuilder table = new StringBuilder("csat,web-shop,help-desk,delivery,note\n");
        for (int row = 0; row < 400; row++) {
            int shop = row * 7 % 5 + 1;
            int help = row * 11 / 5 % 5 + 1;
            int days = row * 13 / 25 % 5 + 1;
            table.append((4 * shop + 2 * help + days + row % 6) / 5 + "," + shop + "," + help + "," + days + ",x\n");
        }
        byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);
        DriverTable read = new DriverTable("survey.csv", () -> new ByteArrayInputStream(bytes), Set.of());
        DriverStudy study = new DriverFinder(read, Thresholds.builtIn()).find("csat", List.of(), "");

        same("drivers", width, moved(DriversText.of(study, ENGLISH, width)));
    }

    private static Strategy then(List<AuditEdit> edits) {
        return SampleTrials.strategy(TRIALS, edits);
    }

    private static String moved(List<String> screen) {
        return String.join("\n", screen) + "\n";
    }

    /** A screen is as it was; {@code -Dgolden.update=update} writes it anew. No line but one to copy is wider. */
    static void same(String name, int width, String screen) throws IOException {
        Path golden = GOLDENS.resolve(name + "." + width + ".txt");
        if (System.getProperty("golden.update", "").equals("update")) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, screen);
        }
        assertThat(screen).isEqualTo(Files.readString(golden));
        assertThat(screen.lines().filter(line -> Columns.width(line) > width))
                .as("lines wider than %s that are not to be copied", width)
                .allMatch(line -> line.contains(": {")
                        || line.contains("limits/")
                        || line.startsWith("touchpoints/")
                        || line.contains("- { id:"));
    }
}
