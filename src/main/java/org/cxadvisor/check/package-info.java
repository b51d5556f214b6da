/**
 * What becomes of the problems of a run: levels, suppressions and the baseline of a project, safe fixes, and gates. May use
 * {@code strategy} and everything below; knows no option, no screen and no format.
 */
@NullMarked
package org.cxadvisor.check;

import org.jspecify.annotations.NullMarked;
