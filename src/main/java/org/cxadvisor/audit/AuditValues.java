package org.cxadvisor.audit;

import java.util.regex.Pattern;
import org.cxadvisor.yaml.ValueKind;

/** How those values are written that mean something only in an audit. */
final class AuditValues implements ValueKind {

    /** Without the characters that separate the parts of a path, of a conclusion's id, or of a list. */
    static final AuditValues ID = new AuditValues("id", "[^\\s/@=,:#\"'{}\\[\\]]{1,80}", true, "checkout");

    static final AuditValues FORMAT = new AuditValues("format-version", "1", true, "1");
    static final AuditValues CURRENCY = new AuditValues("currency", "[A-Z]{3}", false, "EUR");
    static final AuditValues LANGUAGE =
            new AuditValues("language", "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,8}", false, "en");
    static final AuditValues TRUE_OR_FALSE = new AuditValues("true-or-false", "true|false", false, "true");

    /** Beside the audit: no folder can be named, and nothing that no file system takes for a name. */
    static final AuditValues HISTORY = new AuditValues(
            "history-file", "[^\\s/\\\\:\\u0000-\\u001F][^/\\\\:\\u0000-\\u001F]{0,200}\\.csv", false, "nps.csv");

    private final String name;
    private final Pattern pattern;
    private final boolean alsoNumber;
    private final String example;

    private AuditValues(String name, String pattern, boolean alsoNumber, String example) {
        this.name = name;
        this.pattern = Pattern.compile(pattern);
        this.alsoNumber = alsoNumber;
        this.example = example;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String jsonPattern() {
        return pattern.pattern();
    }

    @Override
    public boolean alsoNumber() {
        return alsoNumber;
    }

    @Override
    public boolean reads(String text) {
        return pattern.matcher(text).matches();
    }

    @Override
    public String example() {
        return example;
    }
}
