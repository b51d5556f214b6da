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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxadvisor.metric.Values;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Form.KeyedForm;
import org.cxadvisor.yaml.Form.MapForm;
import org.cxadvisor.yaml.ValueKind;

/** What a playbook of a company has to look like: the keys of those this program was built with, part by part. */
final class PlaybookForm {

    private static final Map<String, String> GRADES = Map.of(
            "A",
            "tested in studies",
            "B",
            "observed",
            "C",
            "surveys or reports",
            "D",
            "a vendor's claim",
            "E",
            "no evidence found");
    private static final Map<String, String> ROLES = Map.of(
            "repair", "closes a gap",
            "bet", "may close a gap",
            "enabler", "helps others to close it",
            "measure", "measures",
            "diagnosis", "finds the cause");

    private final Map<String, Map<String, String>> words;
    private final Form sentence = exact(text());
    private final Form work = exact(Form.value(Values.WORK));
    private final Form money = exact(Form.value(Values.MONEY));
    private final Form span = exact(Form.value(Values.SPAN));
    private final Form share = exact(Form.value(Values.SHARE));

    private PlaybookForm(Map<String, Map<String, String>> words) {
        this.words = words;
    }

    /**
     * A playbook of format 2. What its texts mean together is checked when it looks as it should.
     *
     * @param words the words of each list, by its name
     */
    static Form of(Map<String, Map<String, String>> words) {
        PlaybookForm form = new PlaybookForm(words);
        List<Form.Key> keys = Stream.of(
                        form.name(), form.use(), form.conditions(), form.work(), form.evidence(), form.control())
                .flatMap(List::stream)
                .toList();
        return new KeyedForm("a playbook", keys, false);
    }

    /** What it is. */
    private List<Form.Key> name() {
        return List.of(
                required(
                        "playbook",
                        choice("a version", Map.of("2", "the only one so far")),
                        "the version of the format: 2"),
                required("id", sentence, "its name, that of its file"),
                optional("brief", sentence, "the tactic of a published list, or none"),
                required("title", sentence, "the field's name of the tactic, imperative"),
                required("pillar", word("a pillar", "pillars"), "the part of the method"),
                required("role", choice("a role", ROLES), "what it does about a gap"));
    }

    /** What it is for, and before which others it comes. */
    private List<Form.Key> use() {
        return List.of(
                required("for", answers(), "which gaps it answers"),
                optional("channels", list(word("a channel", "channels")), "the channels it uses"),
                optional("choose-when", either(preference(), list(preference())), "before which it comes"),
                optional("excludes", list(sentence), "what it cannot be combined with"),
                optional(
                        "new-channel",
                        choice("yes or no", Map.of("true", "yes", "false", "no")),
                        "whether it opens a channel"),
                optional("done-for", choice("a scope", Map.of("the-whole", "once for the whole")), "where it is done"),
                optional("establishes", list(word("a practice", "practices")), "what is in place then"));
    }

    private Form answers() {
        Form concerns = list(word("a concern", "concerns"));
        Form sectors = list(word("an industry", "industries"));
        Map<String, String> anySector = new TreeMap<>(words.getOrDefault("industries", Map.of()));
        anySector.put("any", "every industry");
        return keyed(
                "what it is for",
                optional("concerns", concerns, "its concerns"),
                optional("usual", concerns, "where it comes first"),
                optional("themes", list(sentence), "its themes"),
                optional("signals", list(word("a signal", "signals")), "its signals"),
                optional("causes", list(word("a cause", "causes")), "its causes"),
                optional("markers", list(word("a marker", "markers")), "groups it tests"),
                optional("channels", list(word("a channel", "channels")), "where the gap is met"),
                optional(
                        "sectors",
                        either(choice("an industry or `any`", anySector), sectors),
                        "the industries it is for, or any"),
                optional("not-sectors", sectors, "the industries it is not for"),
                optional("first-in", list(firstIn(sectors, concerns)), "where it is what the trade does first"));
    }

    private Form firstIn(Form sectors, Form concerns) {
        return keyed(
                "a trade and its trouble",
                optional("sectors", sectors, "the industries of the trade"),
                optional("concerns", concerns, "the concerns of the gap"),
                optional("themes", list(sentence), "its themes or signals"),
                optional("words", list(sentence), "beginnings of words in the name and what was said"),
                required("because", sentence, "why the trade does it first"));
    }

    private Form preference() {
        return keyed(
                "a preference",
                required("over", list(sentence), "the playbooks it comes before"),
                optional(
                        "if",
                        keyed(
                                "a condition",
                                optional("cause", word("a cause", "causes"), "a cause"),
                                optional("theme", word("a theme", "themes"), "a theme"),
                                optional("signal", word("a signal", "signals"), "a signal"),
                                optional("concern", word("a concern", "concerns"), "a concern"),
                                optional("sector", word("an industry", "industries"), "an industry")),
                        "where it does"));
    }

