package org.cxadvisor.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A playbook to start from: one file that is sound as it is, with what is to be replaced in plain sight. */
public final class NewPlaybook {

    private static final String TEMPLATE = "/new-playbook/playbook.yaml";

    private NewPlaybook() {}

    /** Where it stands below the folder of a company. */
    public static String path(String name) {
        return "playbooks/" + name + ".yaml";
    }

    /** Its text. */
    public static String text(String name) {
        try (InputStream in = NewPlaybook.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("Not built in: " + TEMPLATE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{name}", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
