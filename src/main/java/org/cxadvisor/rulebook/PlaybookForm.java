package org.cxadvisor.rulebook;

import static org.cxadvisor.rulebook.CompanyForms.choice;
import static org.cxadvisor.rulebook.CompanyForms.words;
import static org.cxadvisor.yaml.Form.either;
import static org.cxadvisor.yaml.Form.exact;
import static org.cxadvisor.yaml.Form.keyed;
import static org.cxadvisor.yaml.Form.list;
import static org.cxadvisor.yaml.Form.optional;
import static org.cxadvisor.yaml.Form.required;
import static org.cxadvisor.yaml.Form.text;

import java.util.List;
import java.util.Map;
import org.cxadvisor.metric.Values;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Form.MapForm;
import org.cxadvisor.yaml.ValueKind;

/** What a playbook of a company has to look like: the keys of those this program was built with. */
final class PlaybookForm {

    private static final Map<String, String> GRADES = Map.of(
            "A", "experiment", "B", "observed", "C", "large survey", "D", "a vendor's claim", "E", "no evidence found");

    private PlaybookForm() {}

    /**
     * A playbook of format 2. What its texts mean together is checked when it looks as it should.
     *
     * @param words the words of each list, by its name
     */
    static Form of(Map<String, Map<String, String>> words) {
        Form sentence = exact(text());
        Form channels = list(choice("a channel", words.getOrDefault("channels", Map.of())));
        Form metric = choice("a metric or theme", words.getOrDefault("metrics", Map.of()));
        Form sectors = list(choice("an industry", words.getOrDefault("industries", Map.of())));
        Form answers = keyed(
                "what it is for",
                optional(
                        "concerns",
                        list(choice("a concern", words.getOrDefault("concerns", Map.of()))),
                        "its concerns"),
                optional(
                        "usual",
                        list(choice("a concern", words.getOrDefault("concerns", Map.of()))),
                        "where it comes first"),
                optional("themes", list(sentence), "its themes"),
                optional("signals", list(choice("a signal", words.getOrDefault("signals", Map.of()))), "its signals"),
                optional("causes", list(choice("a cause", words.getOrDefault("causes", Map.of()))), "its causes"),
                optional(
                        "markers",
                        list(choice("a marker", words.getOrDefault("markers", Map.of()))),
                        "groups it tests"),
                optional("channels", channels, "where the gap is met"),
                optional("sectors", either(sentence, sectors), "the industries it is for, or any"),
                optional("not-sectors", sectors, "the industries it is not for"));
        return keyed(
                "a playbook",
                required(
                        "playbook",
                        choice("a version", Map.of("2", "the only one so far")),
                        "the version of the format: 2"),
                required("id", sentence, "its name, that of its file"),
                optional("brief", sentence, "the tactic of a published list, or none"),
                required("title", sentence, "the field's name of the tactic, imperative"),
                required(
                        "pillar",
                        choice("a pillar", words.getOrDefault("pillars", Map.of())),
                        "the part of the method"),
                required(
                        "role",
                        choice(
                                "a role",
                                Map.of(
                                        "repair", "closes a gap",
                                        "bet", "may close a gap",
                                        "enabler", "helps others to close it",
                                        "measure", "measures",
                                        "diagnosis", "finds the cause")),
                        "what it does about a gap"),
                required("for", answers, "which gaps it answers"),
                optional("channels", channels, "the channels it uses"),
                optional("needs", list(need("capability", "a capability", words)), "what it needs"),
                optional("avoid-when", list(need("block", "a rule", words)), "when not to do it"),
                optional(
                        "if-in-place",
                        list(keyed("a check", required("check", sentence, "what to check"), owner())),
                        "what to check where it is in place"),
                optional(
                        "influence",
                        list(keyed("a step", required("do", sentence, "what to ask"), owner())),
                        "what is possible where a partner decides"),
                optional("choose-when", either(preference(words), list(preference(words))), "before which it comes"),
                optional(
                        "fits",
                        keyed(
                                "a size",
                                optional("customers", sentence, "as over 2000"),
                                optional("staff", sentence, "as over 10")),
                        "from which size on"),
                required(
                        "steps",
                        list(
                                keyed(
                                        "a step",
                                        required("id", sentence, "its name"),
                                        required("do", sentence, "what is done"),
                                        owner(),
                                        required("work", exact(Form.value(Values.WORK)), "the work"),
                                        required("takes", exact(Form.value(Values.SPAN)), "how long it takes"),
                                        optional("after", sentence, "the step before it")),
                                "id"),
                        "its steps, in their order"),
                required(
                        "cost",
                        keyed(
                                "a cost",
                                required("once", sentence, "the one-off cost, as USD 5k..20k"),
                                optional("running", exact(Form.value(Values.MONEY)), "the cost per month or year"),
                                optional("scales-with", sentence, "what it grows with"),
                                required("basis", sentence, "judgement or a source")),
                        "what it costs"),
                optional(
                        "small",
                        keyed(
                                "the variant of a small firm",
                                required("staff", sentence, "as under 10"),
                                required("work", exact(Form.value(Values.WORK)), "the work"),
                                optional("once", exact(Form.value(Values.MONEY)), "the one-off cost")),
                        "the variant of a small firm"),
                optional(
                        "sizing",
                        keyed(
                                "a size",
                                optional("per", per(Values.WORK, words), "work by driver"),
                                optional("once-per", per(Values.MONEY, words), "one-off cost by driver"),
                                optional("running-per", per(Values.MONEY, words), "monthly cost by driver")),
                        "what work and cost grow with"),
                optional(
                        "branches",
                        list(keyed(
                                "a branch",
                                required("if", sentence, "what is found"),
                                optional("then", sentence, "the playbook that follows"),
                                optional("do", sentence, "what is done"))),
                        "what follows a diagnosis"),
                required(
                        "effects",
                        list(keyed(
                                "an effect",
                                required("metric", metric, "what moves"),
                                required(
                                        "change",
                                        choice("a direction", Map.of("up", "it rises", "down", "it falls")),
                                        "the direction"),
                                optional("by", sentence, "by how much"),
                                optional("says", sentence, "what was measured"),
                                required("grade", choice("a grade", GRADES), "the strength of the evidence"),
                                required("source", sentence, "who measured it, or judgement"),
                                optional("holds", sentence, "where it holds"))),
                        "its effects"),
                required(
                        "gap-closed",
                        keyed(
                                "a share of the gap",
                                required("low", exact(Form.value(Values.SHARE)), "the least"),
                                required("base", exact(Form.value(Values.SHARE)), "the likeliest"),
                                required("high", exact(Form.value(Values.SHARE)), "the most"),
                                required("basis", sentence, "judgement or a source")),
                        "how much of the gap it closes"),
                required("effect-after", sentence, "when the effect shows, as 2..4 months"),
                required(
                        "guardrails",
                        list(keyed(
                                "a guardrail",
                                required("metric", metric, "what must not get worse"),
                                required("worse-by", sentence, "by how much, as 2 points"),
                                required("why", sentence, "why it might"))),
                        "what must not get worse"),
                required(
                        "first-sign",
                        keyed(
                                "a sign",
                                required("what", sentence, "what shows first"),
                                required("after", exact(Form.value(Values.SPAN)), "after how long")),
                        "what shows first that it works"),
                optional(
                        "survey",
                        keyed(
                                "a survey",
                                required("trigger", sentence, "after what"),
                                required("metric", metric, "what it measures"),
                                required("delay", sentence, "how long after"),
                                required("question", sentence, "the question")),
                        "whom to ask and when"),
                required("risks", list(sentence), "what can go wrong"),
                required("stop-when", sentence, "when to stop"),
                optional("excludes", list(sentence), "what it cannot be combined with"),
                optional(
                        "new-channel",
                        choice("yes or no", Map.of("true", "yes", "false", "no")),
                        "whether it opens a channel"),
                optional("done-for", choice("a scope", Map.of("the-whole", "once for the whole")), "where it is done"),
                optional(
                        "establishes",
                        list(choice("a practice", words.getOrDefault("practices", Map.of()))),
                        "what is in place then"),
                optional(
                        "vendors",
                        list(keyed(
                                "a vendor",
                                required("name", sentence, "the name"),
                                required("note", sentence, "a note"))),
                        "examples of firms that sell it"));
    }

