package org.cxadvisor.strategy;

import static org.cxadvisor.metric.Values.COUNT;
import static org.cxadvisor.metric.Values.DATE;
import static org.cxadvisor.metric.Values.INTERVAL;
import static org.cxadvisor.metric.Values.MONEY;
import static org.cxadvisor.metric.Values.NUMBER;
import static org.cxadvisor.metric.Values.PERIOD;
import static org.cxadvisor.metric.Values.QUANTITY;
import static org.cxadvisor.metric.Values.WORK;
import static org.cxadvisor.yaml.Form.exact;
import static org.cxadvisor.yaml.Form.list;
import static org.cxadvisor.yaml.Form.text;
import static org.cxadvisor.yaml.Form.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Form.ChoiceForm;
import org.cxadvisor.yaml.Form.KeyedForm;
import org.cxadvisor.yaml.Form.Word;

/** The format of a strategy: every key, what its value looks like and what it means. */
final class StrategyForm {

    private final UnaryOperator<String> meanings;

    private StrategyForm(UnaryOperator<String> meanings) {
        this.meanings = meanings;
    }

    /** The format with the meaning of every key, to be published. */
    static Form documented() {
        Properties texts = meanings();
        return new StrategyForm(key -> Objects.requireNonNull(texts.getProperty(key), key)).strategy();
    }

    /** The format alone; meanings are left out, for nobody asks. */
    static Form plain() {
        return new StrategyForm(key -> "").strategy();
    }

