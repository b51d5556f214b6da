/**
 * Why a line of advice says what it says: from the conclusion over its rules and facts to the very line of a file. May use
 * {@code strategy} and everything below.
 */
@NullMarked
package org.cxadvisor.proof;

import org.jspecify.annotations.NullMarked;
