package org.cxadvisor.plan;

import java.util.List;

/**
 * What a plan would be with more room.
 *
 * @param what {@code budget}, {@code people}
 * @param amount how much there would be, in the currency of the limits or in person-weeks
 * @param proven whether no better plan exists with it; where not, nothing more is told
 * @param enters the ids of the tactics that would be planned besides, in their order
 * @param leaves the ids of those that would make room for them
 */
public record WhatIf(String what, double amount, boolean proven, List<String> enters, List<String> leaves) {

    public WhatIf {
        enters = List.copyOf(enters);
        leaves = List.copyOf(leaves);
    }
}
