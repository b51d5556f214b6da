package org.cxadvisor.concern;

import java.util.List;

/**
 * What is known beside a name when its concern is read.
 *
 * @param industry of the organization; empty when unknown
 * @param stage of the touchpoint; empty when it has none
 * @param channels of the touchpoint
 */
public record NameContext(String industry, String stage, List<String> channels) {

    /** Nothing but the industry is known. */
    public static NameContext of(String industry) {
        return new NameContext(industry, "", List.of());
    }
}
