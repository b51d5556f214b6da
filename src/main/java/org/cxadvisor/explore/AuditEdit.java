package org.cxadvisor.explore;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place of an audit, and what stands there instead.
 *
 * @param place where, by identities: {@code touchpoints/checkout/rating/mean}
 * @param text what is written there, as YAML; null where nothing is
 */
public record AuditEdit(String place, @Nullable String text) {

    /** What is written there, as YAML; empty where nothing is. */
    public Optional<String> value() {
        return Optional.ofNullable(text);
    }

    /** Something else is written at a place. */
    public static AuditEdit set(String place, String value) {
        return new AuditEdit(place, value);
    }

    /** What stands at a place is left out. */
    public static AuditEdit without(String place) {
        return new AuditEdit(place, null);
    }
}
