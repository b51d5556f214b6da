/**
 * The next quarter: what a new audit proposes is brought into the strategy that people own, and nothing they decided is lost.
 * The stages of the advice are run by {@code strategy}; here only texts are compared and joined.
 */
@NullMarked
package org.cxadvisor.renewal;

import org.jspecify.annotations.NullMarked;
