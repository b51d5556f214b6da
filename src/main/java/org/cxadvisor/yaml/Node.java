package org.cxadvisor.yaml;

import org.cxadvisor.problem.Place;

/** What stands at a place of a document: a text, a list or a map. */
public sealed interface Node permits Scalar, Items, Fields {

    /** Where it starts; the path names it by identities: {@code touchpoints/checkout/rating}. */
    Place place();
}
