package org.cxadvisor.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxadvisor.tactic.Candidate;
import org.cxadvisor.tactic.TacticConflict;

/**
 * The tactics a plan can be chosen of, in the order in which they take their turn, and what they could do for the needs. It
 * does not depend on money or people, so that one serves a plan and every question beside it.
 */
final class Portfolio {

    /** What comes first: the gap that a tactic answers, then where it stands among the answers to it, then how much of it it closes. */
    static final Comparator<Candidate> TURN = Comparator.comparingInt(Candidate::rank)
            .thenComparingInt(Candidate::standing)
            .thenComparing(Comparator.comparingDouble(Candidate::closesFirst).reversed())
            .thenComparing(Comparator.comparingDouble(Candidate::worth).reversed())
            .thenComparing(Candidate::id);

    private static final long FIRST_ROW = 1L << (Long.SIZE - 2);

    /** More than these would not fit into one number with the rest. */
    private static final int FAIR = 40;

    private final Constraints constraints;
    private final Schedule schedule;
    private final List<Item> items;
    private final Map<String, Item> byId;
    private final List<Double> impacts;
    private final List<PlannedTactic> committed;
    private final Map<String, String> leading = new HashMap<>();
    private final Set<String> surelyRepaired;
    private final long[] covers;
    private int groups;

    /** @param candidates tactics that nothing forbids */
    Portfolio(List<Candidate> candidates, Constraints constraints) {
        this.constraints = constraints;
        this.schedule = new Schedule(constraints);
        this.items = new ArrayList<>();
        this.byId = new HashMap<>();
        this.impacts = new ArrayList<>();
        this.committed = new ArrayList<>();
        candidates.stream().filter(Candidate::committed).sorted(TURN).forEach(this::commit);
        Map<String, Integer> needs = new HashMap<>();
        for (Need need : constraints.needs()) {
            needs.put(need.gap(), impacts.size());
            impacts.add(need.impact());
        }
        Obstacles obstacles = new Obstacles(constraints);
        List<Candidate> open = candidates.stream()
                .filter(tactic -> !tactic.committed())
                .filter(tactic -> obstacles.always(tactic, committed).isEmpty())
                .sorted(TURN)
                .toList();
        open.forEach(tactic -> items.add(new Item(tactic, items.size(), needs)));
        items.forEach(item -> byId.put(item.tactic.id(), item));
        this.surelyRepaired = Stream.concat(committed.stream().map(PlannedTactic::tactic), open.stream())
                .filter(tactic -> tactic.repairs() && !tactic.playbook().isBet())
                .flatMap(tactic -> tactic.gaps().stream())
                .collect(Collectors.toSet());
        this.covers = new long[items.size()];
        exclude();
        cover(Limits.of(constraints));
    }

    private Portfolio(Portfolio same, Limits limits) {
        this.constraints = same.constraints;
        this.schedule = same.schedule;
        this.items = same.items;
        this.byId = same.byId;
        this.impacts = same.impacts;
        this.committed = same.committed;
        this.groups = same.groups;
        this.surelyRepaired = same.surelyRepaired;
        this.covers = new long[items.size()];
        cover(limits);
    }

    /** The same within other limits: another tactic may lead where more can be afforded. */
    Portfolio within(Limits limits) {
        return new Portfolio(this, limits);
    }

    private void cover(Limits limits) {
        constraints.needs().forEach(need -> lead(need, limits));
        Map<String, Long> rows = rows();
        for (Item item : items) {
            covers[item.index] = covers(item.tactic, rows);
        }
    }

    /** The bits of what each item answers. */
    long[] covers() {
        return covers;
    }

    /** What is decided already is planned whatever it costs; begun in two places, it is planned once. */
    private void commit(Candidate tactic) {
        if (committed.stream()
                .allMatch(other -> constraints.between(other.tactic(), tactic).isEmpty())) {
            committed.add(schedule.place(tactic, committed));
        }
    }

    /** Of the tactics that answer a need the first leads that is committed, or fits the limits beside what is. */
    private void lead(Need need, Limits limits) {
        need.leading().stream()
                .filter(id ->
                        committed.stream().anyMatch(one -> one.tactic().id().equals(id))
                                || byId.containsKey(id) && fits(byId.get(id), limits))
                .findFirst()
                .ifPresent(id -> leading.put(need.gap(), id));
    }

    private boolean fits(Item item, Limits limits) {
        PlannedTactic placed = item.place(schedule.turn(committed), committed);
        return hold(Stream.concat(committed.stream(), Stream.of(placed)).toList(), limits)
                && !placed.end().isAfter(constraints.end());
    }

    private boolean hold(List<PlannedTactic> planned, Limits limits) {
        return planned.stream().mapToDouble(constraints::charged).sum() <= limits.money()
                && planned.stream().mapToDouble(PlannedTactic::work).sum() <= limits.work();
    }