    /** From {@code part.key} to the meaning of a key. */
    static Properties meanings() {
        Properties meanings = new Properties();
        try (InputStream in = Objects.requireNonNull(StrategyForm.class.getResourceAsStream("keys.properties"))) {
            meanings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return meanings;
    }

    private Form strategy() {
        return keyed(
                "a strategy",
                must("strategy", exact(value(StrategyValues.FORMAT))),
                must("organization", exact(text())),
                may("period", value(PERIOD)),
                may("as-of", value(DATE)),
                may("approved", approved()),
                may("made-from", madeFrom()),
                may("says", text()),
                may("note", text()),
                must("goals", list(goal(), "id")),
                must("tactics", list(tactic(), "id")),
                may("left-out", list(leftOut(), "tactic")),
                may("no-lever", list(noLever(), "subject")),
                may("no-goal", list(noGoal(), "ambition")),
                may("swot", swot()),
                may("budget", budget()),
                may("calendar", calendar()),
                may("assumptions", list(assumption(), "id")),
                may("measure-next", list(question(), "id")));
    }

    private Form approved() {
        return keyed("an approval", may("by", text()), may("date", value(DATE)), may("next-review", value(DATE)));
    }

    private Form madeFrom() {
        return keyed(
                "an origin",
                may("audit", text()),
                may("meaning", value(StrategyValues.DIGEST)),
                may("rules", value(StrategyValues.VERSION)),
                may("evidence", text()));
    }

    private Form goal() {
        return keyed(
                "a goal",
                must("id", id()),
                may("from-ambition", reference()),
                may("serves", reference()),
                may("link", link()),
                must("state", exact(choice("a goal state", "drafted agreed met missed carried-over withdrawn"))),
                may("owner", text()),
                may("says", text()),
                may("draft", draft()),
                may("agreed", agreed()),
                may("latest", latest()),
                may("measurable", measurable()),
                may("hold", hold()),
                may("milestones", list(milestone())),
                may("guardrails", list(guardrail(), "metric")),
                may("first-sign", keyed("a first sign", may("what", text()), may("look", value(DATE)))),
                may("changes", list(change())),
                may("added-by", addedBy()),
                may("because", text()),
                may("note", text()),
                may("formerly", reference()),
                may("replaced-by", reference()));
    }

    private Form link() {
        return keyed("a link", may("grade", grade()), may("says", text()));
    }

    private Form draft() {
        return keyed("a draft", figures().toArray(new Form.Key[0]));
    }

    private Form agreed() {
        List<Form.Key> keys = new ArrayList<>(List.of(may("date", value(DATE))));
        keys.addAll(figures());
        return keyed("an agreement", keys.toArray(new Form.Key[0]));
    }

    private List<Form.Key> figures() {
        return List.of(
                may("metric", reference()),
                may("population", text()),
                may("source", reference()),
                may("period", value(PERIOD)),
                may("baseline", value(QUANTITY)),
                may("interval", value(INTERVAL)),
                may("responses", value(COUNT)),
                may("of", value(COUNT)),
                may("target", value(QUANTITY)),
                may("unit", choice("a way to count changes", "points relative")),
                may("end", value(DATE)));
    }

    private Form latest() {
        return keyed(
                "a latest value",
                may("value", value(QUANTITY)),
                may("interval", value(INTERVAL)),
                may("responses", value(COUNT)),
                may("of", value(COUNT)),
                may("source", reference()),
                may("period", value(PERIOD)));
    }

    private Form measurable() {
        return keyed(
                "a verdict",
                may("is", value(StrategyValues.TRUE_OR_FALSE)),
                may("at", value(StrategyValues.ANSWERS)),
                may("shows", value(QUANTITY)),
                may("needs", value(StrategyValues.ANSWERS)),
                may("way-out", text()));
    }

    private Form hold() {
        return keyed("a hold", may("value", value(QUANTITY)), may("from", value(DATE)), may("until", value(DATE)));
    }

    private Form milestone() {
        return keyed("a milestone", may("by", value(DATE)), may("value", value(QUANTITY)));
    }

    private Form guardrail() {
        return keyed("a guardrail", must("metric", id()), may("worse-by", value(QUANTITY)));
    }

    private Form change() {
        return keyed(
                "a change",
                may("date", value(DATE)),
                may("field", text()),
                may("was", text()),
                may("by", text()),
                may("because", text()));
    }

    private Form tactic() {
        return keyed(
                "a tactic",
                must("id", id()),
                may("closes", list(reference())),
                may("serves", list(reference())),
                may("added-by", addedBy()),
                may("because", text()),
                may("decision", decision()),
                may("state", choice("a tactic state", "not-started under-way paused finished stopped")),
                may("owner", text()),
                may("plan", plan()),
                may("actual", actual()),
                may("confidence", confidence()),
                may("expected", expected()),
                may("observed", observed()),
                may("stop-when", text()),
                may("steps", list(step(), "id")),
                may("note", text()),
                may("formerly", reference()),
                may("replaced-by", reference()));
    }

    private Form decision() {
        return keyed(
                "a decision",
                must("is", exact(choice("a decision word", "proposed accepted rejected deferred"))),
                may("by", text()),
                may("date", value(DATE)),
                may("because", text()),
                may("until", value(DATE)),
                may("returns-if", text()));
    }

    private Form plan() {
        return keyed("a plan", effort().toArray(new Form.Key[0]));
    }

    private Form actual() {
        return keyed("an actual", effort().toArray(new Form.Key[0]));
    }

    private List<Form.Key> effort() {
        return List.of(
                may("start", value(DATE)),
                may("end", value(DATE)),
                may("work", value(WORK)),
                may("cost", value(MONEY)),
                may("running", value(MONEY)));
    }

    private Form confidence() {
        return keyed(
                "a confidence",
                may("is", value(NUMBER)),
                may("weakest", choice("a part of confidence", "data evidence fit")),
                may("so", text()));
    }

    private Form expected() {
        return keyed(
                "an expectation",
                may("metric", reference()),
                may("change", direction()),
                may("grade", grade()),
                may("caution", text()));
    }

    private Form observed() {
        return keyed(
                "an observation",
                may("metric", reference()),
                may("change", direction()),
                may("before", value(QUANTITY)),
                may("after", value(QUANTITY)),
                may("period", value(PERIOD)),
                may("says", text()));
    }

    private Form step() {
        return keyed(
                "a step",
                must("id", id()),
                may("do", text()),
                may("who", text()),
                may("by", value(DATE)),
                may("after", reference()),
                may("finished", value(DATE)),
                may("note", text()));
    }

    private Form leftOut() {
        return keyed("a left-out tactic", must("tactic", id()), may("because", text()), may("would-enter", text()));
    }

    private Form noLever() {
        return keyed("a non-lever", must("subject", id()), may("because", text()));
    }

    private Form noGoal() {
        return keyed("a refused ambition", must("ambition", id()), may("because", text()));
    }

    private Form swot() {
        Form lines = list(
                keyed(
                        "a SWOT line",
                        must("id", id()),
                        may("rival", reference()),
                        may("says", text()),
                        may("stands-on", list(text()))),
                "id");
        return keyed(
                "a SWOT",
                may("strengths", lines),
                may("weaknesses", lines),
                may("opportunities", lines),
                may("threats", lines),
                may("rivals", list(rival(), "id")));
    }

    private Form rival() {
        return keyed("a rival line", must("id", id()), may("strengths", list(text())), may("weaknesses", list(text())));
    }

    private Form budget() {
        return keyed(
                "a budget",
                may("limit", value(MONEY)),
                may("planned", value(MONEY)),
                may("running", value(MONEY)),
                may("spent", value(MONEY)),
                may("reserve", value(MONEY)),
                may("free", value(MONEY)));
    }

    private Form calendar() {
        Form wave = keyed("a wave", may("source", reference()), may("by", value(DATE)), may("responses", value(COUNT)));
        return keyed(
                "a calendar",
                may("freeze", list(value(PERIOD))),
                may("reviews", list(value(DATE))),
                may("waves", list(wave)));
    }

    private Form assumption() {
        return keyed(
                "an assumption",
                must("id", id()),
                may("value", text()),
                may("basis", text()),
                may("by", text()),
                may("note", text()));
    }

    private Form question() {
        return keyed(
                "a question",
                must("id", id()),
                may("ask", text()),
                may("why", text()),
                may("responses", value(COUNT)),
                may("by", value(DATE)),
                may(
                        "survey",
                        keyed(
                                "a drafted survey",
                                may("whom", text()),
                                may("trigger", text()),
                                may("delay", text()),
                                may("question", text()),
                                may("then", text()))),
                may("owner", text()),
                may("note", text()));
    }

    private Form grade() {
        return choice("a grade", "A B C D E");
    }

    private Form direction() {
        return choice("a direction", "up down");
    }

    private Form addedBy() {
        return choice("an author", "people");
    }

    private Form choice(String name, String words) {
        List<Word> choices = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            choices.add(new Word(word, meanings.apply(key(name, word))));
        }
        return new ChoiceForm(name, choices, false);
    }

    private Form keyed(String name, Form.Key... keys) {
        List<Form.Key> explained = new ArrayList<>();
        for (Form.Key key : keys) {
            explained.add(new Form.Key(key.name(), key.form(), key.required(), meanings.apply(key(name, key.name()))));
        }
        return new KeyedForm(name, explained);
    }

    /** {@code goal.owner} for the key {@code owner} of {@code a goal}. */
    static String key(String part, String name) {
        return part.substring(part.indexOf(' ') + 1).replace(' ', '-') + "." + name;
    }

    private static Form id() {
        return exact(value(StrategyValues.ITEM));
    }

    private static Form reference() {
        return value(StrategyValues.ITEM);
    }

    private static Form.Key must(String name, Form form) {
        return new Form.Key(name, form, true, "");
    }

    private static Form.Key may(String name, Form form) {
        return new Form.Key(name, form, false, "");
    }
}
