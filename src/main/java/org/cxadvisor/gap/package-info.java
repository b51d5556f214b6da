/**
 * What customers lack, its probable cause, its weight, and what was examined and does not matter. May use {@code audit} and
 * everything below.
 */
@NullMarked
package org.cxadvisor.gap;

import org.jspecify.annotations.NullMarked;
