/**
 * Findings in every format in which people and machines read them. May use {@code check} and everything below; each format has
 * one place where untrusted text is escaped.
 */
@NullMarked
package org.cxadvisor.finding;

import org.jspecify.annotations.NullMarked;
