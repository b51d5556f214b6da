package org.cxadvisor.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cxadvisor.metric.Decimal;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.stated.StatedFacts;
import org.cxadvisor.stated.Surroundings;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/** Reads strategies: the text strictly, then by its form, and finds all that is wrong in one go. */
final class StrategyReader {

    private static final String KIND = "strategy";

    private StrategyReader() {}

    /**
     * Reads a strategy; whatever is wrong with it is a problem, never an exception.
     *
     * @param file its name, as it stands in every place
     * @param beside what it is read beside, by the name of the evidence it names; empty where it names none
     */
    static StrategyReading read(String file, byte[] bytes, Function<String, Surroundings> beside) {
        Document document = StrictReader.read(file, bytes);
        Optional<Problem> other = otherFormat(document.root());
        if (other.isPresent()) {
            List<Problem> problems = new ArrayList<>(document.problems());
            problems.add(other.get());
            return unread(document, problems);
        }
        List<Problem> problems = document.judgedBy(StrategyForm.plain());
        SoundParts sound = new SoundParts(problems);
        if (!(document.root() instanceof Fields root)) {
            return unread(document, problems);
        }
        Optional<Fields> rest = sound.of(root);
        if (rest.isEmpty()) {
            return unread(document, problems);
        }
        StatedFacts facts = StatedFacts.of(rest.get(), beside.apply(evidence(rest.get())));
        return new StrategyReading(root, problems, document.lines(), facts.facts(), facts.places());
    }

    private static StrategyReading unread(Document document, List<Problem> problems) {
        return new StrategyReading(document.root(), problems, document.lines(), List.of(), Map.of());
    }

    /** That a file does not say it is a strategy, or is one of a later format: then its form is not ours to judge. */
    private static Optional<Problem> otherFormat(@Nullable Node root) {
        if (!(root instanceof Fields fields) || fields.fields().isEmpty()) {
            return Optional.empty();
        }
        if (fields.get(KIND) instanceof Scalar version) {
            return Decimal.parse(version.text()).orElse(Double.NaN) > 1
                    ? Optional.of(StrategyRule.NEWER_FORMAT.at(version.place(), Map.of("version", version.text())))
                    : Optional.empty();
        }
        boolean ours = fields.whole() && !fields.has(KIND) && fields.has("goals") && fields.has("tactics");
        Place first = fields.fields().get(0).keyPlace();
        return ours ? Optional.of(StrategyRule.UNKNOWN_KIND.at(first, Map.of("kind", KIND))) : Optional.empty();
    }

    private static String evidence(Fields strategy) {
        return strategy.get("made-from") instanceof Fields origin
                        && origin.get("evidence") instanceof Scalar name
                        && !name.isUnknownOrNotApplicable()
                ? name.text()
                : "";
    }
}
