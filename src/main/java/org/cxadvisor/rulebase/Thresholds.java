package org.cxadvisor.rulebase;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers that decide, for one industry: facts for rules, parameters for Java. */
public final class Thresholds {

    private final Map<String, Entry> entries;
    private final String industry;
    private final List<Threshold> facts;
    private final Map<String, Thresholds> byIndustry = new ConcurrentHashMap<>();
    private final @Nullable Thresholds whole;
    private final Map<String, Threshold> asked = new ConcurrentSkipListMap<>();

    private Thresholds(Map<String, Entry> entries, String industry) {
        this.entries = entries;
        this.industry = industry;
        this.whole = null;
        this.facts = entries.values().stream()
                .filter(entry -> entry.holdsIn(industry))
                .map(entry -> entry.factIn(industry))
                .sorted(Comparator.comparing(Threshold::id))
                .toList();
    }

    private Thresholds(Thresholds whole) {
        this.entries = whole.entries;
        this.industry = whole.industry;
        this.facts = whole.facts;
        this.whole = whole;
    }

    /**
     * The same thresholds for one conclusion or one part of a calculation: they note which of them are asked for, and
     * those they were made from note it too, unless they are the ones that every audit shares.
     */
    public Thresholds noting() {
        return new Thresholds(this);
    }

    /** Those whose value or fact was asked for since {@link #noting()}, sorted by id: the numbers that decided. */
    public List<Threshold> asked() {
        return List.copyOf(asked.values());
    }

    private Threshold noted(Entry entry) {
        Threshold fact = entry.factIn(industry);
        for (Thresholds noting = this; noting != null && noting.whole != null; noting = noting.whole) {
            noting.asked.put(fact.id(), fact);
        }
        return fact;
    }

    /** The thresholds this program was built with, for an industry that nobody named. */
    public static Thresholds builtIn() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Filed file : Catalogue.read("thresholds", Shelf.class).files()) {
            for (Entry entry : file.file().list()) {
                Integer line = file.lines().get("list/" + entry.id());
                String at = file.path() + ":" + (line == null ? 1 : line);
                entries.put(entry.id(), entry.standingAt(at));
            }
        }
        return new Thresholds(entries, "");
    }

    /** The same thresholds for an industry, as in the vocabulary. */
    public Thresholds in(String itsIndustry) {
        boolean known = entries.values().stream().anyMatch(entry -> entry.isOwnIn(itsIndustry));
        return known || !industry.isEmpty()
                ? byIndustry.computeIfAbsent(itsIndustry, name -> new Thresholds(entries, name))
                : this;
    }

    /**
     * The same thresholds, but one with another number in every industry.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public Thresholds with(String id, double value) {
        Map<String, Entry> changed = new LinkedHashMap<>(entries);
        Entry known = entries.get(id);
        if (known == null) {
            throw new IllegalArgumentException("No threshold " + id);
        }
        changed.put(id, known.standingFor(value));
        return new Thresholds(changed, industry);
    }

    /** The same thresholds with others added; one of a name that is known already takes its place. */
    public Thresholds with(List<Entry> more) {
        Map<String, Entry> all = new LinkedHashMap<>(entries);
        more.forEach(entry -> all.put(entry.id(), entry));
        return new Thresholds(all, industry);
    }

    /** All thresholds as facts, sorted by id. */
    public List<Threshold> facts() {
        return facts;
    }

    /** One threshold as a fact; empty when there is none of that name. */
    public Optional<Threshold> fact(String id) {
        Entry entry = entries.get(id);
        return entry == null || !entry.holdsIn(industry) ? Optional.empty() : Optional.of(noted(entry));
    }

    /**
     * The value of one threshold.
     *
     * @throws IllegalArgumentException when there is none of that name for this industry: a defect of ours
     */
    public double value(String id) {
        Entry entry = entries.get(id);
        if (entry == null || !entry.holdsIn(industry)) {
            throw new IllegalArgumentException("No threshold " + id);
        }
        return noted(entry).value();
    }

    /** Why a threshold is what it is, where it comes from and where it stands; empty when there is none of that name. */
    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** What they say, the same for thresholds that say the same. */
    @Override
    public String toString() {
        return facts().toString();
    }

    /**
     * A threshold as it stands in {@code rules/thresholds/}.
     *
     * @param id its name
     * @param value the number, unless the industry has its own; null where it holds for the industries named alone
     * @param unit what it counts
     * @param why why this number and no other
     * @param source where it was seen, or {@code judgement}
     * @param tag {@code seen derived judgement}
     * @param byIndustry the number for single industries
     * @param at the place, as {@code file:line}
     */
    public record Entry(
            String id,
            @Nullable Double value,
            String unit,
            String why,
            String source,
            String tag,
            @Nullable Map<String, Double> byIndustry,
            @Nullable String at) {

        /** The place, as {@code file:line}. */
        public String place() {
            return at == null ? "" : at;
        }

        Entry standingAt(String place) {
            return new Entry(id, value, unit, why, source, tag, byIndustry, place);
        }

        Entry standingFor(double another) {
            return new Entry(id, another, unit, why, source, tag, null, at);
        }

        /** The number, and those for single industries. */
        public Stream<Double> values() {
            return Stream.concat(
                    Stream.ofNullable(value), byIndustry == null ? Stream.of() : byIndustry.values().stream());
        }

        boolean holdsIn(String industry) {
            return value != null || isOwnIn(industry);
        }

        boolean isOwnIn(String industry) {
            return byIndustry != null && byIndustry.containsKey(industry);
        }

        Threshold factIn(String industry) {
            return new Threshold(id, valueIn(industry), unit, place());
        }

        double valueIn(String industry) {
            Double own = byIndustry == null ? null : byIndustry.get(industry);
            return own != null ? own : value != null ? value : Double.NaN;
        }
    }

    record Shelf(List<Filed> files) {}

    record Filed(String path, Map<String, Integer> lines, ThresholdFile file) {}

    record ThresholdFile(int thresholds, List<Entry> list) {}
}
