/**
 * What the organisation told us: the audit as it was read, with the place of everything it says. Uses {@code metric},
 * {@code rulebase}, {@code yaml} and {@code problem}.
 *
 * <p>Reading answers only whether a file is an audit and names what is there. Whether its numbers make sense is judged
 * by rules, so a reading of 7 on a scale of 5 binds like any other.
 */
@NullMarked
package org.cxadvisor.audit;

import org.jspecify.annotations.NullMarked;
