package org.cxadvisor.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The audit a shell has open.
 *
 * @param name how the prompt names it; empty when none is open
 * @param file the audit as it was typed; null when none is open
 * @param ids the ids of its conclusions that start with a text, in order
 */
public record OpenAudit(String name, @Nullable Path file, Function<String, List<String>> ids) {

    /** No audit is open, as in every one-shot run. */
    public static final OpenAudit NONE = new OpenAudit("", null, start -> List.of());
}
