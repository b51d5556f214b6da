/**
 * SMART goals: which measure, from where to where, by when, and whether anybody could tell. May use {@code plan} and
 * everything below.
 */
@NullMarked
package org.cxadvisor.goal;

import org.jspecify.annotations.NullMarked;
