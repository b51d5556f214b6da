package org.cxadvisor.rulebase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.JsonText;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Resources;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;

/** Lays thresholds, vocabulary, metrics, sources, playbooks, pages and the places of rules out as JSON, for {@link Catalogue}. */
final class CatalogueBuild {

    private static final String FRONT = "---\n";

    private final Path project;
    private final Path classes;

    CatalogueBuild(Path project, Path classes) {
        this.project = project;
        this.classes = classes;
    }

    void write() throws IOException {
        shelf("thresholds", filed("rules/thresholds", ".yaml"));
        shelf("vocabulary", vocabulary());
        shelf("metrics", filed("rules/metrics.yaml", ".yaml"));
        shelf("benchmarks", filed("rules/benchmarks.yaml", ".yaml"));
        shelf("questions", filed("rules/questions.yaml", ".yaml"));
        shelf("concerns", filed("rules/concerns.yaml", ".yaml"));
        shelf("sources", filed("rules/sources.yaml", ".yaml"));
        shelf("surveys", filed("rules/surveys.yaml", ".yaml"));
        shelf("skeletons", filed("rules/skeletons.yaml", ".yaml"));
        shelf("playbooks", filed("playbooks", ".yaml"));
        shelf("pages", pages());
        shelf("rules", rules());
        shelf("facts", new FactsBuild(project, RuleFile.below(project.resolve("rules"))).facts());
    }

    /** In lists, as maps are laid out in the order of their keys, and the vocabulary has an order of its own. */
    private List<WordList> vocabulary() throws IOException {
        Path file = project.resolve("rules/vocabulary.yaml");
        List<WordList> lists = new ArrayList<>();
        for (Field list : ((Fields) root(pathOf(file), Files.readAllBytes(file))).fields()) {
            if (list.value() instanceof Fields words) {
                lists.add(new WordList(
                        list.key(), words.fields().stream().map(WordMeaning::of).toList()));
            }
        }
        return lists;
    }

    record WordList(String list, List<WordMeaning> words) {}

    record WordMeaning(String word, String meaning) {

        static WordMeaning of(Field word) {
            return new WordMeaning(word.key(), ((Scalar) word.value()).text());
        }
    }

    private void shelf(String name, List<?> files) throws IOException {
        Path target = classes.resolve(Catalogue.FOLDER + name + ".json");
        Files.createDirectories(target.getParent());
        Files.writeString(target, JsonText.write(Map.of("files", files)));
    }

    private List<Path> files(String below, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve(below))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private String pathOf(Path file) {
        return project.relativize(file).toString().replace('\\', '/');
    }

    private List<Map<String, Object>> filed(String below, String ending) throws IOException {
        List<Map<String, Object>> filed = new ArrayList<>();
        for (Path file : files(below, ending)) {
            Node root = root(pathOf(file), Files.readAllBytes(file));
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("path", pathOf(file));
            entry.put("lines", lines(root));
            entry.put("file", SpokenKeys.of(Resources.read(Files.readString(file), Map.class)));
            filed.add(entry);
        }
        return filed;
    }

    private static Node root(String path, byte[] bytes) {
        Document document = StrictReader.read(path, bytes);
        Node root = document.root();
        if (root == null || !document.problems().isEmpty()) {
            throw new IllegalStateException("Cannot be read: " + document.problems());
        }
        return root;
    }

    /** The line of every key and of every item one step below, so that a proof can end at the very line. */
    private static Map<String, Integer> lines(Node node) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        note(node, lines);
        return lines;
    }

    private static void note(Node node, Map<String, Integer> lines) {
        String path = node.place().path();
        if (path.indexOf('/') != path.lastIndexOf('/')) {
            return;
        }
        if (!path.isEmpty()) {
            lines.putIfAbsent(path, node.place().line());
        }
        if (node instanceof Fields fields) {
            fields.fields().forEach(field -> note(field.value(), lines));
        } else if (node instanceof Items items) {
            items.items().forEach(item -> note(item, lines));
        }
    }

    private List<Map<String, Object>> pages() throws IOException {
        List<Map<String, Object>> pages = new ArrayList<>();
        for (Path file : files("rules", ".md")) {
            String text = Files.readString(file);
            if (text.startsWith(FRONT)) {
                int end = text.indexOf("\n" + FRONT, FRONT.length());
                String front = text.substring(FRONT.length(), end + 1);
                Map<String, Object> page = new LinkedHashMap<>();
                Map<?, ?> head = Resources.read(front, Map.class);
                head.forEach((key, value) -> page.put(String.valueOf(key), value));
                page.put("path", pathOf(file));
                pages.add(page);
                copy(file);
            }
        }
        return pages;
    }

    private void copy(Path file) throws IOException {
        Path target = classes.resolve(pathOf(file));
        Files.createDirectories(target.getParent());
        Files.write(target, Files.readAllBytes(file));
    }

    private List<RulePlace> rules() throws IOException {
        List<RulePlace> places = new ArrayList<>();
        for (RuleFile file : RuleFile.below(project.resolve("rules"))) {
            places.addAll(file.places("rules/" + file.path()));
        }
        return places;
    }
}
