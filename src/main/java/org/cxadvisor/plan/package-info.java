/**
 * Which tactics fit the money, the people and the calendar, and when. May use {@code tactic} and everything below.
 */
@NullMarked
package org.cxadvisor.plan;

import org.jspecify.annotations.NullMarked;
