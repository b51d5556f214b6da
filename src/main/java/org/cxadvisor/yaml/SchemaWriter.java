package org.cxadvisor.yaml;

/** Publishes a form as a JSON Schema, so that editors complete and check what the program checks. */
public final class SchemaWriter {

    private SchemaWriter() {}

    /** The schema (draft 2020-12) as JSON text; the same form gives the same bytes. */
    public static String write(Form form, String title) {
        throw new UnsupportedOperationException("follows");
    }
}
