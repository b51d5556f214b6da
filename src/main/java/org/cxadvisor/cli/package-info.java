/**
 * Every word, its options and exit code, offered alike to one-shot runs and to the shell. May use everything but
 * {@code shell}; the only package that knows picocli.
 */
@NullMarked
package org.cxadvisor.cli;

import org.jspecify.annotations.NullMarked;
