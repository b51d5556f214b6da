package org.cxadvisor.yaml;

import static org.cxadvisor.yaml.Form.either;
import static org.cxadvisor.yaml.Form.exact;
import static org.cxadvisor.yaml.Form.keyed;
import static org.cxadvisor.yaml.Form.list;
import static org.cxadvisor.yaml.Form.optional;
import static org.cxadvisor.yaml.Form.required;
import static org.cxadvisor.yaml.Form.text;
import static org.cxadvisor.yaml.Form.value;

import java.util.List;
import java.util.regex.Pattern;
import org.cxadvisor.yaml.Form.ChoiceForm;
import org.cxadvisor.yaml.Form.MapForm;
import org.cxadvisor.yaml.Form.Word;

/** A small form that uses every kind of form once. */
final class PainForm {

    static final ValueKind NAME = new Kind("name", "[a-z][a-z0-9-]*|caf\u00e9|cafe\u0301", false, "forced-account");
    static final ValueKind SHARE = new Kind("share", "[0-9]+(\\.[0-9]+)?%", false, "38%");
    static final ValueKind COUNT = new Kind("count", "(about )?[0-9]+", true, "about 400");

    private static final Form SEVERITY = new ChoiceForm(
            "a severity",
            List.of(new Word("minor", "an annoyance"), new Word("major", "they leave")),
            Form.Others.NONE);
    private static final Form CHANNEL = new ChoiceForm(
            "a channel",
            List.of(new Word("app", "on the phone"), new Word("website", "in a browser")),
            Form.Others.OWN);
    private static final Form AREA = new ChoiceForm(
            "an area",
            List.of(new Word("checkout", "where it is paid"), new Word("help", "where it is put right")),
            Form.Others.ANY);
    private static final Form STEP =
            keyed("a step", required("id", exact(value(NAME)), "its name"), optional("do", text(), "what to do"));

    static final Form PAIN = exact(noted(
            "a pain",
            optional("theme", exact(text()), "what it is about"),
            optional("says", text(), "in the customer's words"),
            optional("severity", SEVERITY, "how bad it is"),
            optional("worst", exact(SEVERITY), "how bad it can get"),
            optional("channels", list(CHANNEL), "where it is met"),
            optional("steps", list(STEP, "id"), "what is done about it"),
            optional("next", STEP, "what is done first"),
            optional(
                    "shares",
                    new MapForm("shares", List.of(optional("source", text(), "who says so")), text(), value(SHARE)),
                    "how many meet it, by reason"),
            optional("metrics", new MapForm("metrics", List.of(), value(NAME), value(SHARE)), "what it moves"),
            optional("reach", new MapForm("reach", List.of(), CHANNEL, value(COUNT)), "how many meet it, by channel"),
            optional("count", either(value(COUNT), list(value(COUNT)), STEP), "how many met it"),
            optional("grade", either(SEVERITY, list(SEVERITY)), "one severity or several"),
            optional("source", either(exact(value(NAME)), list(value(NAME))), "who says so"),
            optional("area", AREA, "which part of the business it is in"),
            optional("by-area", new MapForm("by-area", List.of(), AREA, value(SHARE)), "how many meet it, by area")));

    /** A map that takes remarks, too. */
    private static Form noted(String name, Form.Key... keys) {
        return new Form.KeyedForm(name, List.of(keys), true);
    }

    private PainForm() {}

    private record Kind(String name, String jsonPattern, boolean alsoNumber, String example) implements ValueKind {

        @Override
        public boolean reads(String text) {
            return Pattern.matches(jsonPattern, text);
        }

        @Override
        public double number(String text) {
            return reads(text) && text.endsWith("%") ? Double.parseDouble(text.replace("%", "")) : Double.NaN;
        }

        @Override
        public double lowest() {
            return 0;
        }

        @Override
        public double highest() {
            return 100;
        }

        @Override
        public String range() {
            return "0%..100%";
        }
    }
}
