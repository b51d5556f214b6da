package org.cxadvisor.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A document as it would be after a change, whatever its text looks like. */
final class NodeEdit {

    private NodeEdit() {}

    /** With a value at the key or item a path ends with, which is new where it is not there; lists must have it. */
    static Node set(Node root, List<String> path, Node value) {
        return at(root, path, path.size() - 1, holder -> {
            String step = path.get(path.size() - 1);
            if (holder instanceof Fields map) {
                List<Field> fields = new ArrayList<>(map.fields());
                int found = find(map, step);
                Field field = new Field(step, RecordForm.NOWHERE, value);
                if (found < 0) {
                    fields.add(field);
                } else {
                    fields.set(found, field);
                }
                return new Fields(fields, RecordForm.NOWHERE);
            }
            List<Node> items = new ArrayList<>(((Items) holder).items());
            items.set(ItemIdentity.find(step, items), value);
            return new Items(items, RecordForm.NOWHERE);
        });
    }

    /** Without the key or item a path ends with. */
    static Node remove(Node root, List<String> path) {
        return at(root, path, path.size() - 1, holder -> {
            String step = path.get(path.size() - 1);
            if (holder instanceof Fields map) {
                List<Field> fields = new ArrayList<>(map.fields());
                fields.remove(find(map, step));
                return new Fields(fields, RecordForm.NOWHERE);
            }
            List<Node> items = new ArrayList<>(((Items) holder).items());
            items.remove(ItemIdentity.find(step, items));
            return new Items(items, RecordForm.NOWHERE);
        });
    }

    /** With an item more in the list at a path. */
    static Node add(Node root, List<String> path, int position, Node item) {
        return at(root, path, path.size(), list -> {
            List<Node> items = new ArrayList<>(((Items) list).items());
            items.add(position, item);
            return new Items(items, RecordForm.NOWHERE);
        });
    }

    private static Node at(Node node, List<String> path, int depth, UnaryOperator<Node> change) {
        if (depth == 0) {
            return change.apply(node);
        }
        List<String> rest = path.subList(1, path.size());
        if (node instanceof Fields map) {
            List<Field> fields = new ArrayList<>(map.fields());
            int found = find(map, path.get(0));
            Field field = fields.get(found);
            fields.set(found, new Field(field.key(), field.keyPlace(), at(field.value(), rest, depth - 1, change)));
            return new Fields(fields, RecordForm.NOWHERE);
        }
        List<Node> items = new ArrayList<>(((Items) node).items());
        int found = ItemIdentity.find(path.get(0), items);
        items.set(found, at(items.get(found), rest, depth - 1, change));
        return new Items(items, RecordForm.NOWHERE);
    }

    private static int find(Fields map, String key) {
        for (int at = 0; at < map.fields().size(); at++) {
            if (map.fields().get(at).key().equals(key)) {
                return at;
            }
        }
        return -1;
    }
}
