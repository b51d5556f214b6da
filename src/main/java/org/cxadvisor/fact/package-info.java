/**
 * The flat records that rules see, and what builds them from an audit, by topic: measurements, ratings, queues, losses,
 * journeys, rivals, practices. Uses {@code audit}, {@code metric}, {@code rulebase}, {@code yaml} and {@code problem}.
 */
@NullMarked
package org.cxadvisor.fact;

import org.jspecify.annotations.NullMarked;
