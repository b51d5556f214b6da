/**
 * Language as data: the messages people read, in ICU's MessageFormat syntax, and how a language writes numbers and plurals. Uses nothing;
 * every package above {@code problem} may use it.
 */
@NullMarked
package org.cxadvisor.language;

import org.jspecify.annotations.NullMarked;
