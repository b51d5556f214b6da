package org.cxadvisor.audit;

import static org.cxadvisor.metric.Values.SCORE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Period;
import org.cxadvisor.metric.Scale;
import org.cxadvisor.metric.Share;
import org.cxadvisor.metric.Span;
import org.cxadvisor.metric.Values;
import org.cxadvisor.problem.Place;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Scalar;

/**
 * A reading as it is written, before it inherits what it leaves out. Figures are texts: what they stand for depends on the
 * way the metric is measured.
 *
 * @param before earlier readings of the same number, which have none themselves
 */
record StatedReading(
        Stated<String> source,
        Stated<Period> period,
        Stated<String> kind,
        Stated<String> definition,
        Stated<String> clock,
        Stated<Scale> scale,
        Stated<String> promoters,
        Stated<String> passives,
        Stated<String> detractors,
        Stated<List<Stated<Count>>> answers,
        Stated<Map<String, Stated<Share>>> boxes,
        Stated<String> rate,
        Stated<Count> of,
        Stated<String> mean,
        Stated<String> deviation,
        Stated<String> median,
        Stated<String> p90,
        Stated<String> score,
        Stated<String> margin,
        Stated<String> responses,
        Stated<Answered> answered,
        Stated<Weighted> weighted,
        Stated<String> restatedFrom,
        Stated<String> because,
        Stated<String> notComparable,
        Stated<String> value,
        Stated<List<StatedReading>> before,
        Place at) {

    /** How many were answered, and how soon. */
    record Answered(Stated<Share> rate, Stated<Span> median) {

        /** A share alone, or a map with the time as well. */
        static Stated<Answered> of(Keys in) {
            return Part.stated(
                    in.node(
                            "answered",
                            form -> Form.either(Form.value(Values.SHARE), form.keyed("replies", Answered::both)),
                            "Share of contacts, or of reviews, that were answered at all, and how soon"),
                    node -> node instanceof Fields map
                            ? both(new Part(map, in.yearStart()))
                            : new Answered(
                                    Part.stated(node, share -> Share.parse(((Scalar) share).text())
                                            .orElseThrow()),
                                    new Stated.Unsaid<>()));
        }

        private static Answered both(Keys in) {
            return new Answered(
                    in.share("rate", "Share of those that were answered"),
                    in.value("median", Values.SPAN, Span::parse, "The median time until they were"));
        }
    }

    /** The figure after weighting. */
    record Weighted(Stated<String> score, Stated<String> rate, Stated<String> mean, Stated<Count> effectiveResponses) {

        static Weighted of(Keys in, Values figure, Values share) {
            return new Weighted(
                    figure(in, "score", SCORE, "The net score after weighting"),
                    figure(in, "rate", share, "The share after weighting"),
                    figure(in, "mean", figure, "The mean after weighting"),
                    in.count("effective-responses", "How many unweighted answers the weighted ones are worth"));
        }
    }

    /** Whether nothing says how many answered. */
    boolean isUncounted() {
        boolean inParts = promoters.isKnown() && !promoters.or("").endsWith("%");
        return responses.isUnsaid() && of.isUnsaid() && answers.isUnsaid() && !inParts && margin.isUnsaid();
    }

    /** A reading with those before it. */
    static StatedReading withEarlier(Keys in, String measuredAs) {
        return of(in, measuredAs, true, false);
    }

    /** A mean of reviews, whose answers are stars. */
    static StatedReading ofReviews(Keys in) {
        return of(in, "mean", true, true);
    }

    private static StatedReading earlier(Keys in, String measuredAs) {
        return of(in, measuredAs, false, false);
    }

    private static StatedReading of(Keys in, String measuredAs, boolean withEarlier, boolean inStars) {
        Values figure = FigureFormat.figure(measuredAs);
        Values whole = FigureFormat.whole(measuredAs);
        Values share = FigureFormat.share(measuredAs);
        return new StatedReading(
                in.reference("source", "The source; its metric's source, or the only one, when not written"),
                in.period("period", "What the number covers; its source's period, or the audit's, when not written"),
                in.word(
                        "kind",
                        WordList.SURVEY_KIND,
                        "Whether customers were asked about us as a whole or one contact"),
                in.reference("definition", "How the number is counted"),
                in.word("clock", WordList.CLOCK_KIND, "Which hours count"),
                in.scale("scale", "The answers one could give, lowest and highest"),
                figure(in, "promoters", Values.PART, "How many answered 9 or 10, counted or in percent"),
                figure(in, "passives", Values.PART, "How many answered 7 or 8, counted or in percent"),
                figure(in, "detractors", Values.PART, "How many answered 0 to 6, counted or in percent"),
                answers(in, inStars),
                in.map(
                        "boxes",
                        form -> Form.value(AuditValues.ID),
                        Values.SHARE,
                        Share::parse,
                        "Named answers with their shares, the best one first; the first is the share that counts"),
                figure(in, "rate", share, "The share"),
                in.count("of", "How many the share is of"),
                figure(in, "mean", figure, "The mean"),
                figure(in, "deviation", FigureFormat.deviation(measuredAs), "The standard deviation of the answers"),
                figure(in, "median", figure, "The median"),
                figure(in, "p90", figure, "The 90th percentile"),
                figure(in, "score", SCORE, "The net score, where its parts are not known"),
                figure(in, "margin", FigureFormat.margin(measuredAs), "The published half of the 95% interval"),
                figure(in, "responses", Values.COUNT, "How many answered; under 100, where only that is published"),
                Answered.of(in),
                in.part(
                        "weighted",
                        "a weighted figure",
                        part -> Weighted.of(part, figure, share),
                        "The figure after weighting"),
                figure(in, "restated-from", Values.FIGURE, "The figure before it was corrected"),
                in.text("because", "Why it was corrected"),
                in.text("not-comparable", "Why it must not be compared with other readings"),
                FigureFormat.hasValue(measuredAs)
                        ? figure(in, "value", whole, "The figure itself")
                        : new Stated.Unsaid<>(),
                withEarlier
                        ? in.parts(
                                "before",
                                "an earlier reading",
                                "",
                                part -> earlier(part, measuredAs),
                                "Earlier readings of the same number")
                        : new Stated.Unsaid<>(),
                in.at());
    }

    private static Stated<List<Stated<Count>>> answers(Keys in, boolean inStars) {
        Stated<List<Stated<Count>>> answers =
                in.items("answers", form -> Form.value(Values.COUNT), Count::parse, "Answers by score, lowest first");
        return inStars
                ? answers.orElse(in.items(
                        "stars", form -> Form.value(Values.COUNT), Count::parse, "Reviews by stars, lowest first"))
                : answers;
    }

    private static Stated<String> figure(Keys in, String key, Values kind, String meaning) {
        return in.value(key, kind, Optional::of, meaning);
    }
}
