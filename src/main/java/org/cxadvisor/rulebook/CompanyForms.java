package org.cxadvisor.rulebook;

import static org.cxadvisor.yaml.Form.exact;
import static org.cxadvisor.yaml.Form.keyed;
import static org.cxadvisor.yaml.Form.list;
import static org.cxadvisor.yaml.Form.optional;
import static org.cxadvisor.yaml.Form.required;
import static org.cxadvisor.yaml.Form.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.metric.Values;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Form.ChoiceForm;
import org.cxadvisor.yaml.Form.MapForm;
import org.cxadvisor.yaml.Form.Word;

/** What the data files of a company have to look like. */
final class CompanyForms {

    private CompanyForms() {}

    static Form thresholds(Vocabulary vocabulary) {
        Form threshold = keyed(
                "a threshold",
                required("id", exact(text()), "its name"),
                required("value", number(), "the number, unless the industry has its own"),
                required("unit", exact(text()), "what the number counts"),
                required("why", exact(text()), "why this number and no other, in a clause"),
                required("source", exact(text()), "who measured it, or judgement"),
                required(
                        "tag",
                        choice(
                                "a tag",
                                Map.of(
                                        "seen", "read in the source",
                                        "derived", "calculated from what the source states",
                                        "judgement", "somebody's judgement")),
                        "where the number comes from"),
                optional(
                        "by-industry",
                        new MapForm(
                                "numbers by industry",
                                List.of(),
                                words("an industry", vocabulary.words("industries")),
                                number()),
                        "the number for single industries"));
        return keyed(
                "a file of thresholds",
                version("thresholds"),
                required("list", list(threshold, "id"), "the thresholds"));
    }

    static Form sources() {
        Form source = keyed(
                "a source",
                required("id", exact(text()), "the short name that thresholds and pages cite"),
                required("says", exact(text()), "who measured it, and when"));
        return keyed("a file of sources", version("sources"), required("list", list(source, "id"), "the sources"));
    }

    /** Words for the lists there are; no list can be added, as nothing would ask for it. */
    static Form vocabulary(Vocabulary known) {
        Form words = new MapForm("words with their meanings", List.of(), text(), exact(text()));
        List<Form.Key> keys = new ArrayList<>(List.of(version("vocabulary")));
        known.lists().keySet().forEach(list -> keys.add(optional(list, words, "more " + list)));
        return new Form.KeyedForm("a vocabulary", keys, false);
    }

    static Form pageHead() {
        return keyed(
                "the head of a page",
                required("rule", exact(text()), "the rule's name"),
                required("finding", exact(text()), "what is found, in a sentence without a full stop"),
                optional("since", exact(text()), "the version that brought the rule"),
                optional(
                        "level",
                        choice(
                                "a level",
                                Map.of(
                                        "error", "nothing is advised until it is fixed",
                                        "warning", "it is shown",
                                        "info", "it is counted")),
                        "how much a check weighs"),
                optional("why", exact(text()), "why it matters, of a check"),
                optional("hint", exact(text()), "how to fix it, of a check"),
                optional("not-in-samples", exact(text()), "why no sample shows it"));
    }

    private static Form.Key version(String kind) {
        return required(kind, choice("a version", Map.of("1", "the only one so far")), "the version of the format: 1");
    }

    private static Form number() {
        return exact(Form.value(Values.NUMBER));
    }

    static Form choice(String name, Map<String, String> words) {
        return exact(words(name, words));
    }

    static Form words(String name, Map<String, String> words) {
        return new ChoiceForm(
                name,
                words.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(word -> new Word(word.getKey(), word.getValue()))
                        .toList(),
                Form.Others.NONE);
    }
}
