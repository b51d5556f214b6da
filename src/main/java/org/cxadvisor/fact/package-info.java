/**
 * The flat records that rules see, by topic: ratings, queues, losses, journeys, rivals, practices. Uses {@code metric} and
 * {@code rulebase}, and knows no audit: {@code evidence} makes them from one.
 */
@NullMarked
package org.cxadvisor.fact;

import org.jspecify.annotations.NullMarked;
