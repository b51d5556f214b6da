/** Concerns: what a piece of evidence is about, stated by the audit or read from a name. Uses the catalogue only. */
@NullMarked
package org.cxadvisor.concern;

import org.jspecify.annotations.NullMarked;
