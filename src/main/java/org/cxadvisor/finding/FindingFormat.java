package org.cxadvisor.finding;

/** The formats of a report; the names are what is typed. */
public enum FindingFormat {
    /** With the line of the file, why it matters and the fix. */
    PRETTY {
        @Override
        public String write(FindingReport report) {
            return PlainFindings.pretty(report);
        }
    },
    /** A line for each. */
    COMPACT {
        @Override
        public String write(FindingReport report) {
            return PlainFindings.compact(report, "");
        }
    },
    /** One JSON document. */
    JSON {
        @Override
        public String write(FindingReport report) {
            return JsonFindings.document(report);
        }
    },
    /** A JSON document for each, on a line. */
    JSONL {
        @Override
        public String write(FindingReport report) {
            return JsonFindings.lines(report);
        }
    },
    /** SARIF 2.1.0. */
    SARIF {
        @Override
        public String write(FindingReport report) {
            return SarifFindings.write(report);
        }
    },
    /** The XML of test reports. */
    JUNIT {
        @Override
        public String write(FindingReport report) {
            return JunitFindings.write(report);
        }
    },
    /** Annotations of GitHub, after a line for each finding. */
    GITHUB {
        @Override
        public String write(FindingReport report) {
            return GithubFindings.write(report);
        }
    },
    /** A code quality report of GitLab. */
    GITLAB {
        @Override
        public String write(FindingReport report) {
            return GitlabFindings.write(report);
        }
    },
    /** For a job summary or a pull request. */
    MARKDOWN {
        @Override
        public String write(FindingReport report) {
            return MarkdownFindings.write(report);
        }
    };

    /** The report as text that ends with a line end; empty where the format has nothing to say. */
    public abstract String write(FindingReport report);
}
