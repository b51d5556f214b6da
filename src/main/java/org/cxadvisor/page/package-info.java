/**
 * A report or screen as a neutral model: blocks that carry values and marked text, and a small renderer for each format. May
 * use nothing but the language level below; it knows neither audit nor strategy. Untrusted text is escaped here alone, once.
 */
@NullMarked
package org.cxadvisor.page;

import org.jspecify.annotations.NullMarked;
