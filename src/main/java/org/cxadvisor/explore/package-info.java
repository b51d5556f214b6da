/**
 * Questions beside the advice: what would let a tactic in, which figure changes the plan, what other limits would buy. Each is
 * answered by changing the audit and judging it again. May use {@code strategy} and everything below.
 */
@NullMarked
package org.cxadvisor.explore;

import org.jspecify.annotations.NullMarked;
