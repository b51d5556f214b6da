package org.cxadvisor.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text that this program was built with, in which a name is filled in. */
final class Template {

    private Template() {}

    /**
     * The text with the name for {@code {name}}.
     *
     * @param resource its path, which begins with a slash
     * @throws IllegalStateException when the program was built without it
     */
    static String text(String resource, String name) {
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Not built in: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{name}", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
