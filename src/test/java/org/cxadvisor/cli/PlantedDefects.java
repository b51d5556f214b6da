package org.cxadvisor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cxadvisor.language.Messages;
import org.cxadvisor.run.Screen;
import org.cxadvisor.yaml.JsonText;

/** Puts defects into the strategy that the program itself writes, one at a time, and tells what is found. */
final class PlantedDefects {

    private static final Messages ENGLISH = Messages.in("en");
    static final String CHECKOUT = "  - id: checkout-friction-removal@checkout\n";
    static final String ORDER_MAILS = "  - id: plain-order-mails@help\n";
    static final String NPS = "  - id: nps@organization\n";
    static final String COMPLETION = "  - id: completion@checkout\n";

    private final Path folder;
    private final String clean;

    private PlantedDefects(Path folder, String clean) {
        this.folder = folder;
        this.clean = clean;
    }

    /** Has the program write a strategy into a folder, which is where defects are planted in it. */
    static PlantedDefects in(Path folder) throws IOException {
        for (String name : List.of("fjord-and-fern.audit.yaml", "fjord-and-fern.history.csv")) {
            Files.copy(Path.of("sample-audits", name), folder.resolve(name));
        }
        run(folder, "advise", "fjord-and-fern.audit.yaml", "--into", "plan");
        return new PlantedDefects(folder, Files.readString(folder.resolve("plan/strategy.yaml")));
    }

    /**
     * @param rule what is found; empty where the file is to be accepted
     * @param level how bad it is
     * @param line the beginning or a part of the line where it is found; empty for the file itself
     * @param suggests what is named instead, or the right value; empty for none
     */
    record Plant(String what, Function<String, byte[]> edit, String rule, String level, String line, String suggests) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Plant plant(String what, UnaryOperator<String> edit, String rule, String line) {
        return plant(what, edit, rule, "error", line, "");
    }

    static Plant plant(
            String what, UnaryOperator<String> edit, String rule, String level, String line, String suggests) {
        return new Plant(
                what,
                clean -> {
                    String text = edit.apply(clean);
                    assertThat(text).as(what).isNotEqualTo(clean);
                    return text.getBytes(StandardCharsets.UTF_8);
                },
                rule,
                level,
                line,
                suggests);
    }

    static UnaryOperator<String> change(String from, String to) {
        return text -> {
            int at = text.indexOf(from);
            assertThat(at).as(from).isNotNegative();
            return text.substring(0, at) + to + text.substring(at + from.length());
        };
    }

    /** The first such text below an item. */
    static UnaryOperator<String> below(String item, String from, String to) {
        return text -> {
            int start = text.indexOf(item, text.indexOf("\ngoals:"));
            assertThat(start).as(item).isNotNegative();
            return text.substring(0, start) + change(from, to).apply(text.substring(start));
        };
    }

    static UnaryOperator<String> without(String item) {
        return text -> {
            int start = text.indexOf(item, text.indexOf("\ngoals:"));
            return text.substring(0, start) + text.substring(text.indexOf("\n  - id: ", start) + 1);
        };
    }

    static UnaryOperator<String> then(UnaryOperator<String> first, UnaryOperator<String> second) {
        return text -> second.apply(first.apply(text));
    }

    static final String AGREED =
            "state: agreed\n    owner: board\n    agreed: { date: 2026-10-12, metric: nps, source: panel, baseline: 12.8, responses: 870, target: 18.8,"
                    + " unit: points, end: 2027-06-30 }\n";

    /** A goal that was agreed, with a change in what was agreed. */
    static UnaryOperator<String> agreed(UnaryOperator<String> edit) {
        return then(below(NPS, "state: drafted\n    owner: unknown\n", AGREED), edit);
    }

    void judge(Plant plant) throws IOException {
        byte[] planted = plant.edit().apply(clean);
        List<Found> found = problems(planted);
        if (System.getProperty("cx.told") != null) {
            System.out.println("== " + plant + "\n"
                    + String.join("\n", found.stream().map(Found::told).toList()));
        }
        if (plant.rule().isEmpty()) {
            assertThat(found).isEmpty();
            return;
        }
        String text = new String(planted, StandardCharsets.ISO_8859_1);
        int at = plant.line().isEmpty() ? -1 : text.indexOf(plant.line(), Math.max(0, text.indexOf("\ngoals:")));
        int from = at < 0 ? text.indexOf(plant.line()) : at;
        int line = plant.line().isEmpty()
                ? 0
                : (int) text.substring(0, from)
                                .chars()
                                .filter(one -> one == '\n')
                                .count()
                        + 1;
        assertThat(found).as(plant.what()).anySatisfy(one -> {
            assertThat(one.rule()).isEqualTo(plant.rule());
            assertThat(one.level()).isEqualTo(plant.level());
            assertThat(one.line()).isEqualTo(line);
            assertThat(one.suggestion()).contains(plant.suggests());
        });
    }

    /** A problem as the program tells it. */
    record Found(String rule, String level, int line, String suggestion, String says) {

        String told() {
            return line + " " + level + "[" + rule + "] " + says + (suggestion.isEmpty() ? "" : " ? " + suggestion);
        }
    }

    List<Found> problems() throws IOException {
        return problems(clean.getBytes(StandardCharsets.UTF_8));
    }

    private List<Found> problems(byte[] text) throws IOException {
        Files.write(folder.resolve("plan/strategy.yaml"), text);
        String json = run(folder, "validate", "plan/strategy.yaml", "--format", "json");
        if (json.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Object one : (List<?>) JsonText.read(json, Map.class).get("problems")) {
            Map<?, ?> problem = (Map<?, ?>) one;
            found.add(new Found(
                    String.valueOf(problem.get("rule")),
                    String.valueOf(problem.get("level")),
                    ((Number) problem.get("line")).intValue(),
                    String.valueOf(problem.get("suggestion")),
                    String.valueOf(problem.get("says"))));
        }
        return found;
    }

    private static String run(Path folder, String... tokens) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new Commands(ENGLISH, () -> LocalDate.of(2026, 11, 22), (all, screen) -> 0)
                .run(List.of(tokens), Screen.unwatched(out, err, folder));
        assertThat(exit).as(() -> err.toString(StandardCharsets.UTF_8)).isLessThan(2);
        return out.toString(StandardCharsets.UTF_8);
    }
}
