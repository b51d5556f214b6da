package org.cxadvisor.rulebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.RuleFile;
import org.cxadvisor.strategy.Judgement;

/**
 * What a company brings of its own: rules, tables, thresholds, words, sources and pages, in a folder laid out as
 * {@code rules/} is.
 *
 * @param judgement what this program was built with, and the company's; without the company's where there are errors
 * @param rules the company's rules and tables
 * @param files how many files of it were read
 * @param problems what is wrong with them, in the order of the files
 * @param lines the text of each file with problems by name, to show them in their place
 */
public record CompanyBook(
        Judgement judgement, List<RuleFile> rules, int files, List<Problem> problems, Map<String, List<String>> lines) {

    public CompanyBook {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
        lines = Map.copyOf(lines);
    }

    /**
     * Reads a folder with rules, which somebody named on the command line: rules are code.
     *
     * @param shown the folder as it was typed: what every place is printed with
     * @param cache where compiled rules are kept
     * @throws IOException when something in the folder cannot be read
     */
    public static CompanyBook withRules(Judgement ours, Path folder, String shown, Path cache) throws IOException {
        return new CompanyReader(ours, folder.toRealPath(), shown).read(cache);
    }

    /**
     * Reads a folder of data alone, which a project may name for itself: a rule, a table or a link in it is an error.
     *
     * @param shown the folder as people are to read it
     * @throws IOException when something in the folder cannot be read
     */
    public static CompanyBook ofData(Judgement ours, Path folder, String shown) throws IOException {
        return new CompanyReader(ours, folder.toRealPath(), shown).read(null);
    }

    /** Whether nothing in it stops a run. */
    public boolean isSound() {
        return problems.stream().noneMatch(problem -> problem.level() == Level.ERROR);
    }

    static CompanyBook broken(
            Judgement ours, List<RuleFile> rules, int files, List<Problem> problems, Map<String, List<String>> lines) {
        return new CompanyBook(
                ours, rules, files, problems.stream().sorted().distinct().toList(), new TreeMap<>(lines));
    }
}
