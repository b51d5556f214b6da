package org.cxadvisor.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Turns the problems of a file into findings: each at the level that its project gives the rule, and excused where somebody
 * excused it. What is wrong with the excuses is a finding, too.
 */
public final class Sieve {

    private static final String UNUSED = "unused-suppression";

    private final CheckSettings settings;
    private final Choices choices;
    private final Set<String> rules;
    private final UnaryOperator<String> projectPath;
    private final Set<StatedSuppression> usedEntries = new HashSet<>();
    private final Set<String> checked = new TreeSet<>();

    /**
     * @param settings those of the project
     * @param choices those of the run
     * @param rules the names of all rules there are
     * @param projectPath what a file is called in its project, from the name it was typed by
     */
    public Sieve(CheckSettings settings, Choices choices, Set<String> rules, UnaryOperator<String> projectPath) {
        this.settings = settings;
        this.choices = choices;
        this.rules = Set.copyOf(rules);
        this.projectPath = projectPath;
    }

    /** The findings of a file, in its order. */
    public List<Finding> findings(CheckedFile file) {
        return findings(file, null);
    }

    /**
     * The same where a change must not excuse itself.
     *
     * @param before the lines of the file before the change: only comments that stand there, too, excuse anything; null where every
     *     comment does
     */
    public List<Finding> findings(CheckedFile file, @Nullable List<String> before) {
        checked.add(projectPath.apply(file.name()));
        List<CommentSuppression> comments = new ArrayList<>();
        if (choices.comments()) {
            file.lines().forEach((name, lines) -> comments.addAll(CommentSuppression.of(name, lines)));
        }
        if (before != null) {
            List<String> known = new ArrayList<>();
            CommentSuppression.of(file.name(), before).forEach(comment -> known.add(comment.text()));
            comments.removeIf(comment -> !known.remove(comment.text()));
        }
        List<Problem> reported = levelled(file.problems());
        Map<Problem, Excuse> excuses = new HashMap<>();
        Set<String> used = new TreeSet<>();
        for (Problem problem : reported) {
            excuse(problem, comments, used).ifPresent(excuse -> excuses.put(problem, excuse));
        }
        List<Problem> all = new ArrayList<>(reported);
        all.addAll(levelled(aboutComments(comments, used)));
        return found(all, excuses);
    }

    /** What is wrong with the suppressions of {@code cx.yaml} itself, once all files are checked. */
    public List<Finding> ofSettings() {
        List<Problem> problems = new ArrayList<>();
        for (StatedSuppression entry : settings.suppressions()) {
            Map<String, String> values = Map.of("rule", entry.rule(), "until", entry.until());
            if (checked.contains(entry.file()) && choices.reports(entry.rule())) {
                if (!usedEntries.contains(entry)) {
                    problems.add(new Problem(UNUSED, Level.WARNING, entry.place(), values, ""));
                } else if (isPast(entry.until())) {
                    problems.add(new Problem("expired-suppression", Level.WARNING, entry.place(), values, ""));
                }
            }
        }
        return found(levelled(problems), Map.of());
    }

    private List<Finding> found(List<Problem> problems, Map<Problem, Excuse> excuses) {
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : problems.stream().sorted().toList()) {
            String file = projectPath.apply(problem.place().file());
            Finding finding = Finding.of(problem, Fingerprint.of(problem, file));
            Excuse excuse = excuses.get(problem);
            findings.add(excuse == null ? finding : finding.excusedBy(excuse));
        }
        return findings;
    }

    /** The problems that are reported, each at its level. */
    private List<Problem> levelled(List<Problem> problems) {
        List<Problem> levelled = new ArrayList<>();
        for (Problem problem : problems) {
            LevelChoice choice = Optional.ofNullable(choices.levels().get(problem.rule()))
                    .orElse(settings.levels().get(problem.rule()));
            Optional<Level> level = choice == null ? Optional.of(problem.level()) : choice.level();
            if (level.isPresent() && choices.reports(problem.rule())) {
                levelled.add(new Problem(
                        problem.rule(), level.get(), problem.place(), problem.values(), problem.suggestion()));
            }
        }
        return levelled;
    }

    private Optional<Excuse> excuse(Problem problem, List<CommentSuppression> comments, Set<String> used) {
        Excuse excuse = null;
        for (CommentSuppression comment : comments) {
            if (comment.covers(problem)
                    && comment.place().file().equals(problem.place().file())) {
                used.add(key(comment, problem.rule()));
                boolean holds = comment.isExplained() && holds(comment.until());
                excuse = holds ? new Excuse(Excuse.Kind.COMMENT, comment.because(), comment.until()) : excuse;
            }
        }
        String file = projectPath.apply(problem.place().file());
        for (StatedSuppression entry : settings.suppressions()) {
            if (entry.covers(problem, file)) {
                usedEntries.add(entry);
                excuse = excuse == null && holds(entry.until())
                        ? new Excuse(Excuse.Kind.PROJECT, entry.because(), entry.until())
                        : excuse;
            }
        }
        return Optional.ofNullable(excuse);
    }

    private List<Problem> aboutComments(List<CommentSuppression> comments, Set<String> used) {
        List<Problem> problems = new ArrayList<>();
        for (CommentSuppression comment : comments) {
            if (!comment.isReadable()) {
                problems.add(comment.problem("misshapen-suppression", ""));
            }
            for (String rule : comment.rules()) {
                String wrong = wrong(comment, rule, used);
                if (!wrong.isEmpty()) {
                    problems.add(comment.problem(wrong, rule));
                }
            }
        }
        return problems;
    }

    /** The first thing that is wrong with a comment about a rule; empty where nothing is. */
    private String wrong(CommentSuppression comment, String rule, Set<String> used) {
        if (!rules.contains(rule)) {
            return "suppression-of-no-rule";
        } else if (!choices.reports(rule)) {
            return "";
        } else if (!comment.isExplained()) {
            return "unexplained-suppression";
        } else if (!used.contains(key(comment, rule))) {
            return UNUSED;
        }
        return isPast(comment.until()) ? "expired-suppression" : "";
    }

    private static String key(CommentSuppression comment, String rule) {
        return comment.place() + " " + rule;
    }

    private boolean holds(String until) {
        return !choices.strictDates() || !isPast(until);
    }

    private boolean isPast(String until) {
        return !until.isEmpty() && until.compareTo(choices.today()) < 0;
    }
}