    /** Where it can be done. */
    private List<Form.Key> conditions() {
        return List.of(
                optional("needs", list(need("capability", "a capability")), "what it needs"),
                optional("avoid-when", list(need("block", "a rule")), "when not to do it"),
                optional(
                        "if-in-place",
                        list(keyed("a check", required("check", sentence, "what to check"), owner())),
                        "what to check where it is in place"),
                optional(
                        "influence",
                        list(keyed("a step", required("do", sentence, "what to ask"), owner())),
                        "what is possible where a partner decides"),
                optional(
                        "fits",
                        keyed(
                                "a size",
                                optional("customers", sentence, "as over 2000"),
                                optional("staff", sentence, "as over 10")),
                        "from which size on"));
    }

    private Form need(String key, String name) {
        return keyed(
                "a condition",
                optional(key, word(name, key), "what a rule can check"),
                optional("for-people", sentence, "what only people can judge"));
    }

    /** What is done, and what it costs. */
    private List<Form.Key> work() {
        return List.of(
                required("steps", list(step(), "id"), "its steps, in their order"),
                required("cost", cost(), "what it costs"),
                optional(
                        "small",
                        keyed(
                                "the variant of a small firm",
                                required("staff", sentence, "as under 10"),
                                required("work", work, "the work"),
                                optional("once", money, "the one-off cost")),
                        "the variant of a small firm"),
                optional(
                        "sizing",
                        keyed(
                                "a size",
                                optional("per", per(Values.WORK), "work by driver"),
                                optional("once-per", per(Values.MONEY), "one-off cost by driver"),
                                optional("running-per", per(Values.MONEY), "monthly cost by driver")),
                        "what work and cost grow with"),
                optional(
                        "branches",
                        list(keyed(
                                "a branch",
                                required("if", sentence, "what is found"),
                                optional("then", sentence, "the playbook that follows"),
                                optional("do", sentence, "what is done"))),
                        "what follows a diagnosis"),
                optional(
                        "vendors",
                        list(keyed(
                                "a vendor",
                                required("name", sentence, "the name"),
                                required("note", sentence, "a note"))),
                        "examples of firms that sell it"));
    }

    private Form step() {
        return keyed(
                "a step",
                required("id", sentence, "its name"),
                required("do", sentence, "what is done"),
                owner(),
                required("work", work, "the work"),
                required("takes", span, "how long it takes"),
                optional("after", sentence, "the step before it"));
    }

    private Form cost() {
        return keyed(
                "a cost",
                required("once", sentence, "the one-off cost, as USD 5k..20k"),
                optional("running", money, "the cost per month or year"),
                optional("scales-with", sentence, "what it grows with"),
                required("basis", sentence, "judgement or a source"));
    }

    private Form per(ValueKind kind) {
        return new MapForm(
                "sizes by driver",
                List.of(),
                words("a driver", words.getOrDefault("drivers", Map.of())),
                exact(Form.value(kind)));
    }

    /** What it moves, and who measured that. */
    private List<Form.Key> evidence() {
        return List.of(
                required("effects", list(effect()), "its effects"),
                required(
                        "gap-closed",
                        keyed(
                                "a share of the gap",
                                required("low", share, "the least"),
                                required("base", share, "the likeliest"),
                                required("high", share, "the most"),
                                required("basis", sentence, "judgement or a source")),
                        "how much of the gap it closes"),
                required("effect-after", sentence, "when the effect shows, as 2..4 months"));
    }

    private Form effect() {
        return keyed(
                "an effect",
                required("metric", word("a metric or theme", "metrics"), "what moves"),
                required(
                        "change", choice("a direction", Map.of("up", "it rises", "down", "it falls")), "the direction"),
                optional("by", sentence, "by how much"),
                optional("says", sentence, "what was measured"),
                required("grade", choice("a grade", GRADES), "the strength of the evidence"),
                required("source", sentence, "who measured it, or judgement"),
                optional("holds", sentence, "where it holds"),
                optional(
                        "seen-in",
                        list(word("an industry", "industries")),
                        "the industries in which it counts as evidence"));
    }

    /** How it is watched, and when it ends. */
    private List<Form.Key> control() {
        Form metric = word("a metric or theme", "metrics");
        return List.of(
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
                                required("after", span, "after how long")),
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
                required("stop-when", sentence, "when to stop"));
    }

    private Form.Key owner() {
        return required("who", sentence, "who does it");
    }

    /** One word of a list. */
    private Form word(String name, String list) {
        return choice(name, words.getOrDefault(list, Map.of()));
    }
}
