package org.cxadvisor.audit;

import org.cxadvisor.yaml.PatternKind;
import org.cxadvisor.yaml.ValueKind;

/** How those values are written that mean something only in an audit. */
final class AuditValues {

    /** Without the characters that separate the parts of a path, of a conclusion's id, or of a list. */
    static final ValueKind ID = new PatternKind("id", "[^\\s/@=,:#\"'{}\\[\\]]{1,80}", true, "checkout");

    static final ValueKind FORMAT = new PatternKind("format-version", "1", true, "1");
    static final ValueKind CURRENCY = new PatternKind("currency", "[A-Z]{3}", false, "EUR");
    static final ValueKind LANGUAGE = new PatternKind("language", "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,8}", false, "en");
    static final ValueKind TRUE_OR_FALSE = new PatternKind("true-or-false", "true|false", false, "true");

    /** Beside the audit: no folder can be named, and nothing that no file system takes for a name. */
    static final ValueKind HISTORY = new PatternKind(
            "history-file", "[^\\s/\\\\:\\u0000-\\u001F][^/\\\\:\\u0000-\\u001F]{0,200}\\.csv", false, "nps.csv");

    private AuditValues() {}
}
