package org.cxadvisor.audit;

import org.cxadvisor.problem.Place;

/**
 * Something we would like to know of an organization.
 *
 * @param kind the question, as in {@code rules/questions.yaml}
 * @param path the place in the audit where the answer would stand
 * @param about what it is about, as people call it: a touchpoint's name, a pain's words; empty for the whole organization
 * @param known whether the audit answers it
 * @param rank what to ask first: 1 before 2
 * @param decides what the answer would decide: {@code result pains ambition weight rating support money market plan people}
 * @param onlyToFill whether it is asked only where little else is open, because no advice hangs on the answer
 * @param place where the audit says that it is not known, or where the answer is missing
 */
public record Question(
        String kind,
        String path,
        String about,
        boolean known,
        int rank,
        String decides,
        boolean onlyToFill,
        Place place) {

    /** The same question, where the audit answers it elsewhere. */
    Question answered() {
        return new Question(kind, path, about, true, rank, decides, onlyToFill, place);
    }
}
