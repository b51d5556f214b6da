package org.cxadvisor.stated;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;

/**
 * Something that a list names twice.
 *
 * @param key the key of the list
 * @param shown what is named twice
 * @param at the place where it is named again
 */
public record StatedRepeat(String key, String shown, String at) {

    /** Adds what a list of names names twice. */
    static void add(String key, Items list, Part whole, List<Object> facts) {
        Set<String> named = new HashSet<>();
        for (Node item : list.items()) {
            if (item instanceof Scalar name && !name.isUnknownOrNotApplicable() && !named.add(name.text())) {
                facts.add(new StatedRepeat(key, name.text(), whole.at(name)));
            }
        }
    }
}
