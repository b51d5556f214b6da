package org.cxadvisor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.MeaningDigest;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.Slot;
import org.cxadvisor.yaml.StrictReader;
import org.cxadvisor.yaml.YamlComments;
import org.cxadvisor.yaml.YamlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model of {@code strategy.yaml}: what is written reads back as the same model, whatever it holds. */
class StrategyFileTest {

    private static final Place NOWHERE = Place.of("");
    private static final String AWKWARD = "Why? {a}, [b]: \"c\" #d 5 \u202e – 'e' \\ \n * %";

    static List<String> audits() {
        return Strategies.AUDITS;
    }

    static List<String> examples() {
        return Strategies.EXAMPLES;
    }

    @ParameterizedTest
    @MethodSource("audits")
    void aDraftReadsBackEqual(String audit) {
        StrategyDraft draft = new StrategyDraft(
                Strategies.ofExample(audit), new Origin("audits/case.yaml", "1.0.0"), new PlainSentences());
        StrategyFile file = draft.file();

        assertThat(readBack(file, draft.comments())).isEqualTo(file);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatPeopleWroteIsWrittenAndReadBackEqual(String example) {
        Fields read = root(Strategies.example(example));
        StrategyFile file = StrategyFile.FORM.read(read);

        assertThat(readBack(file, new YamlComments())).isEqualTo(file);
        assertThat(MeaningDigest.digest(StrategyFile.FORM.tree(file)))
                .as("nothing that people wrote is lost")
                .isEqualTo(MeaningDigest.digest(read));
    }

    @Test
    void aFileInWhichEveryKeyIsSetReadsBackEqual() {
        Node whole = sample(StrategyForm.plain(), "");
        StrategyFile file = StrategyFile.FORM.read((Fields) whole);
        Set<String> components = new TreeSet<>();
        Set<String> set = new TreeSet<>();
        collect(file, components, set);

        assertThat(components).hasSizeGreaterThan(120);
        assertThat(set).as("each component belongs to a key of the form").isEqualTo(components);
        assertThat(MeaningDigest.digest(StrategyFile.FORM.tree(file))).isEqualTo(MeaningDigest.digest(whole));
        assertThat(readBack(file, new YamlComments())).isEqualTo(file);
    }

    @Test
    void aFileInWhichEveryKeyIsUnknownReadsBackEqual() {
        for (String word : List.of("unknown", "not-applicable")) {
            StrategyFile file = StrategyFile.FORM.read((Fields) sample(StrategyForm.plain(), word));

            assertThat(file.goals().word()).isEqualTo(word);
            assertThat(readBack(file, new YamlComments())).isEqualTo(file);
        }
    }

    @Test
    void aFileOfNothingButWhatItMustHaveReadsBackEqual() {
        String least = "strategy: 1\norganization: Case\ngoals: []\ntactics: [ { id: a@b } ]\n";
        StrategyFile file = StrategyFile.FORM.read(root(least.getBytes(StandardCharsets.UTF_8)));

        assertThat(YamlWriter.write(StrategyFile.FORM, StrategyFile.FORM.tree(file), new YamlComments()))
                .isEqualTo("strategy: 1\norganization: Case\n\ngoals: []\n\ntactics:\n  - id: a@b\n");
    }

    private static StrategyFile readBack(StrategyFile file, YamlComments comments) {
        String text = YamlWriter.write(StrategyFile.FORM, StrategyFile.FORM.tree(file), comments);
        return StrategyFile.FORM.read(root(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Fields root(byte[] bytes) {
        Document document = StrictReader.read("strategy.yaml", bytes);
        assertThat(document.judgedBy(StrategyForm.plain()))
                .filteredOn(problem -> !problem.rule().equals("hidden-character-in-text"))
                .isEmpty();
        assertThat(document.root()).isInstanceOf(Fields.class);
        return (Fields) document.root();
    }

    /** A document of a form with something at every key: a word wherever it may stand, unless that is empty. */
    private static Node sample(Form form, String word) {
        if (form instanceof Form.Exact exact) {
            return sample(exact.of(), "");
        } else if (form instanceof Form.KeyedForm keyed) {
            List<Field> fields = new ArrayList<>();
            for (Form.Key key : keyed.keys()) {
                boolean takesWord = !word.isEmpty() && !(key.form() instanceof Form.Exact);
                Node value = takesWord ? scalar(word) : sample(key.form(), word);
                fields.add(new Field(key.name(), NOWHERE, value));
            }
            return new Fields(fields, NOWHERE);
        } else if (form instanceof Form.ListForm list) {
            return new Items(List.of(sample(list.of(), word)), NOWHERE);
        } else if (form instanceof Form.ChoiceForm choice) {
            return scalar(choice.words().get(0).word());
        } else if (form instanceof Form.ValueForm value) {
            return scalar(value.kind().example());
        }
        return scalar(AWKWARD);
    }

    private static Scalar scalar(String text) {
        return new Scalar(text, false, NOWHERE);
    }

    private static void collect(Record part, Set<String> components, Set<String> set) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            String name = part.getClass().getSimpleName() + "." + component.getName();
            Object value = value(part, component);
            components.add(name);
            Object held = value instanceof Slot<?> slot ? slot.value() : value;
            if (held == null || held.equals("")) {
                continue;
            }
            set.add(name);
            for (Object item : held instanceof List<?> list ? list : List.of(held)) {
                if (item instanceof Record inner) {
                    collect(inner, components, set);
                }
            }
        }
    }

    private static Object value(Record part, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component.getName(), e);
        }
    }
}
