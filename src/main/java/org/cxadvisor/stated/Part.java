package org.cxadvisor.stated;

import java.util.List;
import java.util.Optional;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** A part of a strategy file, read by its keys; what is not there, unknown or of another shape reads as nothing. */
final class Part {

    private static final String ID = "id";

    private final Fields fields;
    private final @Nullable Part around;
    private final Places places;

    Part(Fields fields, @Nullable Part around, Places places) {
        this.fields = fields;
        this.around = around;
        this.places = places;
    }

    Fields fields() {
        return fields;
    }

    String id() {
        return text(ID);
    }

    boolean has(String key) {
        return fields.has(key);
    }

    /** A value as it is written; empty where there is none. */
    String written(String key) {
        return fields.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }

    /** A value that is known; otherwise empty. */
    String text(String key) {
        return fields.get(key) instanceof Scalar scalar && !scalar.isUnknownOrNotApplicable() ? scalar.text() : "";
    }

    Optional<Part> part(String key) {
        return fields.get(key) instanceof Fields inner ? Optional.of(new Part(inner, this, places)) : Optional.empty();
    }

    List<Part> parts(String key) {
        return items(key).stream()
                .filter(Fields.class::isInstance)
                .map(item -> new Part((Fields) item, this, places))
                .toList();
    }

    List<Scalar> names(String key) {
        return items(key).stream()
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(name -> !name.isUnknownOrNotApplicable())
                .toList();
    }

    List<String> texts(String key) {
        return names(key).stream().map(Scalar::text).toList();
    }

    private List<Node> items(String key) {
        return fields.get(key) instanceof Items list ? list.items() : List.of();
    }

    /** The place of a value; of the item's id where there is no such key. */
    String at(String key) {
        Node value = fields.get(key);
        return value == null ? at() : places.at(value.place());
    }

    /** The place of the id of the item that this is, or is in. */
    String at() {
        if (fields.get(ID) instanceof Scalar id) {
            return places.at(id.place());
        }
        return around == null ? places.at(fields.place()) : around.at();
    }

    String at(Node node) {
        return places.at(node.place());
    }
}
