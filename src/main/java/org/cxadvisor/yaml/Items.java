package org.cxadvisor.yaml;

import java.util.List;
import org.cxadvisor.problem.Place;

/** A list, in the order of the file. */
public record Items(List<Node> items, Place place) implements Node {

    public Items {
        items = List.copyOf(items);
    }
}
