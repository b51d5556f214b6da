package org.cxadvisor.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.concern.Concern;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.RulePlace;
import org.cxadvisor.rulebase.SpokenKeys;
import org.cxadvisor.strategy.Judgement;
import org.cxadvisor.tactic.OwnPlaybook;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.JsonRecords;
import org.cxadvisor.yaml.JsonText;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;

/** The playbooks of a company: those that look as they should, and what is wrong with what they say. */
final class CompanyPlaybooks {

    private static final String NONE = "none";

    private final Judgement ours;
    private final Map<String, Map<String, String>> words;
    private final List<Problem> problems;
    private final BiConsumer<String, Place> cite;
    private final Map<String, Fields> roots = new LinkedHashMap<>();
    private final List<OwnPlaybook> own = new ArrayList<>();

    /**
     * @param vocabulary all words, the company's own among them
     * @param problems where what is wrong is added to
     * @param cite takes each source that is named and its place
     */
    CompanyPlaybooks(Judgement ours, Vocabulary vocabulary, List<Problem> problems, BiConsumer<String, Place> cite) {
        this.ours = ours;
        this.words = words(ours, vocabulary);
        this.problems = problems;
        this.cite = cite;
    }

    private static Map<String, Map<String, String>> words(Judgement ours, Vocabulary vocabulary) {
        Map<String, Map<String, String>> words = new HashMap<>();
        for (String list : List.of("pillars", "channels", "industries", "themes")) {
            words.put(list, vocabulary.words(list));
        }
        Map<String, String> practices = new TreeMap<>(vocabulary.words("practices"));
        practices.putAll(vocabulary.words("capabilities"));
        words.put("practices", practices);
        words.put("capability", practices);
        words.put("signals", rules(ours, "signals"));
        words.put("causes", rules(ours, "causes"));
        words.put("block", rules(ours, ""));
        words.put("concerns", Concerns.builtIn().all().stream().collect(Collectors.toMap(Concern::id, Concern::means)));
        Map<String, String> metrics = new TreeMap<>(vocabulary.words("themes"));
        ours.metrics().forEach(metric -> metrics.put(metric.id(), metric.says()));
        words.put("metrics", metrics);
        words.put(
                "drivers",
                named("agents", "contacts", "customers", "sites", "staff", "products", "languages", "touchpoints"));
        words.put("markers", named("tenure", "contract", "payment", "add-on", "product", "first-step", "other"));
        return words;
    }

    private static Map<String, String> named(String... names) {
        return Stream.of(names).collect(Collectors.toMap(name -> name, name -> name));
    }

    private static Map<String, String> rules(Judgement ours, String stage) {
        return ours.index().places().stream()
                .filter(place -> stage.isEmpty() || place.stage().equals(stage))
                .map(RulePlace::stem)
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> name));
    }

    /** What the file of a playbook has to look like. */
    Form form() {
        return PlaybookForm.of(words);
    }

    /** Takes one that looks as it should. */
    void add(Fields root) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("brief", NONE);
        plain.put("new-channel", false);
        root.fields().forEach(field -> plain.put(field.key(), plain(field.key(), field.value())));
        Playbook playbook = JsonRecords.read(JsonText.write(SpokenKeys.of(plain)), Playbook.class);
        roots.put(playbook.id(), root);
        own.add(new OwnPlaybook(root.place().file(), lines(root), playbook));
    }

    private static Object plain(String key, Node node) {
        if (node instanceof Fields fields) {
            Map<String, Object> map = new LinkedHashMap<>();
            fields.fields().forEach(field -> map.put(field.key(), plain(field.key(), field.value())));
            return map;
        }
        if (node instanceof Items items) {
            return items.items().stream().map(item -> plain(key, item)).toList();
        }
        String text = ((Scalar) node).text();
        return switch (key) {
            case "playbook" -> Integer.valueOf(text);
            case "new-channel" -> Boolean.valueOf(text);
            default -> text;
        };
    }

    private static Map<String, Integer> lines(Fields root) {
        Map<String, Integer> lines = new HashMap<>();
        for (Field field : root.fields()) {
            lines.put(field.key(), field.value().place().line());
        }
        return lines;
    }

    /** All of them; what is wrong with what they say is among the problems. */
    List<OwnPlaybook> checked() {
        Set<String> ids = new TreeSet<>();
        if (!own.isEmpty()) {
            ours.playbooks().get().all().stream().map(Playbook::id).forEach(ids::add);
        }
        Set<String> built = Set.copyOf(ids);
        Set<String> seen = new HashSet<>();
        own.forEach(each -> ids.add(each.playbook().id()));
        for (OwnPlaybook each : own) {
            String id = each.playbook().id();
            PlaybookCheck check = new PlaybookCheck(each, roots.get(id), words, problems, cite);
            if (built.contains(id) || !seen.add(id)) {
                check.refuse("playbook-name-taken", "id", Map.of("name", id));
            }
            check.check(ids);
        }
        return own;
    }
}
