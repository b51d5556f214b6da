package org.cxadvisor.audit;

import java.util.Optional;

/** The files that lie beside an audit. */
@FunctionalInterface
public interface HistoryFiles {

    /** The bytes of a file, by its name without a folder; empty when there is no such file. */
    Optional<byte[]> read(String name);

    /** Where nothing lies beside the audit. */
    static HistoryFiles none() {
        return name -> Optional.empty();
    }
}
