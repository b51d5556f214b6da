package org.cxadvisor.check;

import java.util.List;
import java.util.stream.Stream;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Form.ChoiceForm;
import org.cxadvisor.yaml.Form.Word;
import org.cxadvisor.yaml.Scalar;

/** The parts that entries of {@code cx.yaml} are made of. */
final class Entries {

    private Entries() {}

    /** One of a few words. */
    static Form choice(String name, String... words) {
        List<Word> known = Stream.of(words).map(word -> new Word(word, "")).toList();
        return new ChoiceForm(name, known, Form.Others.NONE);
    }

    /** The text of a key; empty where it is not there. */
    static String text(Fields fields, String key) {
        return fields.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }
}
