package org.cxadvisor.evidence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.jspecify.annotations.Nullable;

/** Which sources of an audit its present figures come from, and which only the earlier ones they are compared with. */
final class SourceUses {

    private final Set<String> now = new HashSet<>();
    private final Set<String> earlier = new HashSet<>();

    private SourceUses() {}

    static SourceUses of(Audit audit) {
        SourceUses uses = new SourceUses();
        uses.parts(audit, uses.now);
        return uses;
    }

    /** Whether a source is named by earlier readings and by nothing else. */
    boolean areEarlierOnly(String source) {
        return earlier.contains(source) && !now.contains(source);
    }

    private void visit(String name, @Nullable Object value, Set<String> uses) {
        if (value instanceof Stated.Known<?> known) {
            visit(name, known.value(), uses);
        } else if (value instanceof Iterable<?> several) {
            several.forEach(one -> visit(name, one, uses));
        } else if (value instanceof Map<?, ?> several) {
            several.values().forEach(one -> visit(name, one, uses));
        } else if (value instanceof Record part) {
            parts(part, name.equals("before") ? earlier : uses);
        } else if (name.equals("source") && value instanceof String source) {
            uses.add(source);
        }
    }

    private void parts(Record part, Set<String> uses) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            visit(component.getName(), value(part, component), uses);
        }
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(component + " cannot be read", unreadable);
        }
    }
}
