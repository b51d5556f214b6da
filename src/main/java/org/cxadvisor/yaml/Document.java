package org.cxadvisor.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A file as read.
 *
 * @param file its name, as it stands in every place
 * @param root null when the file cannot be read as one document; otherwise all that could be read, even where there are
 *     problems: up to a syntax error, after which no map that was open is whole
 * @param problems what is wrong with the text, in the order of the file
 * @param lines the text, line by line without line ends, to show a problem in its place; empty when it is no text
 */
public record Document(String file, @Nullable Node root, List<Problem> problems, List<String> lines) {

    public Document {
        problems = List.copyOf(problems);
        lines = List.copyOf(lines);
    }

    /**
     * All that is wrong with the file, in its order: with its text, and with its form where that can be told. What the
     * text got wrong is not blamed on the form as well.
     */
    public List<Problem> judgedBy(Form form) {
        if (root == null) {
            return problems;
        }
        TreeSet<Long> errors = new TreeSet<>();
        problems.stream().filter(one -> one.level() == Level.ERROR).forEach(one -> errors.add(start(one.place())));
        List<Problem> all = new ArrayList<>(problems);
        for (Problem problem : FormChecker.check(root, form)) {
            Long error = errors.ceiling(start(problem.place()));
            if (error == null
                    || error >= start(problem.place()) + problem.place().length()) {
                all.add(problem);
            }
        }
        Collections.sort(all);
        return List.copyOf(all);
    }

    private static long start(Place place) {
        return ((long) place.line() << Integer.SIZE) + place.column();
    }
}
