package org.cxadvisor.quarter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.metric.Period;
import org.cxadvisor.renewal.Difference;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Scalar;

/**
 * What the folder of a strategy holds: the strategy as people own it, how it stands to its audit, and what a renewal would do.
 *
 * @param strategy the strategy
 * @param day the day to see it from
 * @param audit the audit behind it
 * @param newer the audit of the same organization that is newer than the strategy; empty where none is known
 * @param errors errors that {@code validate} finds in it
 * @param warnings warnings of the same
 * @param edits what people changed by hand; null values never
 * @param hasDraft whether the draft is kept that tells what people changed
 * @param editedFiles generated files that people changed, which the next run overwrites
 * @param conflicts how many conflicts of renewals are open
 * @param renewal what a renewal would do
 */
public record FolderStatus(
        Fields strategy,
        LocalDate day,
        Behind audit,
        String newer,
        int errors,
        int warnings,
        List<Difference> edits,
        boolean hasDraft,
        List<String> editedFiles,
        int conflicts,
        Outlook renewal) {

    public FolderStatus {
        edits = List.copyOf(edits);
        editedFiles = List.copyOf(editedFiles);
    }

    /** How a strategy stands to the audit it was made from. */
    public enum Step {
        /** The audit says what it said then. */
        IN_STEP,
        /** The audit says something else by now. */
        CHANGED,
        /** The audit is not where the strategy says. */
        MISSING,
        /** The audit has errors, so no advice can be given. */
        BROKEN
    }

    /**
     * The audit behind a strategy.
     *
     * @param file its path; what the strategy names where it is missing
     */
    public record Behind(Step step, String file) {}

    /**
     * What a renewal would do.
     *
     * @param audit with which audit; empty where there is none to renew with
     * @param refused why it would do nothing, in a sentence; empty where it would
     * @param counts how many differences of each kind
     */
    public record Outlook(String audit, String refused, Map<Difference.Kind, Long> counts) {

        /** Nothing that could be said. */
        public static final Outlook NONE = new Outlook("", "", Map.of());

        public Outlook {
            Map<Difference.Kind, Long> sorted = new EnumMap<>(Difference.Kind.class);
            sorted.putAll(counts);
            counts = java.util.Collections.unmodifiableMap(sorted);
        }

        /** The outlook of differences that were found. */
        public static Outlook of(String audit, List<Difference> differences) {
            Map<Difference.Kind, Long> counts = new EnumMap<>(Difference.Kind.class);
            differences.forEach(one -> counts.merge(one.kind(), 1L, Long::sum));
            return new Outlook(audit, "", counts);
        }

        /** Whether it would change the strategy or leave something to decide. */
        boolean isWork() {
            return counts.keySet().stream().anyMatch(kind -> !isKept(kind));
        }

        private static boolean isKept(Difference.Kind kind) {
            return kind == Difference.Kind.STAYS_REMOVED
                    || kind == Difference.Kind.PINNED
                    || kind == Difference.Kind.NO_LONGER_PROPOSED;
        }
    }

    /** What the strategy says under a key; empty where it says nothing. */
    String says(String key) {
        return OwnedState.text(strategy, key);
    }

    /** Goals that were not withdrawn, in the order of the file. */
    List<Fields> goals() {
        return OwnedState.items(strategy, "goals").stream()
                .filter(goal -> !OwnedState.text(goal, "state").equals("withdrawn"))
                .toList();
    }

    List<Fields> tactics() {
        return OwnedState.items(strategy, "tactics");
    }

    /** {@code proposed accepted rejected deferred}; where a tactic does not say, it is proposed. */
    static String decision(Fields tactic) {
        String is = tactic.get("decision") instanceof Fields decided ? OwnedState.text(decided, "is") : "";
        return is.isEmpty() ? "proposed" : is;
    }

    static String decided(Fields tactic, String key) {
        return tactic.get("decision") instanceof Fields decided ? OwnedState.text(decided, key) : "";
    }

    /** The next day on which the strategy is reviewed, from the day on; null where none is planned. */
    @org.jspecify.annotations.Nullable
    LocalDate nextReview() {
        List<LocalDate> days = new ArrayList<>();
        if (strategy.get("calendar") instanceof Fields calendar && calendar.get("reviews") instanceof Items reviews) {
            reviews.items().forEach(one -> {
                if (one instanceof Scalar said) {
                    Period.parseDate(said.text()).ifPresent(days::add);
                }
            });
        }
        if (strategy.get("approved") instanceof Fields approved) {
            Period.parseDate(OwnedState.text(approved, "next-review")).ifPresent(days::add);
        }
        return days.stream()
                .filter(one -> !one.isBefore(day))
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** Tactics rejected or deferred until a day that has come, or comes before the next review. */
    List<Fields> expiring() {
        LocalDate review = nextReview();
        LocalDate last = review == null ? day : review;
        return tactics().stream()
                .filter(tactic -> List.of("rejected", "deferred").contains(decision(tactic)))
                .filter(tactic -> Period.parseDate(decided(tactic, "until"))
                        .filter(until -> !until.isAfter(last))
                        .isPresent())
                .toList();
    }

    /** How many of the edits are of a kind. */
    long edits(Difference.Kind kind) {
        return edits.stream().filter(one -> one.kind() == kind).count();
    }

    /** How many tactics have a decision. */
    long decisions(String is) {
        return tactics().stream().filter(tactic -> decision(tactic).equals(is)).count();
    }

    /** Goals in a state. */
    long goals(String state) {
        return goals().stream()
                .filter(goal -> OwnedState.text(goal, "state").equals(state))
                .count();
    }

    /** The same as a document for programs. */
    public Map<String, Object> document() {
        Map<String, Object> all = new TreeMap<>();
        all.put("status", 1);
        all.put("organization", says("organization"));
        all.put("period", says("period"));
        all.put("as-of", says("as-of"));
        all.put("audit", Map.of("step", Comparison.word(audit.step()), "file", audit.file()));
        all.put("newer-audit", newer);
        all.put("errors", errors);
        all.put("warnings", warnings);
        all.put("goals", items(goals(), "state"));
        all.put("tactics", items(tactics(), ""));
        all.put(
                "expiring",
                expiring().stream().map(one -> OwnedState.text(one, "id")).toList());
        all.put("edits", edits.stream().map(Difference::place).toList());
        all.put("edited-files", editedFiles);
        all.put("conflicts", conflicts);
        Map<String, Object> renew = new TreeMap<>();
        renew.put("audit", renewal.audit());
        renewal.counts().forEach((kind, count) -> renew.put(Comparison.word(kind), count));
        all.put("renew", renew);
        return all;
    }

    private static List<Map<String, Object>> items(List<Fields> items, String state) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Fields item : items) {
            Map<String, Object> one = new TreeMap<>();
            one.put("id", OwnedState.text(item, "id"));
            one.put("owner", OwnedState.text(item, "owner"));
            one.put("state", OwnedState.text(item, "state"));
            one.put("pinned", item.has("pinned"));
            if (state.isEmpty()) {
                one.put("decision", decision(item));
                one.put("until", decided(item, "until"));
            }
            all.add(one);
        }
        return all;
    }
}
