/**
 * What is wrong in a file, where, and the way out. Uses nothing; every other package may use it.
 *
 * <p>A problem carries no sentence: its words stand on the page of its rule, its values are named here.
 */
@NullMarked
package org.cxadvisor.problem;

import org.jspecify.annotations.NullMarked;
