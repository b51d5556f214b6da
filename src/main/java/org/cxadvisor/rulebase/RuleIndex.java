package org.cxadvisor.rulebase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every rule, with its page and its place. */
public final class RuleIndex {

    private final Once<Map<String, RulePlace>> places;
    private final Once<Map<String, RulePage>> pages;
    private final Map<String, String> companyTexts;

    private RuleIndex(
            Supplier<List<RulePlace>> places, Supplier<List<RulePage>> pages, Map<String, String> companyTexts) {
        this.places = new Once<>(() -> byName(places.get(), RulePlace::name));
        this.pages = new Once<>(() -> byName(pages.get(), RulePage::rule));
        this.companyTexts = companyTexts;
    }

    /** The rules this program was built with. Pages and places are read when first asked for, each for themselves. */
    public static RuleIndex builtIn() {
        return new RuleIndex(
                () -> Catalogue.read("rules", Places.class).files(),
                () -> Catalogue.read("pages", Pages.class).files(),
                Map.of());
    }

    /**
     * The same rules with those of a company; a page of a name that is known already takes its place.
     *
     * @param texts the whole text of each of its pages, by the page's path
     */
    public RuleIndex with(List<RulePlace> more, List<RulePage> morePages, Map<String, String> texts) {
        Map<String, String> all = new TreeMap<>(companyTexts);
        all.putAll(texts);
        return new RuleIndex(() -> joined(places(), more), () -> joined(pages(), morePages), all);
    }

    private static <T> List<T> joined(List<T> ours, List<T> theirs) {
        return Stream.concat(ours.stream(), theirs.stream()).toList();
    }

    /** The whole text of a page. */
    public String text(RulePage page) {
        String own = companyTexts.get(String.valueOf(page.path()));
        return own == null ? Catalogue.text(String.valueOf(page.path())) : own;
    }

    /** Whether a page comes from a company and not from this program. */
    public boolean isCompanys(RulePage page) {
        return companyTexts.containsKey(String.valueOf(page.path()));
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        Map<String, T> byName = new TreeMap<>();
        all.forEach(one -> byName.put(name.apply(one), one));
        return byName;
    }

    /** All rules and rows, sorted by name. */
    public List<RulePlace> places() {
        return List.copyOf(places.get().values());
    }

    /** All pages, sorted by rule. */
    public List<RulePage> pages() {
        return List.copyOf(pages.get().values());
    }

    /** Where a rule or row stands. */
    public Optional<RulePlace> place(String name) {
        return Optional.ofNullable(places.get().get(name));
    }

    /** The page of a rule; a row's is its table's. */
    public Optional<RulePage> page(String name) {
        int slash = name.indexOf('/');
        return Optional.ofNullable(pages.get().get(slash < 0 ? name : name.substring(0, slash)));
    }

    record Places(List<RulePlace> files) {}

    record Pages(List<RulePage> files) {}
}
