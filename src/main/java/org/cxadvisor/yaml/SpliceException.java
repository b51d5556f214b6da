package org.cxadvisor.yaml;

import java.util.List;

/** A change cannot be made to a text without touching anything else, so nothing was changed. */
public final class SpliceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String path;

    SpliceException(List<String> path) {
        super(String.join("/", path));
        this.path = String.join("/", path);
    }

    /** Where, by identities: {@code goals/csat@organization/owner}. */
    public String path() {
        return path;
    }
}
