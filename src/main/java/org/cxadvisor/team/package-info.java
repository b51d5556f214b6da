/**
 * The commands of a team that keeps a strategy from quarter to quarter. They parse, call {@code quarter} or {@code renewal}, and
 * print, with the run and the syntax of {@code cli}.
 */
@NullMarked
package org.cxadvisor.team;

import org.jspecify.annotations.NullMarked;
