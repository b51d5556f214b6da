/**
 * Derived importance: what goes with an outcome in a table of answers, and how much of it each question accounts for. Reads a
 * table of any length in bounded memory; knows no audit. Uses {@code metric} and {@code rulebase}.
 */
@NullMarked
package org.cxadvisor.driver;

import org.jspecify.annotations.NullMarked;
