package org.cxadvisor.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.check.GateResult;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Escaping;
import org.cxadvisor.yaml.JsonText;

/** How gates ended, in words and as JSON: each with the limit, the figure now and before. */
public final class GateText {

    private final Messages messages;

    public GateText(Messages messages) {
        this.messages = messages;
    }

    /** A line for each: {@code failed  nps@organization: at least 20, now 12.8 (7.4..18.2), n 870; …}. */
    public String plain(List<GateResult> results) {
        StringBuilder text = new StringBuilder();
        for (GateResult result : results) {
            text.append(Escaping.terminal(messages.say(
                            "gate.line", Map.of("mark", mark(result), "about", result.about(), "says", says(result)))))
                    .append('\n');
        }
        return text.toString();
    }

    /** A table for a job summary or a pull request. */
    public String markdown(List<GateResult> results) {
        StringBuilder text = new StringBuilder();
        text.append("### ").append(messages.say("gate.markdown.title")).append("\n\n");
        text.append(messages.say("gate.markdown.head")).append("\n| --- | --- | --- |\n");
        for (GateResult result : results) {
            text.append("| ").append(mark(result).strip());
            text.append(" | ").append(Escaping.markdown(result.about()));
            text.append(" | ").append(Escaping.markdown(says(result))).append(" |\n");
        }
        return text.toString();
    }

    /** One JSON document. */
    public String json(List<GateResult> results) {
        return JsonText.write(Map.of("gates", results.stream().map(this::entry).toList()));
    }

    private Map<String, Object> entry(GateResult result) {
        Map<String, Object> one = new TreeMap<>();
        one.put("about", result.about());
        one.put("verdict", word(result));
        one.put("fails", result.fails());
        one.put("expected", result.expected());
        one.put("now", result.now());
        one.put("before", result.before());
        one.put("says", says(result));
        one.put("stated-at", result.gate().place().toString());
        return one;
    }

    /** What came of all of them, in one line. */
    public String closing(List<GateResult> results) {
        long failed = results.stream().filter(GateResult::fails).count();
        return messages.say("gate.closing", Map.of("count", results.size(), "failed", failed));
    }

    private String mark(GateResult result) {
        if (result.fails()) {
            return messages.say("gate.mark.failed");
        }
        boolean isNotice = result.verdict().fails()
                || switch (result.verdict()) {
                    case UNCERTAIN, NOT_COMPARED, KNOWN, NOT_DUE -> true;
                    default -> false;
                };
        return messages.say(isNotice ? "gate.mark.notice" : "gate.mark.passed");
    }

    private String says(GateResult result) {
        String verdict = messages.say("gate." + word(result));
        String expected = result.expected().isEmpty() ? "" : limit(result.expected());
        String now = result.now().isEmpty() ? "" : messages.say("gate.now", Map.of("now", result.now()));
        String before = result.before().isEmpty() ? "" : messages.say("gate.before", Map.of("before", result.before()));
        return messages.say(
                "gate.says", Map.of("verdict", verdict, "expected", expected, "now", now, "before", before));
    }

    private String limit(String expected) {
        int dots = expected.indexOf("..");
        if (dots < 0) {
            return messages.say("gate.due", Map.of("value", expected));
        }
        String least = expected.substring(0, dots);
        String most = expected.substring(dots + 2);
        if (most.isEmpty()) {
            return messages.say("gate.at-least", Map.of("value", least));
        }
        return least.isEmpty()
                ? messages.say("gate.at-most", Map.of("value", most))
                : messages.say("gate.between", Map.of("least", least, "most", most));
    }

    private static String word(GateResult result) {
        return result.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
