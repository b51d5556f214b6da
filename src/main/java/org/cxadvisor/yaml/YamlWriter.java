package org.cxadvisor.yaml;

import java.util.List;
import org.cxadvisor.yaml.RecordKey.Trait;

/** Writes a document as people read it best: a key a line, small parts in braces, comments where they were asked for. */
public final class YamlWriter {

    private static final int WIDEST = 110;

    private final YamlComments comments;
    private final StringBuilder text = new StringBuilder(8192);

    private YamlWriter(YamlComments comments) {
        this.comments = comments;
    }

    /**
     * The text of a document, which reads back as the same document.
     *
     * @param document a tree of the form: see {@link RecordForm#tree}
     */
    public static String write(RecordForm<?> form, Fields document, YamlComments comments) {
        YamlWriter writer = new YamlWriter(comments);
        writer.block(form, document, "", "", "");
        return writer.text.toString();
    }

    /** A value as it stands on one line. */
    static String inline(Node node) {
        YamlWriter writer = new YamlWriter(new YamlComments());
        writer.flow(node);
        return writer.text.toString();
    }

    /** The keys of a part; the first is indented otherwise where a dash stands before it. */
    private void block(RecordForm<?> form, Fields part, String first, String indent, String path) {
        String start = first;
        for (RecordKey<?> key : form.keys()) {
            Node node = part.get(key.name());
            if (node != null) {
                String at = path.isEmpty() ? key.name() : path + "/" + key.name();
                if (key.is(Trait.APART)) {
                    text.append('\n');
                }
                comments.above(at)
                        .forEach(comment ->
                                text.append(indent).append("# ").append(comment).append('\n'));
                text.append(start).append(key.name()).append(':');
                value(key, node, indent, at);
                start = indent;
            }
        }
    }

    private void value(RecordKey<?> key, Node node, String indent, String path) {
        RecordForm<?> part = key.part();
        if (part != null
                && part.isBlock()
                && node instanceof Fields fields
                && !fields.fields().isEmpty()) {
            endLine(path);
            block(part, fields, indent + "  ", indent + "  ", path);
        } else if (part != null
                && key.is(Trait.ROWS)
                && node instanceof Items items
                && !items.items().isEmpty()) {
            endLine(path);
            for (Node item : items.items()) {
                row(part, item, key.identity(), indent, path);
            }
        } else if (key.is(Trait.FOLDED) && node instanceof Scalar scalar && isFoldable(key.name(), scalar.text())) {
            fold(scalar.text(), indent + "  ");
        } else {
            text.append(' ');
            flow(node);
            endLine(path);
        }
    }

    private void row(RecordForm<?> part, Node item, String identity, String indent, String path) {
        String first = indent + "  - ";
        if (part.isBlock() && item instanceof Fields fields && !fields.fields().isEmpty()) {
            String name = fields.get(identity) instanceof Scalar id ? id.text() : "";
            block(part, fields, first, indent + "    ", path + "/" + name);
        } else {
            text.append(first);
            flow(item);
            text.append('\n');
        }
    }

    private void endLine(String path) {
        String comment = comments.beside(path);
        text.append(comment.isEmpty() ? "" : "  # ").append(comment).append('\n');
    }

    /** A part, list or value on one line. */
    private void flow(Node node) {
        if (node instanceof Scalar scalar) {
            text.append(scalar.plain() ? YamlText.value(scalar.text()) : YamlText.quoted(scalar.text()));
        } else if (node instanceof Items items) {
            flow(items.items(), "[", "]");
        } else {
            flow(((Fields) node).fields(), "{", "}");
        }
    }

    private void flow(List<?> entries, String open, String close) {
        text.append(open);
        String between = " ";
        for (Object entry : entries) {
            text.append(between);
            between = ", ";
            if (entry instanceof Field field) {
                text.append(YamlText.quoted(field.key())).append(": ");
                flow(field.value());
            } else {
                flow((Node) entry);
            }
        }
        text.append(entries.isEmpty() ? "" : " ").append(close);
    }

    private void fold(String words, String indent) {
        text.append(" >-\n");
        int width = 0;
        for (String word : words.split(" ", -1)) {
            boolean isNext = width > 0 && width + word.length() + 1 + indent.length() <= WIDEST;
            text.append(isNext ? " " : width > 0 ? "\n" + indent : indent).append(word);
            width = isNext ? width + 1 + word.length() : word.length();
        }
        text.append('\n');
    }

    /** Folding keeps single blanks between visible characters, and nothing else. */
    private static boolean isFoldable(String key, String words) {
        return words.length() + key.length() + 2 > WIDEST
                && words.equals(words.strip())
                && !words.contains("  ")
                && words.codePoints().allMatch(one -> one == ' ' || YamlComments.isVisible(one));
    }
}
