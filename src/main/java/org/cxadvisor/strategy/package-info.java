/**
 * The whole story in order, from an audit to a strategy, and the strategy document. May use {@code stated},
 * {@code swot}, {@code goal}, {@code plan} and everything below; {@link org.cxadvisor.strategy.StrategyPlanner} is the table of contents.
 */
@NullMarked
package org.cxadvisor.strategy;

import org.jspecify.annotations.NullMarked;
