package org.cxadvisor.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.cxadvisor.yaml.JsonRecords;

/**
 * The shelves on which the build lays out what people own beside the rules: thresholds, vocabulary, metrics, playbooks, pages.
 * They are read as JSON, because that is quicker than reading the YAML again in every run.
 */
public final class Catalogue {

    /** Where the shelves stand among the classes. */
    static final String FOLDER = "catalogue/";

    private Catalogue() {}

    /**
     * Reads one shelf.
     *
     * @param name the shelf: {@code thresholds vocabulary concerns metrics questions sources playbooks pages rules}
     * @param type a record with one component, {@code files}, a list
     */
    public static <T extends Record> T read(String name, Class<T> type) {
        return JsonRecords.read(text(FOLDER + name + ".json"), type);
    }

    /** The text of a page or another file of ours, by its path in the project: {@code rules/gaps/….md}. */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The bytes of a file of ours, by its path in the project. */
    public static byte[] bytes(String path) {
        try (InputStream in = Catalogue.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalStateException("Not built in: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
