package org.cxadvisor.gap;

import org.cxadvisor.metric.Measurement;

/**
 * A measure that looks like a gap and is not proven to be one: it is beyond the line, but by less than its margin of error, or
 * on too few answers. It is no gap; a larger sample would show whether it is.
 *
 * @param rule the rule that concluded it
 * @param metric the measure
 * @param subject where it was measured
 * @param value what was measured
 * @param line what it is compared with, in the unit of the measure
 * @param answers the answers it is based on
 * @param needed about how many it would take to tell, if the value stayed as it is; two digits, the rest noughts
 */
public record Inconclusive(
        String rule, String metric, String subject, double value, double line, double answers, double needed) {

    /** A measure compared with a line, where a finding needs so many answers. */
    public static Inconclusive of(String rule, Measurement measured, double line, double enough) {
        return new Inconclusive(
                rule,
                measured.metric(),
                measured.subject(),
                measured.value(),
                line,
                measured.answers(),
                roughly(Math.max(enough, measured.answersToTellFrom(line))));
    }

    /** Rounded up to two digits: more would claim to know what the next answers will say. */
    private static double roughly(double answers) {
        double digit = Math.pow(10, Math.floor(Math.log10(answers)) - 1);
        return Math.ceil(answers / digit) * digit;
    }

    /** A measure compared with a place on its own scale: 0 is the lowest there is, 1 the highest. */
    public static Inconclusive onScale(String rule, Measurement measured, double place, double enough) {
        return of(rule, measured, measured.valueAt(place), enough);
    }

    /** The id under which it is explained: {@code inconclusive-abandonment@hotline}. */
    public String id() {
        return "inconclusive-" + metric + "@" + subject;
    }
}
