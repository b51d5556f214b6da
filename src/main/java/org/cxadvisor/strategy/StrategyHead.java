package org.cxadvisor.strategy;

import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/**
 * Whose strategy a text is, and of which day.
 *
 * @param organization empty where it does not say
 * @param asOf as {@code 2026-10-05}; empty where it does not say
 */
public record StrategyHead(String organization, String asOf) {

    /** The head of a text, be it a strategy or not. */
    public static StrategyHead of(byte[] text) {
        Document document = StrictReader.read("", text);
        Fields fields = document.root() instanceof Fields map ? map : null;
        return new StrategyHead(text(fields, "organization"), text(fields, "as-of"));
    }

    private static String text(@Nullable Fields fields, String key) {
        Node node = fields == null ? null : fields.get(key);
        return node instanceof Scalar scalar ? scalar.text() : "";
    }
}
