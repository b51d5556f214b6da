package org.cxadvisor.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cxadvisor.problem.Level;
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
     * Reads a file of the kind that its first key says.
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
        Collections.sort(problems);
        return new CompanyFile(problems, document.lines());
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
