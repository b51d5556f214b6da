/** Concerns: what a piece of evidence is about, read from a name. Uses the catalogue only. */
@NullMarked
package org.cxadvisor.concern;

import org.jspecify.annotations.NullMarked;
