package org.cxadvisor.strategy;

import java.util.ArrayList;
import java.util.List;
import org.cxadvisor.yaml.YamlText;

/** A map of YAML on one line: {@code { by: 2018-06-30, value: 58.0% }}. */
final class FlowMap {

    private final List<String> entries = new ArrayList<>();

    /** A value with a grammar of its own. */
    FlowMap value(String key, String value) {
        return flow(key, YamlText.value(value));
    }

    /** A value that is already YAML. */
    FlowMap flow(String key, String yaml) {
        entries.add(key + ": " + yaml);
        return this;
    }

    /** The same, unless it is not known. */
    FlowMap known(String key, String value) {
        return value.isEmpty() || value.equals(FigureText.UNKNOWN) ? this : value(key, value);
    }

    /** Text, in quotes where it could be misread. */
    FlowMap text(String key, String text) {
        return flow(key, YamlText.quoted(text));
    }

    /** Text, unless there is none. */
    FlowMap any(String key, String text) {
        return text.isEmpty() ? this : text(key, text);
    }

    @Override
    public String toString() {
        return entries.isEmpty() ? "{}" : "{ " + String.join(", ", entries) + " }";
    }

    /** A list on one line. */
    static String list(List<?> items) {
        return items.isEmpty()
                ? "[]"
                : "[ " + String.join(", ", items.stream().map(String::valueOf).toList()) + " ]";
    }

    /** A list of texts on one line. */
    static String texts(List<String> texts) {
        return list(texts.stream().map(YamlText::quoted).toList());
    }
}
