package org.cxadvisor.concern;

import java.util.List;
import java.util.Map;

/**
 * What evidence can be about, whatever its form: waiting, delivery, billing. Evidence of one concern at one place is about the
 * same trouble.
 *
 * @param id as written in an audit under {@code concern}
 * @param means one sentence
 * @param beside whether it stands beside the concerns: an outcome, the staff or the surveys, which raise no gap
 * @param themes what customers complain about that belongs here
 * @param metrics that belong here where they name no touchpoint
 * @param feeds concerns that get worse when this one does
 * @param formerly names of gaps of earlier versions that belong here
 * @param offset by how much of the scale such items are rated above (positive) or below others everywhere
 * @param loss what a customer loses who meets it: {@code met}, {@code failed}, {@code extra-contact}, {@code left} or
 *     {@code by-duration}
 * @param lossByTheme the same for themes that differ
 * @param oneCaseIsEnough whether a single counted case makes a gap
 * @param findOut what to count where the cause is unknown; empty beside the concerns
 */
public record Concern(
        String id,
        String means,
        boolean beside,
        List<String> themes,
        List<String> metrics,
        List<String> feeds,
        List<String> formerly,
        double offset,
        String loss,
        Map<String, String> lossByTheme,
        boolean oneCaseIsEnough,
        String findOut) {

    /** What a customer loses who meets a theme of this concern. */
    public String lossOf(String theme) {
        return lossByTheme.getOrDefault(theme, loss);
    }
}
