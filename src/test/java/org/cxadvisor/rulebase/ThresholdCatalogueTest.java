package org.cxadvisor.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.concern.Concern;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.metric.MetricCatalogue;
import org.cxadvisor.metric.MetricDefinition;
import org.junit.jupiter.api.Test;

/** Every number that decides has a why and a source, and decides something. */
class ThresholdCatalogueTest {

    private static final List<String> CLASSES =
            List.of("proven", "likely", "reported", "other", "higher", "lower", "critical", "major");

    private static final List<Thresholds.Filed> FILES =
            Catalogue.read("thresholds", Thresholds.Shelf.class).files();
    private static final List<Thresholds.Entry> ENTRIES =
            FILES.stream().flatMap(file -> file.file().list().stream()).toList();
    private static final Vocabulary VOCABULARY = Vocabulary.builtIn();

    private static final Set<String> TAGS = Set.of("seen", "derived", "memory", "judgement");
    private static final Pattern SEEN = Pattern.compile("S\\d+.*|benchmarks: .+");
    private static final Pattern ASKED_BY_RULE = Pattern.compile("Threshold\\(\\s*id == \"([^\"]+)\"");
    private static final Pattern FAMILY = Pattern.compile("Threshold\\(\\s*family == \"([^\"]+)\"");
    private static final Pattern ASKED_BY_JAVA = Pattern.compile("[tT]hresholds\\s*\\.value\\(\\s*\"([^\"]+)\"");

    /** Asked for by the currency of the audit. */
    private static final Pattern EXCHANGE = Pattern.compile("(?:usd-in|price-level-of)-[a-z]{3}");

    @Test
    void thereIsSomethingToJudge() {
        assertThat(ENTRIES).hasSizeGreaterThan(20);
        assertThat(asked()).hasSizeGreaterThan(15);
        assertThat(families()).hasSizeGreaterThan(1);
    }

    @Test
    void everyThresholdIsGivenOnce() {
        assertThat(ENTRIES).extracting(Thresholds.Entry::id).doesNotHaveDuplicates();
        assertThat(ENTRIES).extracting(Thresholds.Entry::id).allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(FILES).allMatch(file -> file.file().thresholds() == 1, "is `thresholds: 1`");
    }

    @Test
    void everyThresholdSaysWhyAndWhereFrom() {
        List<String> breaches = new ArrayList<>();
        for (Thresholds.Entry entry : ENTRIES) {
            if (entry.why().isBlank() || entry.why().endsWith(".")) {
                breaches.add(entry.id() + ": say in a clause, without a full stop, why this number and no other");
            }
            if (entry.unit().isBlank()) {
                breaches.add(entry.id() + ": say what the number counts, as its `unit`");
            }
            if (!TAGS.contains(entry.tag())) {
                breaches.add(entry.id() + ": its `tag` is one of " + new TreeSet<>(TAGS));
            }
            if (entry.source().isBlank()
                    || entry.tag().equals("seen")
                            && !SEEN.matcher(entry.source()).matches()) {
                breaches.add(entry.id() + ": what was seen was seen somewhere, so name the source, as S63; else tag it"
                        + " `judgement`");
            }
            if (entry.tag().equals("memory") && !entry.source().equals("memory")) {
                breaches.add(entry.id() + ": what is only remembered has no source but `memory`");
            }
            if (entry.byIndustry() != null) {
                entry.byIndustry().keySet().stream()
                        .filter(industry -> !VOCABULARY.words("industries").containsKey(industry))
                        .forEach(industry -> breaches.add(entry.id() + ": `" + industry + "` is no industry of the"
                                + " vocabulary, so nobody would get its number"));
            }
        }

        assertThat(breaches).isEmpty();
    }

    /** A number that is only remembered may not reach a reader, neither on a page nor by a rule that would show it. */
    @Test
    void noMemoryIsPrinted() throws IOException {
        List<String> breaches = new ArrayList<>();
        Set<String> asked = asked();
        ENTRIES.stream()
                .filter(entry -> entry.tag().equals("memory"))
                .filter(entry ->
                        asked.contains(entry.id()) || family(entry.id()).isPresent())
                .forEach(entry -> breaches.add(entry.id() + " is only remembered, and a finding would show it: find a"
                        + " source, or call it judgement"));
        Pattern tag = Pattern.compile("\\[M]|\\[memory]|\\(memory\\)|source: memory");
        for (Path file : files(Path.of("rules"), ".md", ".csv")) {
            if (tag.matcher(Files.readString(file)).find()) {
                breaches.add(file + " prints what is only remembered: find a source, or call it judgement");
            }
        }
        for (Path file : files(Path.of("playbooks"), ".yaml")) {
            if (tag.matcher(Files.readString(file)).find()) {
                breaches.add(file + " prints what is only remembered: find a source, or call it judgement");
            }
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void everyThresholdIsRead() {
        Set<String> asked = asked();
        List<String> breaches = new ArrayList<>();
        for (Thresholds.Entry entry : ENTRIES) {
            Optional<String> family = family(entry.id());
            if (!asked.contains(entry.id())
                    && family.isEmpty()
                    && !EXCHANGE.matcher(entry.id()).matches()) {
                breaches.add(entry.place() + " " + entry.id() + " decides nothing: no rule and no Java asks for it, so"
                        + " delete it");
            }
            if (!asked.contains(entry.id()) && family.isPresent()) {
                String member = named(entry.id()).member();
                if (!members().contains(member)) {
                    breaches.add(entry.id() + ": `" + member + "` is neither a channel nor a measure, so `"
                            + family.get() + "` never asks for it");
                }
            }
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void everyThresholdThatIsAskedForIsThere() {
        Set<String> ids = new HashSet<>();
        ENTRIES.forEach(entry -> ids.add(entry.id()));

        assertThat(asked())
                .as("a rule that asks for a threshold nobody set never speaks: set it in rules/thresholds/")
                .isSubsetOf(ids);
        assertThat(families()).allSatisfy(family -> assertThat(ids)
                .as("no threshold is of the family %s", family)
                .anyMatch(id -> named(id).family().equals(family)));
    }

    private static Set<String> members() {
        Set<String> members = new HashSet<>(VOCABULARY.words("channels").keySet());
        MetricCatalogue.read().stream().map(MetricDefinition::id).forEach(members::add);
        members.addAll(CLASSES);
        members.add(Concerns.builtIn().loss("outage"));
        members.addAll(Concerns.builtIn().measures());
        Concerns.builtIn().all().stream().map(Concern::id).forEach(members::add);
        return members;
    }

    /** The family a threshold belongs to, where a rule asks for that family. */
    private static Optional<String> family(String id) {
        return Optional.of(named(id).family()).filter(families()::contains);
    }

    private static Threshold named(String id) {
        return new Threshold(id, 0, "", "");
    }

    private static Set<String> families() {
        return found(FAMILY, files(Path.of("rules"), ".drl", ".csv"));
    }

    private static Set<String> asked() {
        Set<String> asked = found(ASKED_BY_RULE, files(Path.of("rules"), ".drl", ".csv"));
        asked.addAll(found(ASKED_BY_JAVA, files(Path.of("src/main/java"), ".java")));
        return asked;
    }

    private static Set<String> found(Pattern pattern, List<Path> files) {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            try {
                pattern.matcher(Files.readString(file)).results().forEach(one -> found.add(one.group(1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static List<Path> files(Path folder, String... endings) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
