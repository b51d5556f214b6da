package org.cxadvisor.gap;

/**
 * A step of a journey that decides what customers think of the whole: it is important, and there emotions turn or people leave.
 *
 * @param rule the rule that found it
 * @param journey the journey's id
 * @param touchpoint where the step happens
 * @param number the step's place in the journey, 1 first
 * @param swings whether emotions turn there
 * @param loses whether people leave there
 */
public record MomentOfTruth(String rule, String journey, String touchpoint, int number, boolean swings, boolean loses) {

    /** The id people use for it: {@code rule@touchpoint}. */
    public String id() {
        return rule + "@" + touchpoint;
    }
}
