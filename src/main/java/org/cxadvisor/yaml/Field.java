package org.cxadvisor.yaml;

import org.cxadvisor.problem.Place;

/**
 * A key with its value.
 *
 * @param keyPlace where the key is written; its path is that of the map that holds it
 */
public record Field(String key, Place keyPlace, Node value) {}
