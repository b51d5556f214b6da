package org.cxadvisor.goal;

import java.util.List;

/**
 * How we read an ambition that can be read in several ways: a proposal for the client to confirm.
 *
 * @param ambition its id
 * @param goal the id of the goal it becomes
 * @param ways why it is read so: {@code no-size} where it states none, {@code stand-in} where its own measure is not taken,
 *     {@code named-place} or {@code first-gap} where several places have the measure, {@code relative}
 *     where a percentage of a share could also be points, {@code standard} where the wish ends so near a standard that it takes its
 *     figure
 * @param elsewhere the other places that have the measure
 * @param wished where the wish would end by its own figure, in the measure's unit
 */
public record AmbitionReading(String ambition, String goal, List<String> ways, List<String> elsewhere, double wished) {

    public AmbitionReading {
        ways = List.copyOf(ways);
        elsewhere = List.copyOf(elsewhere);
    }
}
