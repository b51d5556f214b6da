/**
 * Rules as a catalogue: a company's own rules and data, their cases, new rules, and the facts that rules see. May use
 * {@code strategy} and what is below it.
 */
@NullMarked
package org.cxadvisor.rulebook;

import org.jspecify.annotations.NullMarked;
