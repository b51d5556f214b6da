/**
 * The quarter told: what moved between two audits and why, how far goals have come, and the audit of the next quarter. Advice is
 * judged again by what is handed in; here it is compared.
 */
@NullMarked
package org.cxadvisor.quarter;

import org.jspecify.annotations.NullMarked;