    private static Form.Key owner() {
        return required("who", exact(text()), "who does it");
    }

    private static Form need(String key, String name, Map<String, Map<String, String>> words) {
        return keyed(
                "a condition",
                optional(key, choice(name, words.getOrDefault(key, Map.of())), "what a rule can check"),
                optional("for-people", exact(text()), "what only people can judge"));
    }

    private static Form preference(Map<String, Map<String, String>> words) {
        return keyed(
                "a preference",
                required("over", list(exact(text())), "the playbooks it comes before"),
                optional(
                        "if",
                        keyed(
                                "a condition",
                                optional("cause", choice("a cause", words.getOrDefault("causes", Map.of())), "a cause"),
                                optional("theme", choice("a theme", words.getOrDefault("themes", Map.of())), "a theme"),
                                optional(
                                        "signal",
                                        choice("a signal", words.getOrDefault("signals", Map.of())),
                                        "a signal"),
                                optional(
                                        "concern",
                                        choice("a concern", words.getOrDefault("concerns", Map.of())),
                                        "a concern"),
                                optional(
                                        "sector",
                                        choice("an industry", words.getOrDefault("industries", Map.of())),
                                        "an industry")),
                        "where it does"));
    }

    private static Form per(ValueKind kind, Map<String, Map<String, String>> words) {
        return new MapForm(
                "sizes by driver",
                List.of(),
                words("a driver", words.getOrDefault("drivers", Map.of())),
                exact(Form.value(kind)));
    }
}
