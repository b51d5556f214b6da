/**
 * What a strategy states, as flat records for its checks, read from the file so that each knows its place. Uses {@code metric}
 * and everything below; it judges nothing.
 */
@NullMarked
package org.cxadvisor.stated;

import org.jspecify.annotations.NullMarked;
