package org.cxadvisor.cli;

import java.nio.file.Path;

/** A person must decide first, because the program would otherwise overwrite what people wrote: it ends with 4. */
final class DecisionNeededException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String file;

    DecisionNeededException(Path file) {
        super(file.toString());
        this.file = file.toString();
    }

    String file() {
        return file;
    }
}
