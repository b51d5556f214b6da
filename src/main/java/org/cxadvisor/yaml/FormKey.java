package org.cxadvisor.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A key where it stands.
 *
 * @param part what the map with the key describes: {@code a pain}
 * @param around the keys that lead to it, outermost first
 */
public record FormKey(String part, Form.Key key, List<FormKey> around) {

    public FormKey {
        around = List.copyOf(around);
    }

    /** The keys that lead to what stands at it, outermost first. */
    List<FormKey> steps() {
        List<FormKey> steps = new ArrayList<>(around);
        steps.add(this);
        return steps;
    }

    /** Its path from the top of the document: {@code touchpoints/pains/count}. */
    public String path() {
        return steps().stream().map(step -> step.key().name()).collect(Collectors.joining("/"));
    }

    /** The same for a key of the same kind of part, wherever that part stands. */
    String identity() {
        return part + "." + key.name();
    }

    /** A part of a document in which it stands, line by line, with what else has to stand there. */
    public List<String> example() {
        return new FormExample().of(steps());
    }
}
