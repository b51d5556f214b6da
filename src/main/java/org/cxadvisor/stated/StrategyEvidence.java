package org.cxadvisor.stated;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxadvisor.yaml.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy is checked against in the evidence it names.
 *
 * @param found whether there is such a file, and it can be read
 * @param meaning the digest of the audit's meaning; empty where it is not known
 * @param rules the version of the rules; empty where it is not known
 * @param people the person-weeks there are; NaN where that is unknown
 * @param gaps the ids of all gaps
 * @param metrics the ids of all measures that were taken
 * @param sources the ids of all sources of figures
 * @param goals the figures of the drafted goals, by id
 * @param blocks what forbids playbooks
 */
public record StrategyEvidence(
        boolean found,
        String meaning,
        String rules,
        double people,
        Set<String> gaps,
        Set<String> metrics,
        Set<String> sources,
        Map<String, Drafted> goals,
        List<Forbidden> blocks) {

    private static final StrategyEvidence MISSING =
            new StrategyEvidence(false, "", "", Double.NaN, Set.of(), Set.of(), Set.of(), Map.of(), List.of());

    public StrategyEvidence {
        gaps = Set.copyOf(gaps);
        metrics = Set.copyOf(metrics);
        sources = Set.copyOf(sources);
        goals = Map.copyOf(goals);
        blocks = List.copyOf(blocks);
    }

    /** The figures of a goal as it was drafted, NaN where they are not known. */
    record Drafted(double baseline, double target) {}

    /** A rule that forbids a playbook, at one place or, where the subject is empty, everywhere. */
    record Forbidden(String rule, String playbook, String what, String subject) {

        boolean forbids(String tactic) {
            boolean everywhere = subject.isEmpty() || subject.equals("organization");
            return everywhere ? tactic.startsWith(playbook + "@") : tactic.equals(playbook + "@" + subject);
        }
    }

    /** Where there is no such file. */
    public static StrategyEvidence missing() {
        return MISSING;
    }

    /** Reads {@code evidence.json}; one that cannot be read is as good as missing. */
    public static StrategyEvidence read(byte @Nullable [] json) {
        if (json == null) {
            return MISSING;
        }
        try {
            return of(JsonText.read(new String(json, StandardCharsets.UTF_8), Map.class));
        } catch (IllegalArgumentException unreadable) {
            return MISSING;
        }
    }

    private static StrategyEvidence of(Map<?, ?> told) {
        Map<?, ?> origin = map(told.get("made-from"));
        return new StrategyEvidence(
                true,
                text(origin, "audit-meaning"),
                text(origin, "rules"),
                number(map(told.get("plan")), "people"),
                ids(maps(told.get("gaps")), "id"),
                ids(maps(told.get("facts")), "metric"),
                ids(maps(told.get("facts")), "source"),
                drafted(maps(told.get("goals"))),
                forbidden(maps(told.get("conclusions"))));
    }

    private static Map<String, Drafted> drafted(List<Map<?, ?>> goals) {
        Map<String, Drafted> drafted = new HashMap<>();
        goals.forEach(
                goal -> drafted.put(text(goal, "id"), new Drafted(number(goal, "baseline"), number(goal, "target"))));
        return drafted;
    }

    private static List<Forbidden> forbidden(List<Map<?, ?>> conclusions) {
        return conclusions.stream()
                .filter(one -> text(one, "kind").equals("block") && Boolean.TRUE.equals(one.get("forbids")))
                .map(one -> new Forbidden(
                        text(one, "rule"), text(one, "playbook"), text(one, "what"), text(one, "subject")))
                .toList();
    }

    private static Set<String> ids(List<Map<?, ?>> all, String key) {
        Set<String> ids = new HashSet<>();
        all.forEach(one -> ids.add(text(one, key)));
        ids.remove("");
        return ids;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<Map<?, ?>> maps(@Nullable Object value) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(one -> maps.add(map(one)));
        }
        return maps;
    }

    private static String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text : "";
    }

    private static double number(Map<?, ?> map, String key) {
        return map.get(key) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
