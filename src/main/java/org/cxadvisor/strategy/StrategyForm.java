package org.cxadvisor.strategy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import org.cxadvisor.yaml.Form;

/** The format of a strategy, which its model describes, with what every key means. */
final class StrategyForm {

    /** An id that has to be there. */
    static final Form ID = Form.exact(Form.value(StrategyValues.ITEM));

    /** The id of something else. */
    static final Form REFERENCE = Form.value(StrategyValues.ITEM);

    private StrategyForm() {}

    /** The format with the meaning of every key, to be published. */
    static Form documented() {
        Properties texts = meanings();
        return StrategyFile.FORM.form(
                (part, name) -> Objects.requireNonNull(texts.getProperty(key(part, name)), () -> key(part, name)));
    }

    /** The format alone; meanings are left out, for nobody asks. */
    static Form plain() {
        return StrategyFile.FORM.form((part, name) -> "");
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

    /** One of a few words, whose meanings stand in the same file under the name of the vocabulary: {@code goal-state.met}. */
    static Form words(String name, String words) {
        return new Form.ChoiceForm(
                name,
                Arrays.stream(words.split(" ", -1))
                        .map(word -> new Form.Word(word, ""))
                        .toList(),
                Form.Others.NONE);
    }

    /** {@code goal.owner} for the key {@code owner} of {@code a goal}. */
    static String key(String part, String name) {
        return part.substring(part.indexOf(' ') + 1).replace(' ', '-') + "." + name;
    }
}
