package org.cxadvisor.strategy;

import java.time.LocalDate;
import java.util.List;
import org.cxadvisor.audit.Question;
import org.cxadvisor.audit.Survey;
import org.cxadvisor.rulebase.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * Something to find out next, with a way to it.
 *
 * @param id under which people keep it
 * @param kind the question, as in {@code rules/questions.yaml}
 * @param about what it is about: names of touchpoints, a pain's words; the id of a goal, tactic or gap for what the strategy leaves
 *     open
 * @param questions the open questions it answers; none for what the strategy leaves open
 * @param decides what the answer would decide, as in {@code rules/questions.yaml}
 * @param sharpens the ids of the advice it would change or sharpen
 * @param answers how many answers a finding needs, or the planned change; NaN where it is looked up rather than asked
 * @param start how many answers tell a bad result from a good one; NaN where that is no question
 * @param apart the days within which nobody is invited twice; NaN where it is looked up
 * @param by the day before which it has to be known
 * @param survey how to ask; null where it is looked up
 * @param decidedBy the thresholds by which answers and days were set, sorted by id
 */
public record MeasurementProposal(
        String id,
        String kind,
        List<String> about,
        List<Question> questions,
        String decides,
        List<String> sharpens,
        double answers,
        double start,
        double apart,
        LocalDate by,
        @Nullable Survey survey,
        List<Threshold> decidedBy) {

    public MeasurementProposal {
        about = List.copyOf(about);
        questions = List.copyOf(questions);
        sharpens = List.copyOf(sharpens);
        decidedBy = List.copyOf(decidedBy);
    }
}
