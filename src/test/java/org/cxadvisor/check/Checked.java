package org.cxadvisor.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePage;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.strategy.AuditChecker;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.StrictReader;

/** Audits and problems as tests of checks need them. */
public final class Checked {

    /** The names of all rules. */
    public static final Set<String> RULES =
            RuleIndex.builtIn().pages().stream().map(RulePage::rule).collect(Collectors.toSet());

    private static final AuditChecker DESK = new AuditChecker(Rulebase.builtIn(), RuleIndex.builtIn());

    private Checked() {}

    /** An audit that is checked under the name {@code a.yaml}. */
    public static CheckedFile audit(String text) {
        JudgedAudit audit =
                DESK.judge("a.yaml", text.getBytes(StandardCharsets.UTF_8), beside -> Optional.empty(), null);
        return new CheckedFile("a.yaml", audit.problems(), Map.of("a.yaml", audit.lines()));
    }

    /** What a run without options finds, on 30 September 2026. */
    public static List<Finding> findings(String text) {
        return sieve(CheckSettings.NONE, choices(false)).findings(audit(text));
    }

    static Sieve sieve(CheckSettings settings, Choices choices) {
        return new Sieve(settings, choices, RULES, name -> name);
    }

    static Choices choices(boolean strictDates) {
        return new Choices(Set.of(), Set.of(), Map.of(), true, strictDates, "2026-09-30");
    }

    static CheckSettings settings(String text) {
        Document document = StrictReader.read("cx.yaml", text.getBytes(StandardCharsets.UTF_8));
        List<Problem> problems = document.judgedBy(CheckSettings.FORM);
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
        return CheckSettings.of(document);
    }

    /** Findings of problems that nobody excuses. */
    public static List<Finding> of(List<Problem> problems) {
        return sieve(CheckSettings.NONE, choices(false)).findings(new CheckedFile("a.yaml", problems, Map.of()));
    }

    /** A problem with a key that is unknown. */
    public static Problem problem(String file, int line, int column, String path, String key, Level level) {
        return new Problem(
                "unknown-key",
                level,
                new Place(file, line, column, Math.max(1, key.codePointCount(0, key.length())), path),
                Map.of("key", key, "thing", "a pain"),
                "");
    }
}
