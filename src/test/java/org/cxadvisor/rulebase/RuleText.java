package org.cxadvisor.rulebase;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/**
 * A rule taken apart as text; of a table, one for each row.
 *
 * @param file where it stands
 * @param name as it is declared
 * @param head what stands between its name and {@code when}
 * @param when its conditions
 * @param then its consequence
 */
record RuleText(RuleFile file, String name, String head, String when, String then) {

    /**
     * One pattern of a condition.
     *
     * @param binding its name in the rule, or empty
     * @param word {@code not} or {@code exists}, or empty
     * @param type the fact it looks for
     * @param constraints what it asks of it
     */
    record Fact(String binding, String word, String type, List<String> constraints) {}

    private static final Pattern RULE =
            Pattern.compile("(?ms)^rule \"([^\"]+)\"(.*?)^\\s*when\\s*$(.*?)^\\s*then\\s*$(.*?)^end\\s*$");
    private static final Pattern COMMENT = Pattern.compile("(?ms)/\\*.*?\\*/|^\\s*//.*?$|\\s//[^\"\\n]*$");
    private static final Pattern FACT =
            Pattern.compile("(?:(\\$\\w+)\\s*:\\s*)?(?:(not|exists)\\s+)?\\b([A-Z]\\w*)\\s*\\(");
    private static final Pattern CONCLUDED = Pattern.compile("^insert\\(\\s*(?:new\\s+)?([A-Z]\\w*)[.(]");

    /** All rules and rows of a file. */
    static List<RuleText> of(RuleFile file) {
        List<RuleText> rules = new ArrayList<>();
        Matcher matcher = RULE.matcher(COMMENT.matcher(source(file)).replaceAll(""));
        while (matcher.find()) {
            rules.add(new RuleText(
                    file,
                    matcher.group(1),
                    matcher.group(2).strip(),
                    matcher.group(3).strip(),
                    matcher.group(4).strip()));
        }
        return rules;
    }

    /** The file as DRL; a table is written out. */
    static String source(RuleFile file) {
        return isTable(file)
                ? new SpreadsheetCompiler()
                        .compile(new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)), InputType.CSV)
                : file.text();
    }

    static boolean isTable(RuleFile file) {
        return file.path().endsWith(RuleFile.TABLE);
    }

    /** The facts it looks for, in the order they are written. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        Matcher matcher = FACT.matcher(when);
        int from = 0;
        while (matcher.find(from)) {
            int close = closing(when, matcher.end() - 1);
            facts.add(new Fact(
                    matcher.group(1) == null ? "" : matcher.group(1),
                    matcher.group(2) == null ? "" : matcher.group(2),
                    matcher.group(3),
                    parts(when.substring(matcher.end(), close))));
            from = close + 1;
        }
        return facts;
    }

    /** The kinds of fact it reads. */
    Set<String> reads() {
        Set<String> kinds = new TreeSet<>();
        facts().forEach(fact -> kinds.add(fact.type()));
        return kinds;
    }

    /** The kind of fact it concludes; empty when that cannot be told. */
    String concludes() {
        Matcher matcher = CONCLUDED.matcher(then);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The condition without the names it gives, its facts in one order: the same for rules that ask the same. */
    String condition() {
        Map<String, String> bound = new LinkedHashMap<>();
        List<String> said = new ArrayList<>();
        for (Fact fact : facts()) {
            List<String> constraints = new ArrayList<>();
            for (String constraint : fact.constraints()) {
                constraints.add(replaced(constraint, bound).replaceAll("\\s+", ""));
            }
            constraints.sort(null);
            String says = fact.word() + " " + fact.type() + constraints;
            said.add(says.strip());
            if (!fact.binding().isEmpty()) {
                bound.put(fact.binding(), "<" + says.strip() + ">");
            }
        }
        said.sort(null);
        return String.join(" ", said);
    }

    /** Everything the rule says outside quotes. */
    String unquoted() {
        return (head + "\n" + when + "\n" + then).replaceAll("\"[^\"]*\"", "\"\"");
    }

    private static String replaced(String constraint, Map<String, String> bound) {
        String text = constraint;
        for (Map.Entry<String, String> one : bound.entrySet()) {
            text = text.replaceAll(Pattern.quote(one.getKey()) + "\\b", Matcher.quoteReplacement(one.getValue()));
        }
        return text;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int at = open; at < text.length(); at++) {
            char character = text.charAt(at);
            quoted = character == '"' ? !quoted : quoted;
            if (!quoted && character == '(') {
                depth++;
            } else if (!quoted && character == ')' && --depth == 0) {
                return at;
            }
        }
        throw new AssertionError("A bracket is not closed in " + text);
    }

    /** Cuts at the commas that stand in no bracket. */
    private static List<String> parts(String constraints) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < constraints.length(); at++) {
            char character = constraints.charAt(at);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (character == ',' && depth == 0) {
                parts.add(constraints.substring(from, at).strip());
                from = at + 1;
            }
        }
        parts.add(constraints.substring(from).strip());
        return Arrays.asList(parts.stream().filter(part -> !part.isEmpty()).toArray(String[]::new));
    }
}
