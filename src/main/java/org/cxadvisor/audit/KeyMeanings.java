package org.cxadvisor.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.function.BinaryOperator;

/** What each key of an audit means; read only when a form is published. */
final class KeyMeanings {

    private KeyMeanings() {}

    /** From a part and a key of it, such as {@code a pain} and {@code count}; a key without one is a defect of ours. */
    static BinaryOperator<String> read() {
        Properties meanings = load();
        return (part, name) -> {
            String key = key(part, name);
            return Objects.requireNonNull(meanings.getProperty(key), key);
        };
    }

    /** {@code pain.count} for the key {@code count} of {@code a pain}. */
    static String key(String part, String name) {
        int article = part.startsWith("an ") ? 3 : part.startsWith("a ") ? 2 : 0;
        return part.substring(article).replace(' ', '-') + "." + name;
    }

    static Properties load() {
        Properties meanings = new Properties();
        try (InputStream in = Objects.requireNonNull(KeyMeanings.class.getResourceAsStream("keys.properties"))) {
            meanings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return meanings;
    }
}
