/**
 * Which tactics fit the money, the people and the calendar, and when: {@code Constraints} say what a plan must keep to,
 * {@code Schedule} when a tactic is done and what it costs, a {@code Selector} which tactics are planned, and {@code
 * InclusionPrices} what would let in the others. May use {@code tactic} and everything below.
 */
@NullMarked
package org.cxadvisor.plan;

import org.jspecify.annotations.NullMarked;
