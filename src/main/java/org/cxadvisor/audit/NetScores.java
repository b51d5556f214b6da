package org.cxadvisor.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.metric.Values;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** Net scores beside their parts in percent: where the number of answers is unknown, no count could contradict them later. */
final class NetScores {

    private final List<Problem> problems = new ArrayList<>();

    private NetScores() {}

    /** The scores that are not the difference of the promoters and detractors beside them, in the order of the file. */
    static List<Problem> check(Node audit) {
        NetScores scores = new NetScores();
        scores.judge(audit);
        return scores.problems;
    }

    private void judge(Node node) {
        if (node instanceof Items list) {
            list.items().forEach(this::judge);
        } else if (node instanceof Fields map) {
            reading(map);
            map.fields().stream().filter(field -> !Form.isNoteKey(field.key())).forEach(field -> judge(field.value()));
        }
    }

    private void reading(Fields map) {
        Scalar score = exact(map, "score", Values.SCORE);
        Scalar promoters = exact(map, "promoters", Values.SHARE);
        Scalar detractors = exact(map, "detractors", Values.SHARE);
        boolean isCounted = map.has("responses") || map.has("answers");
        if (score == null || promoters == null || detractors == null || isCounted) {
            return;
        }
        double net = Values.SHARE.number(promoters.text()) - Values.SHARE.number(detractors.text());
        double most = rounded(score) + rounded(promoters) + rounded(detractors);
        if (Math.abs(Values.SCORE.number(score.text()) - net) > most) {
            problems.add(AuditRule.MISMATCHED_SCORE.at(score.place(), values(score, promoters, detractors)));
        }
    }

    private static Map<String, String> values(Scalar score, Scalar promoters, Scalar detractors) {
        Map<String, String> values = new TreeMap<>();
        values.put("score", score.text());
        values.put("promoters", promoters.text());
        values.put("detractors", detractors.text());
        values.put("parts-line", Integer.toString(promoters.place().line()));
        values.put("parts-column", Integer.toString(promoters.place().column()));
        return values;
    }

    private static @Nullable Scalar exact(Fields map, String key, Values kind) {
        Scalar figure = Nodes.scalar(map, key);
        boolean known = figure != null && kind.reads(figure.text()) && !FigureFormat.isApproximate(figure.text());
        return known ? figure : null;
    }

    /** By how much a figure may differ from the exact one: half a unit of its last digit, and a trace for the arithmetic. */
    private static double rounded(Scalar figure) {
        String digits = figure.text().replaceAll("[^0-9.]", "");
        int point = digits.indexOf('.');
        return Math.pow(10, point < 0 ? 0 : point + 1 - digits.length()) / 2 + 1e-9;
    }
}
