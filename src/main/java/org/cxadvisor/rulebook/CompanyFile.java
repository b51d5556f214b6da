package org.cxadvisor.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.strategy.Judgement;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.StrictReader;

/**
 * A data file of a company by itself: a playbook, thresholds, sources, words or settings. What only the whole folder can show, such
 * as a source that another file names, {@link CompanyBook} finds.
 *
 * @param problems what is wrong with it, in its order
 * @param lines its text
 */
public record CompanyFile(List<Problem> problems, List<String> lines) {

    /** What only the other files of a folder can show. */
    private static final Set<String> OF_FOLDER =
            Set.of("playbook-name-taken", "unknown-other-playbook", "unknown-source");

    public CompanyFile {
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
    }

    /** Reads a file by its form alone. */
    public static CompanyFile read(String name, byte[] bytes, Form form) {
        Document document = StrictReader.read(name, bytes);
        return new CompanyFile(document.judgedBy(form), document.lines());
    }

    /**
     * Reads a file of the kind that its first key says, whatever stands beside it.
     *
     * @param ours what it is judged beside
     */
    public static CompanyFile read(String name, byte[] bytes, Judgement ours) {
        Document document = StrictReader.read(name, bytes);
        List<Problem> problems = new ArrayList<>();
        CompanyPlaybooks playbooks = new CompanyPlaybooks(ours, ours.vocabulary(), problems, (source, place) -> {});
        boolean isPlaybook = is("playbook", document);
        problems.addAll(document.judgedBy(isPlaybook ? playbooks.form() : form(document, ours)));
        boolean isSound = problems.stream().noneMatch(problem -> problem.level() == Level.ERROR);
        if (isPlaybook && isSound && document.root() instanceof Fields root) {
            playbooks.add(root);
            playbooks.checked();
        }
        problems.removeIf(problem -> OF_FOLDER.contains(problem.rule()));
        Collections.sort(problems);
        return new CompanyFile(problems, document.lines());
    }

    /**
     * The part of a folder that is about one of its files.
     *
     * @param name what its places are to be printed with
     * @param path the file, as the problems of the folder name it
     */
    public static CompanyFile of(CompanyBook book, String name, String path, byte[] bytes) {
        List<Problem> problems = book.problems().stream()
                .filter(problem -> problem.place().file().equals(path))
                .map(problem -> new Problem(
                        problem.rule(),
                        problem.level(),
                        named(name, problem.place()),
                        problem.values(),
                        problem.suggestion()))
                .sorted()
                .toList();
        return new CompanyFile(problems, StrictReader.read(name, bytes).lines());
    }

    private static Place named(String name, Place place) {
        return new Place(name, place.line(), place.column(), place.length(), place.path());
    }

    private static Form form(Document document, Judgement ours) {
        if (is("thresholds", document)) {
            return CompanyForms.thresholds(ours.vocabulary());
        }
        return is("sources", document) ? CompanyForms.sources() : CompanyForms.vocabulary(ours.vocabulary());
    }

    private static boolean is(String kind, Document document) {
        return document.root() instanceof Fields root && root.has(kind);
    }
}
