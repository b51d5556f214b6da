/**
 * What turns an audit into the facts that rules see, by topic: measurements, queues, losses, complaints, journeys, rivals.
 * Uses {@code fact}, {@code audit}, {@code metric}, {@code rulebase} and {@code problem}.
 */
@NullMarked
package org.cxadvisor.evidence;

import org.jspecify.annotations.NullMarked;
