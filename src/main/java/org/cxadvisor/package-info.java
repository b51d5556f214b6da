/** Starts the program; hands {@code cli} the function that opens the shell. The only place that reads the clock. */
@NullMarked
package org.cxadvisor;

import org.jspecify.annotations.NullMarked;
