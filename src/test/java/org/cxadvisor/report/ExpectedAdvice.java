package org.cxadvisor.report;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.JsonText;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/**
 * What a competent reader expects of the advice for an audit, format 2, written before any rule was run on it. In a pattern
 * {@code *} stands for anything and {@code " | "} separates what is as good. A gap is named {@code concern@place} or
 * {@code theme@place}. Every key is either given or listed under {@code open}, so that what is missing was left out on purpose.
 *
 * @param expectations 2
 * @param about the situation and what matters in it
 * @param open the keys about which nothing is expected
 * @param first the weightiest gap and what is done first
 * @param gapsInOrder gaps that are found, each before the next; within one gap, its evidence in this order
 * @param gaps gaps that are found, in whatever order
 * @param absent what may not be there
 * @param behind whom our threats name as better: ids of rivals, or {@code market}
 * @param cautions what the checks say, at whatever level
 * @param goals goals that are drafted
 * @param problems the errors for which no advice is given
 * @param present patterns of lines that stand in the paper
 * @param planned what the plan as a whole takes
 * @param notYet what of it does not hold yet, by the name of the test, with the reason
 */
record ExpectedAdvice(
        int expectations,
        String about,
        List<String> open,
        @Nullable First first,
        @Nullable List<String> gapsInOrder,
        @Nullable List<String> gaps,
        @Nullable Absent absent,
        @Nullable List<String> behind,
        @Nullable List<Caution> cautions,
        @Nullable List<Target> goals,
        @Nullable List<Caution> problems,
        @Nullable List<String> present,
        @Nullable Planned planned,
        @Nullable Map<String, String> notYet) {

    private static final int FORMAT = 2;
    private static final List<String> ALWAYS = List.of("expectations", "about", "open", "notYet");

    /**
     * The weightiest gap.
     *
     * @param gap its pattern
     * @param evidence {@code class} in the file: the pattern of its class of evidence
     * @param tactic the patterns of tactics one of which is planned first
     */
    record First(
            String gap, @Nullable String evidence, @Nullable List<String> tactic) {}

    /** Patterns that no gap, planned tactic or goal, and no line of the paper, may fit. */
    record Absent(
            @Nullable List<String> gaps,
            @Nullable List<String> tactics,
            @Nullable List<String> goals,
            @Nullable List<String> report) {}

    /** What a check says: its rule, the pattern of its sentence, the pattern of its place. */
    record Caution(@Nullable String rule, @Nullable String says, String at) {}

    /** A goal: the pattern of its metric, and of its target as the strategy writes it. */
    record Target(String metric, @Nullable String target) {}

    /** What the plan takes at least and at most: person-weeks, and money of the audit, each as {@code 1..100}. */
    record Planned(@Nullable String work, @Nullable String cost) {}

    /** Reads the expectations of a file; refuses a key it does not know, and one that is neither given nor left open. */
    static ExpectedAdvice of(Path file) throws IOException {
        return of(file.toString(), Files.readAllBytes(file));
    }

    /** Reads expectations from their text. */
    static ExpectedAdvice of(String name, byte[] text) {
        Document document = StrictReader.read(name, text);
        if (!document.problems().isEmpty()) {
            throw new IllegalArgumentException(document.problems().toString());
        }
        String json = JsonText.fromYaml(Objects.requireNonNull(document.root())).replace("\"class\":", "\"evidence\":");
        ExpectedAdvice read = JsonText.read(json, ExpectedAdvice.class);
        read.check(name);
        return read;
    }

    private void check(String name) {
        require(expectations == FORMAT, name + ": the format is 2");
        require(about != null && open != null, name + ": about and open are missing");
        boolean any = false;
        for (RecordComponent key : ExpectedAdvice.class.getRecordComponents()) {
            if (!ALWAYS.contains(key.getName())) {
                String written = key.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
                Object value = value(this, key);
                require(!isEmpty(value), name + ": " + written + " is empty");
                require((value == null) == open.contains(written), name + ": " + written + " is either given or open");
                any |= value != null;
            }
        }
        require(any, name + ": nothing is expected");
    }

    /** The reason why what a test expects does not hold yet; null where it holds. */
    @Nullable
    String notYet(String test) {
        return notYet == null ? null : notYet.get(test);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value instanceof List<?> list && list.isEmpty()
                || value instanceof Record record
                        && Arrays.stream(record.getClass().getRecordComponents())
                                .map(component -> value(record, component))
                                .allMatch(part -> part == null || part instanceof List<?> list && list.isEmpty());
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
