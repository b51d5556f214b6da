/**
 * The words one after the other: a prompt with history and completion, or a script from standard input. May use
 * {@code cli} and everything below; the only package that knows Spring and JLine.
 */
@NullMarked
package org.cxadvisor.shell;

import org.jspecify.annotations.NullMarked;
