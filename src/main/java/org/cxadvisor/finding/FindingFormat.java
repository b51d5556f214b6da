package org.cxadvisor.finding;

import java.util.function.Function;

/** The formats of a report; the names are what is typed. */
public enum FindingFormat {
    /** With the line of the file, why it matters and the fix. */
    PRETTY(PlainFindings::pretty),
    /** A line for each. */
    COMPACT(report -> PlainFindings.compact(report, "")),
    /** One JSON document. */
    JSON(JsonFindings::document),
    /** A JSON document for each, on a line. */
    JSONL(JsonFindings::lines),
    /** SARIF 2.1.0. */
    SARIF(SarifFindings::write),
    /** The XML of test reports. */
    JUNIT(JunitFindings::write),
    /** Annotations of GitHub, after a line for each finding. */
    GITHUB(GithubFindings::write),
    /** A code quality report of GitLab. */
    GITLAB(GitlabFindings::write),
    /** For a job summary or a pull request. */
    MARKDOWN(MarkdownFindings::write);

    private final Function<FindingReport, String> written;

    FindingFormat(Function<FindingReport, String> written) {
        this.written = written;
    }

    /** The report as text that ends with a line end; empty where the format has nothing to say. */
    public String write(FindingReport report) {
        return written.apply(report);
    }
}
