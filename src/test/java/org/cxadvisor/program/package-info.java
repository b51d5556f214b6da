/** The packaged program, run as its users run it: as a process. */
@NullMarked
package org.cxadvisor.program;

import org.jspecify.annotations.NullMarked;
