package org.cxadvisor.yaml;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What other programs read in a file of ours: SnakeYAML, which follows YAML 1.1, and Jackson. */
public final class OtherReaders {

    private static final YAMLMapper JACKSON = new YAMLMapper();

    private final List<String> differences = new ArrayList<>();

    private OtherReaders() {}

    /** Where they read something else than we do, or text as something else than text. */
    public static List<String> differences(Node ours, String yaml) {
        OtherReaders readers = new OtherReaders();
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            readers.compare(ours, new Yaml(options).compose(new StringReader(yaml)));
            readers.compare(ours, JACKSON.readTree(yaml));
        } catch (RuntimeException refused) {
            readers.differences.add(String.valueOf(refused.getMessage()));
        }
        return readers.differences;
    }

    private void compare(Node ours, org.yaml.snakeyaml.nodes.Node theirs) {
        if (ours instanceof Fields map && theirs instanceof MappingNode mapping) {
            List<NodeTuple> entries = mapping.getValue();
            check(ours, entries.size() == map.fields().size());
            for (int at = 0; at < entries.size(); at++) {
                Field field = map.fields().get(at);
                check(
                        ours,
                        ((ScalarNode) entries.get(at).getKeyNode()).getValue().equals(field.key()));
                compare(field.value(), entries.get(at).getValueNode());
            }
        } else if (ours instanceof Items list && theirs instanceof SequenceNode sequence) {
            check(ours, sequence.getValue().size() == list.items().size());
            for (int at = 0; at < list.items().size(); at++) {
                compare(list.items().get(at), sequence.getValue().get(at));
            }
        } else if (ours instanceof Scalar scalar && theirs instanceof ScalarNode other) {
            check(ours, other.getValue().equals(scalar.text()));
            check(ours, other.getTag().equals(Tag.STR) || isFigure(scalar));
        } else {
            check(ours, false);
        }
    }

    private void compare(Node ours, JsonNode theirs) {
        if (ours instanceof Fields map) {
            check(ours, theirs.isObject() && theirs.size() == map.fields().size());
            map.fields().forEach(field -> compare(field.value(), theirs.path(field.key())));
        } else if (ours instanceof Items list) {
            check(ours, theirs.isArray() && theirs.size() == list.items().size());
            for (int at = 0; at < list.items().size(); at++) {
                compare(list.items().get(at), theirs.path(at));
            }
        } else if (ours instanceof Scalar scalar) {
            boolean isNumber = isFigure(scalar) && theirs.isNumber();
            check(
                    ours,
                    isNumber
                            ? theirs.decimalValue().compareTo(new BigDecimal(scalar.text())) == 0
                            : theirs.isString() && theirs.stringValue().equals(scalar.text())
                                    || isFigure(scalar) && theirs.isBoolean());
        }
    }

    private static boolean isFigure(Scalar scalar) {
        String text = scalar.text();
        boolean isWord = text.equals("true") || text.equals("false");
        return scalar.plain() && (isWord || PlainScalar.isCanonicalNumber(text) || PlainScalar.isDate(text));
    }

    private void check(Node ours, boolean same) {
        if (!same) {
            differences.add(ours.place() + " " + ours.place().path() + ": " + ours);
        }
    }
}
