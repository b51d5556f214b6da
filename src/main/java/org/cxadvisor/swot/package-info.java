/**
 * Strengths, weaknesses, opportunities and threats, and the pairs of them that a tactic answers. May use {@code tactic},
 * {@code gap} and everything below.
 */
@NullMarked
package org.cxadvisor.swot;

import org.jspecify.annotations.NullMarked;
