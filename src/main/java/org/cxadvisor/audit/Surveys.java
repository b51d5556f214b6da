package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cxadvisor.rulebase.Catalogue;

/** The surveys we would draft, as they stand in {@code rules/surveys.yaml}. */
public final class Surveys {

    private final List<Entry> entries;

    private Surveys(List<Entry> entries) {
        this.entries = entries;
    }

    /** The surveys this program was built with. */
    public static Surveys builtIn() {
        List<Entry> entries = new ArrayList<>();
        Catalogue.read("surveys", Shelf.class)
                .files()
                .forEach(filed -> entries.addAll(filed.file().list()));
        return new Surveys(entries);
    }

    /**
     * The survey that answers a question.
     *
     * @param question its kind, as in {@code rules/questions.yaml}
     * @param stage the stage of the touchpoint it is about; empty for the whole organization
     */
    public Optional<Survey> answering(String question, String stage) {
        return first(Entry::questions, question, stage);
    }

    /** The survey that measures a metric at a stage; empty where it is counted rather than asked. */
    public Optional<Survey> measuring(String metric, String stage) {
        return first(Entry::measures, metric, stage);
    }

    private Optional<Survey> first(Function<Entry, List<String>> by, String word, String stage) {
        return entries.stream()
                .filter(entry -> by.apply(entry).contains(word))
                .filter(entry -> entry.stages().isEmpty() || entry.stages().contains(stage))
                .findFirst()
                .map(entry -> new Survey(entry.whom(), entry.trigger(), entry.delay(), entry.question(), entry.then()));
    }

    record Shelf(List<Filed> files) {}

    record Filed(String path, Map<String, Integer> lines, SurveyFile file) {}

    record SurveyFile(int surveys, List<Entry> list) {}

    record Entry(
            String id,
            List<String> measures,
            List<String> questions,
            List<String> stages,
            String whom,
            String trigger,
            String delay,
            String question,
            String then,
            String source) {}
}
