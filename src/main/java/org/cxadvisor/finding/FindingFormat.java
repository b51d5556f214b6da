package org.cxadvisor.finding;

/** The formats of a report; the names are what is typed. */
public enum FindingFormat {
    /** With the line of the file, why it matters and the fix. */
    PRETTY,
    /** A line for each. */
    COMPACT,
    /** One JSON document. */
    JSON,
    /** A JSON document for each, on a line. */
    JSONL,
    /** SARIF 2.1.0. */
    SARIF,
    /** The XML of test reports. */
    JUNIT,
    /** Annotations of GitHub, after a line for each finding. */
    GITHUB,
    /** A code quality report of GitLab. */
    GITLAB,
    /** For a job summary or a pull request. */
    MARKDOWN;

    /** The report as text that ends with a line end; empty where the format has nothing to say. */
    public String write(FindingReport report) {
        return switch (this) {
            case PRETTY -> PlainFindings.pretty(report);
            case COMPACT -> PlainFindings.compact(report, "");
            case JSON -> JsonFindings.document(report);
            case JSONL -> JsonFindings.lines(report);
            case SARIF -> SarifFindings.write(report);
            case JUNIT -> JunitFindings.write(report);
            case GITHUB -> GithubFindings.write(report);
            case GITLAB -> GitlabFindings.write(report);
            case MARKDOWN -> MarkdownFindings.write(report);
        };
    }
}