    /**
     * A bit for each thing a plan has to hold, the most important in the highest: a repair of the first gap and, where it
     * repairs, the tactic that leads against it, a repair of each gap of the first page, a repair where some people are treated worse than others, for
     * each gap of the first page the tactic that leads, a repair of each gap beside the first page, and the tactic that leads
     * there.
     */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        String first =
                constraints.needs().isEmpty() ? "" : constraints.needs().get(0).gap();
        rows(rows, "repair ", need -> need.isFirst() && need.gap().equals(first));
        rows(rows, "begin ", need -> need.isFirst() && need.gap().equals(first));
        rows(rows, "repair ", Need::isFirst);
        rows(rows, "repair ", need -> need.fair() && rows.size() < FAIR);
        rows(rows, "lead ", Need::isFirst);
        rows(rows, "repair ", need -> need.page() > 0);
        rows(rows, "lead ", need -> need.page() > 0 && rows.size() < FAIR);
        return rows;
    }

    private void rows(Map<String, Long> rows, String what, Predicate<Need> of) {
        constraints.needs().stream()
                .filter(of)
                .forEach(need -> rows.computeIfAbsent(what + need.gap(), row -> FIRST_ROW >> rows.size()));
    }

    private long covers(Candidate tactic, Map<String, Long> rows) {
        long covers = 0;
        for (Need need : constraints.needs()) {
            if (repairs(tactic, need.gap()) || extendsTo(tactic, need)) {
                covers |= rows.getOrDefault("repair " + need.gap(), 0L);
            }
            if (extendsTo(tactic, need)) {
                covers |= rows.getOrDefault("lead " + need.gap(), 0L);
            }
            if (tactic.id().equals(leading.get(need.gap()))) {
                covers |= rows.getOrDefault("lead " + need.gap(), 0L);
                covers |= tactic.repairs() ? rows.getOrDefault("begin " + need.gap(), 0L) : 0;
            }
        }
        return covers;
    }

    /** A bet counts as the repair of a gap only where no sure repair of it can be chosen. */
    private boolean repairs(Candidate tactic, String gap) {
        return tactic.repairs()
                && tactic.gaps().contains(gap)
                && (!tactic.playbook().isBet() || !surelyRepaired.contains(gap));
    }

    /** Whether it is a repair that is extended to the place of a need. */
    private boolean extendsTo(Candidate tactic, Need need) {
        return tactic.repairs() && startsBefore(tactic, need);
    }

    /**
     * Whether it goes on to the place of a need: the same tactic leads against that need, and this one leads against an earlier
     * one, so that it starts there.
     */
    boolean startsBefore(Candidate tactic, Need need) {
        String leads = leading.get(need.gap());
        return leads != null
                && !leads.equals(tactic.id())
                && leads.startsWith(tactic.playbook().id() + "@")
                && constraints.needs().stream()
                        .takeWhile(earlier -> !earlier.equals(need))
                        .anyMatch(earlier -> tactic.id().equals(leading.get(earlier.gap())));
    }

    private void exclude() {
        Map<String, List<Item>> named = new LinkedHashMap<>();
        items.forEach(item -> named.computeIfAbsent(item.tactic.playbook().id(), id -> new ArrayList<>())
                .add(item));
        for (TacticConflict conflict : constraints.conflicts()) {
            for (Item one : named.getOrDefault(conflict.playbook(), List.of())) {
                for (Item other : named.getOrDefault(conflict.other(), List.of())) {
                    if (one != other && conflict.separates(one.tactic, other.tactic)) {
                        one.excludes.set(other.index);
                        other.excludes.set(one.index);
                    }
                }
            }
        }
        for (List<Item> same : named.values()) {
            for (Item item : same) {
                boolean only = same.stream().allMatch(mate -> mate == item || item.excludes.get(mate.index));
                item.group = only && item != same.get(0) ? same.get(0).group : groups++;
            }
        }
    }

    /** How many groups there are of items of which at most one can be chosen. */
    int groups() {
        return groups;
    }

    /** The item that was taken in; empty where it is committed. */
    Optional<Item> item(PlannedTactic planned) {
        return Optional.ofNullable(byId.get(planned.tactic().id()));
    }

    /** Whether it repairs something, or comes first as an answer to a gap of the first page. */
    private boolean answers(Item item) {
        return item.repairs || covers[item.index] != 0;
    }

    /** Those that answer a need: they take their turns before all others. */
    List<Item> answering() {
        return items.stream().filter(this::answers).toList();
    }

    /** Those that only measure, search or help others, and are not chosen yet. */
    List<Item> helping(Selection chosen) {
        return items.stream()
                .filter(item -> !item.repairs && !chosen.holds(item.tactic.id()) && !isExtendedTo(item, chosen))
                .toList();
    }

    /** Whether all that it is for is answered by repairs that are extended to it. */
    private boolean isExtendedTo(Item item, Selection chosen) {
        List<Need> needs = constraints.needs().stream()
                .filter(need -> item.tactic.gaps().contains(need.gap()))
                .toList();
        return !needs.isEmpty()
                && needs.stream().allMatch(need -> chosen.planned().stream()
                        .anyMatch(planned -> extendsTo(planned.tactic(), need)));
    }

    /** A selection and one more tactic with their dates, without what would give way to it. */
    List<PlannedTactic> with(Selection selection, Candidate more) {
        List<Item> chosen = new ArrayList<>();
        selection.planned().forEach(planned -> item(planned).ifPresent(chosen::add));
        Item added = byId.get(more.id());
        if (added == null) {
            throw new IllegalArgumentException("Not to be chosen: " + more.id());
        }
        chosen.add(added);
        chosen.sort(Comparator.comparingInt(item -> item.index));
        List<PlannedTactic> placed = new ArrayList<>(committed);
        place(chosen.stream().filter(this::answers), placed);
        if (!answers(added)) {
            place(chosen.stream().filter(item -> !answers(item)), placed);
        }
        return placed;
    }

    /**
     * The same tactics, each in its turn whether it repairs or helps: a search for causes begins before the repairs of lesser
     * gaps. Empty where the limits do not hold that way, as what ends earlier runs for longer.
     */
    Optional<List<PlannedTactic>> inTurn(List<PlannedTactic> planned, Limits limits) {
        List<PlannedTactic> placed = new ArrayList<>(committed);
        place(
                planned.stream().flatMap(one -> item(one).stream()).sorted(Comparator.comparingInt(item -> item.index)),
                placed);
        boolean holds = hold(placed, limits)
                && placed.stream().skip(committed.size()).noneMatch(one -> one.end()
                        .isAfter(constraints.end()));
        return holds ? Optional.of(placed) : Optional.empty();
    }

    private void place(Stream<Item> chosen, List<PlannedTactic> placed) {
        chosen.forEach(item -> placed.add(item.place(schedule.turn(placed), placed)));
    }

    List<Item> items() {
        return items;
    }

    /** The impact of each need, and of each tactic that is for none. */
    double[] impacts() {
        return impacts.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The tactic that leads against a need; empty where none fits the limits. */
    Optional<String> leading(Need need) {
        return Optional.ofNullable(leading.get(need.gap()));
    }

    List<PlannedTactic> committed() {
        return committed;
    }

    Constraints constraints() {
        return constraints;
    }

    Schedule schedule() {
        return schedule;
    }

    /** What the committed tactics answer, in the bits of the items. */
    long answered() {
        Map<String, Long> rows = rows();
        return committed.stream()
                .mapToLong(planned -> covers(planned.tactic(), rows))
                .reduce(0, (one, other) -> one | other);
    }

    /** How much of each need the committed tactics leave. */
    double[] left() {
        double[] left = impacts();
        for (int need = 0; need < constraints.needs().size(); need++) {
            for (PlannedTactic planned : committed) {
                left[need] *= 1
                        - planned.tactic()
                                .closes()
                                .getOrDefault(constraints.needs().get(need).gap(), 0.0);
            }
        }
        return left;
    }

    /** A tactic that may be chosen. */
    final class Item {

        final Candidate tactic;
        final int index;
        final boolean repairs;
        final BitSet excludes = new BitSet();
        final int[] needs;
        final double[] closes;
        final double once;
        final double work;
        final double days;
        int group;
        private final Map<LocalDate, PlannedTactic> runs = new HashMap<>();

        private Item(Candidate tactic, int index, Map<String, Integer> known) {
            this.tactic = tactic;
            this.index = index;
            this.repairs = tactic.repairs();
            boolean counts = repairs && tactic.gaps().stream().anyMatch(known::containsKey);
            List<String> gaps =
                    counts ? tactic.gaps().stream().filter(known::containsKey).toList() : List.of();
            this.needs = counts ? gaps.stream().mapToInt(known::get).toArray() : new int[] {impacts.size()};
            this.closes = counts
                    ? gaps.stream()
                            .mapToDouble(gap -> tactic.closes().getOrDefault(gap, 0.0))
                            .toArray()
                    : new double[] {1};
            if (!counts) {
                impacts.add(tactic.worth());
            }
            PlannedTactic alone = schedule.from(tactic, constraints.start(), false);
            double price = constraints.once(alone);
            this.once = Double.isNaN(price) ? 0 : price;
            this.work = alone.work();
            this.days = Schedule.days(tactic.playbook());
        }

        /** The tactic in its turn. */
        PlannedTactic place(LocalDate turn, List<PlannedTactic> planned) {
            return tactic.playbook().newChannel()
                    ? schedule.place(tactic, turn, planned)
                    : runs.computeIfAbsent(turn, day -> schedule.place(tactic, day, planned));
        }
    }
}
