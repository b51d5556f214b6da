/**
 * The strategy and problems in every format, and the words they are told in. May use {@code strategy} and everything below;
 * the only package that knows templates and office formats. Each renderer has one place where untrusted text is escaped.
 */
@NullMarked
package org.cxadvisor.report;

import org.jspecify.annotations.NullMarked;
