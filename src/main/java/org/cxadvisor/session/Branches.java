package org.cxadvisor.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a session holds at one moment; a value, so that undoing is going back to the one before.
 *
 * @param current the name of the branch one is on
 * @param branches every branch by its name, in the order they were made; the first is {@link #MAIN}
 */
public record Branches(String current, Map<String, Branch> branches) {

    /** The branch that is saved. */
    public static final String MAIN = "main";

    public Branches {
        branches = Collections.unmodifiableMap(new LinkedHashMap<>(branches));
    }

    /** An audit that was just opened. */
    public static Branches of(String text, List<Decision> decisions) {
        return new Branches(MAIN, Map.of(MAIN, Branch.of(MAIN, text, decisions)));
    }

    /** The branch one is on. */
    public Branch now() {
        return branches.getOrDefault(current, main());
    }

    /** The branch that is saved. */
    public Branch main() {
        return branches.values().iterator().next();
    }

    /** Whether one is on the branch that is saved. */
    public boolean isOnMain() {
        return current.equals(MAIN);
    }

    /** A branch by its name. */
    public Optional<Branch> branch(String name) {
        return Optional.ofNullable(branches.get(name));
    }

    /** The same with another state of one branch, which one is on then. */
    public Branches with(Branch branch) {
        Map<String, Branch> all = new LinkedHashMap<>(branches);
        all.put(branch.name(), branch);
        return new Branches(branch.name(), all);
    }

    /** The same with another state of the branch that is saved. */
    Branches withMain(Branch main) {
        return new Branches(current, with(main).branches);
    }

    /** On a branch of that name: a new one starts from where one is, one that is there goes on. */
    public Branches on(String name) {
        return branches.containsKey(name) ? new Branches(name, branches) : with(now().named(name));
    }

    /** Back on main, without the branch one is on. */
    public Branches dropped() {
        Map<String, Branch> all = new LinkedHashMap<>(branches);
        if (!isOnMain()) {
            all.remove(current);
        }
        return new Branches(MAIN, all);
    }
}
