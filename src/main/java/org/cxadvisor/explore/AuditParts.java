package org.cxadvisor.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;

/** What stands where in an audit. */
final class AuditParts {

    private final Node root;
    private final Map<String, Node> byPath = new HashMap<>();
    private final Map<String, Node> byPlace = new HashMap<>();

    AuditParts(Node root) {
        this.root = root;
        note(root);
    }

    private void note(Node node) {
        byPath.putIfAbsent(node.place().path(), node);
        byPlace.putIfAbsent(node.place().toString(), node);
        if (node instanceof Items list) {
            list.items().forEach(this::note);
        } else if (node instanceof Fields map) {
            map.fields().stream().map(Field::value).forEach(this::note);
        }
    }

    Node root() {
        return root;
    }

    /** What stands at a path. */
    Optional<Node> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The text at a path; empty where there is none, or it is not known. */
    String text(String path) {
        return byPath.get(path) instanceof Scalar text && !text.isUnknownOrNotApplicable() ? text.text() : "";
    }

    /** The path of what stands at a place that a fact names, {@code file:line:column}. */
    Optional<String> path(String place) {
        return Optional.ofNullable(byPlace.get(place)).map(node -> node.place().path());
    }

    /** The words of the list at a path. */
    List<String> words(String path) {
        List<String> words = new ArrayList<>();
        if (byPath.get(path) instanceof Items list) {
            list.items().forEach(item -> {
                if (item instanceof Scalar word) {
                    words.add(word.text());
                }
            });
        }
        return words;
    }

    /** A list with one word more. */
    AuditEdit with(String path, String word) {
        List<String> words = words(path);
        words.add(word);
        return list(path, words);
    }

    /** A list with one word less. */
    AuditEdit without(String path, String word) {
        List<String> words = words(path);
        words.remove(word);
        return list(path, words);
    }

    private static AuditEdit list(String path, List<String> words) {
        return AuditEdit.set(path, words.isEmpty() ? "[ ]" : "[ " + String.join(", ", words) + " ]");
    }
}
