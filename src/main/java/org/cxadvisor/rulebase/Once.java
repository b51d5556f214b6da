package org.cxadvisor.rulebase;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is made when it is first asked for, and then kept: a cold start should read only what its command needs. Safe to
 * share between threads.
 *
 * @param <T> what is made
 */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    /** @param maker makes it; called at most once, unless it throws */
    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
