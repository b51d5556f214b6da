package org.cxadvisor.rulebase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every rule, with its page and its place. */
public final class RuleIndex {

    private final Map<String, RulePlace> places = new TreeMap<>();
    private final Map<String, RulePage> pages = new TreeMap<>();

    private RuleIndex(List<RulePlace> places, List<RulePage> pages) {
        places.forEach(place -> this.places.put(place.name(), place));
        pages.forEach(page -> this.pages.put(page.rule(), page));
    }

    /** The rules this program was built with. */
    public static RuleIndex builtIn() {
        return new RuleIndex(
                Catalogue.read("rules", Places.class).files(),
                Catalogue.read("pages", Pages.class).files());
    }

    /** All rules and rows, sorted by name. */
    public List<RulePlace> places() {
        return List.copyOf(places.values());
    }

    /** All pages, sorted by rule. */
    public List<RulePage> pages() {
        return List.copyOf(pages.values());
    }

    /** Where a rule or row stands. */
    public Optional<RulePlace> place(String name) {
        return Optional.ofNullable(places.get(name));
    }

    /** The page of a rule; a row's is its table's. */
    public Optional<RulePage> page(String name) {
        int slash = name.indexOf('/');
        return Optional.ofNullable(pages.get(slash < 0 ? name : name.substring(0, slash)));
    }

    record Places(List<RulePlace> files) {}

    record Pages(List<RulePage> files) {}
}
