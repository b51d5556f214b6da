/**
 * An open audit as values: its branches, what was changed and decided in each, undo and redo, and the journal of a session. May
 * use {@code explore}, {@code strategy} and what is below them; it knows no terminal and runs no rules.
 */
@NullMarked
package org.cxadvisor.session;

import org.jspecify.annotations.NullMarked;
