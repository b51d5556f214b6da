/**
 * Reads text strictly, with the place of everything in it, judges it by a form, and writes YAML and JSON text. Uses
 * {@code problem} only; no other package knows Jackson or snakeyaml.
 */
@NullMarked
package org.cxadvisor.yaml;

import org.jspecify.annotations.NullMarked;
