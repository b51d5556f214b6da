/**
 * What every run has and ends with: the screen it writes to, its exit codes, and why it stopped. Knows problems and nothing of
 * what is advised.
 */
@NullMarked
package org.cxadvisor.run;

import org.jspecify.annotations.NullMarked;
