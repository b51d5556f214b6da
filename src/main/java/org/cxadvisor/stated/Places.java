package org.cxadvisor.stated;

import java.util.HashMap;
import java.util.Map;
import org.cxadvisor.problem.Place;

/** The places that facts name, by the text they name them with. */
final class Places {

    private final Map<String, Place> byText = new HashMap<>();

    /** The text that stands for a place in a fact. */
    String at(Place place) {
        byText.put(place.toString(), place);
        return place.toString();
    }

    Map<String, Place> all() {
        return Map.copyOf(byText);
    }
}
