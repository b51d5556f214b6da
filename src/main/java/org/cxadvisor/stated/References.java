package org.cxadvisor.stated;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cxadvisor.yaml.NearestWord;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** The names in a strategy that stand for other things in it, and those that lead back to themselves. */
final class References {

    private final Part whole;
    private final StrategyEvidence evidence;
    private final List<Object> facts;

    References(Part whole, StrategyEvidence evidence, List<Object> facts) {
        this.whole = whole;
        this.evidence = evidence;
        this.facts = facts;
    }

    void add() {
        List<String> goals = ids(whole.parts("goals"));
        List<String> gaps = gaps();
        for (Part goal : whole.parts("goals")) {
            one(goal, goal.id(), "serves", goals);
            one(goal, goal.id(), "replaced-by", goals);
        }
        List<String> tactics = tactics();
        for (Part tactic : whole.parts("tactics")) {
            one(tactic, tactic.id(), "replaced-by", tactics);
            all(tactic, "serves", goals);
            tactic.names("closes").forEach(name -> gap(tactic, name, gaps));
            List<Part> steps = tactic.parts("steps");
            steps.forEach(step -> one(step, tactic.id(), "after", ids(steps)));
            circles(steps, "after", tactic.id());
        }
        circles(whole.parts("goals"), "serves", "");
        circles(whole.parts("goals"), "replaced-by", "");
        circles(whole.parts("tactics"), "replaced-by", "");
        answers(tactics);
        new Sources(whole, evidence.sources(), facts).add();
    }

    private List<String> tactics() {
        List<String> tactics = new ArrayList<>(ids(whole.parts("tactics")));
        whole.parts("left-out").forEach(left -> tactics.add(left.text("tactic")));
        return tactics;
    }

    /** Gaps are listed as they were drafted, so a tactic that is gone may still be named; only a slip is wrong. */
    private void answers(List<String> tactics) {
        for (Part gap : whole.parts("gaps")) {
            for (Scalar name : gap.names("answered-by")) {
                String meant = tactics.contains(name.text()) ? "" : NearestWord.slip(name.text(), tactics);
                facts.add(new StatedReference(
                        gap.id(), "answered-by", name.text(), meant.isEmpty(), meant, gap.at(name)));
            }
        }
    }

    private static List<String> ids(List<Part> items) {
        return items.stream().map(Part::id).filter(id -> !id.isEmpty()).toList();
    }

    /** Every gap of the strategy and of its evidence; none where neither tells. */
    private List<String> gaps() {
        List<String> gaps = new ArrayList<>(ids(whole.parts("gaps")));
        gaps.addAll(new TreeSet<>(evidence.gaps()));
        return gaps;
    }

    /** The strategy lists its foremost gaps and only the evidence all: without it, only a slip is wrong. */
    private void gap(Part tactic, Scalar name, List<String> gaps) {
        boolean found = gaps.contains(name.text());
        String meant =
                found ? "" : evidence.found() ? NearestWord.to(name.text(), gaps) : NearestWord.slip(name.text(), gaps);
        boolean told = !found && (evidence.found() || !meant.isEmpty());
        facts.add(new StatedReference(tactic.id(), "closes", name.text(), !told, meant, tactic.at(name)));
    }

    private void all(Part item, String key, List<String> known) {
        item.names(key).forEach(name -> reference(item.id(), key, name.text(), known, item.at(name)));
    }

    private void one(Part part, String item, String key, List<String> known) {
        Node name = part.fields().get(key);
        if (name instanceof Scalar && !part.text(key).isEmpty()) {
            reference(item, key, part.text(key), known, part.at(name));
        }
    }

    private void reference(String item, String key, String name, List<String> known, String at) {
        boolean found = known.contains(name);
        facts.add(new StatedReference(item, key, name, found, found ? "" : NearestWord.to(name, known), at));
    }

    private void circles(List<Part> parts, String key, String item) {
        Map<String, Part> byId = new LinkedHashMap<>();
        parts.forEach(part -> byId.putIfAbsent(part.id(), part));
        Set<String> told = new HashSet<>();
        for (Part part : parts) {
            List<String> way = wayBack(part, key, byId);
            if (way != null && told.addAll(way)) {
                way.add(part.id());
                facts.add(new StatedCircle(item.isEmpty() ? part.id() : item, String.join(" → ", way), part.at(key)));
            }
        }
    }

    /** The ids on the way from a part back to itself; null where there is none. */
    private static @Nullable List<String> wayBack(Part start, String key, Map<String, Part> byId) {
        List<String> way = new ArrayList<>(List.of(start.id()));
        Part at = byId.get(start.text(key));
        while (at != null && !way.contains(at.id())) {
            way.add(at.id());
            at = byId.get(at.text(key));
        }
        return at != null && at.id().equals(start.id()) && !start.id().isEmpty() ? way : null;
    }
}
