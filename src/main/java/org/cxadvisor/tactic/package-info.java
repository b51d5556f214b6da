/**
 * The playbooks that close gaps, what blocks them, and how sure we are. May use {@code gap} and everything below.
 */
@NullMarked
package org.cxadvisor.tactic;

import org.jspecify.annotations.NullMarked;
