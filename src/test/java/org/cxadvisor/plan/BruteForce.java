package org.cxadvisor.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxadvisor.tactic.Candidate;

/**
 * Looks at every selection of those that answer something, without any bound: the sentences of the plan's laws written down once
 * more, from the tactics and not from what the search makes of them.
 */
final class BruteForce {

    private final Constraints constraints;
    private final List<Candidate> candidates;
    private final List<Candidate> eligible;
    private final Schedule schedule;
    private final List<String> rows = new ArrayList<>();
    private final Map<String, String> leading = new HashMap<>();
    private String answered = "";
    private double value;
    private List<Candidate> best = List.of();

    private BruteForce(RandomPortfolio portfolio) {
        this.constraints = portfolio.constraints();
        this.schedule = new Schedule(constraints);
        Obstacles obstacles = new Obstacles(constraints);
        List<PlannedTactic> committed = new ArrayList<>();
        List<Candidate> sorted =
                portfolio.candidates().stream().sorted(Portfolio.TURN).toList();
        for (Candidate tactic : sorted) {
            if (tactic.committed()
                    && committed.stream()
                            .allMatch(one ->
                                    constraints.between(one.tactic(), tactic).isEmpty())) {
                committed.add(schedule.place(tactic, committed));
            }
        }
        constraints.needs().forEach(need -> leading.put(need.gap(), leading(need, sorted, committed)));
        Set<String> laws = new LinkedHashSet<>();
        constraints.needs().stream().limit(1).filter(need -> need.page() == 1).forEach(need -> {
            laws.add("repair " + need.gap());
            laws.add("begin " + need.gap());
        });
        constraints.needs().stream().filter(need -> need.page() == 1).forEach(need -> laws.add("repair " + need.gap()));
        constraints.needs().stream().filter(Need::fair).forEach(need -> laws.add("repair " + need.gap()));
        constraints.needs().stream().filter(need -> need.page() == 1).forEach(need -> laws.add("lead " + need.gap()));
        constraints.needs().stream().filter(need -> need.page() == 2).forEach(need -> laws.add("repair " + need.gap()));
        constraints.needs().stream().filter(need -> need.page() == 2).forEach(need -> laws.add("lead " + need.gap()));
        rows.addAll(laws);
        this.eligible = sorted.stream()
                .filter(tactic -> tactic.committed()
                        ? committed.stream().anyMatch(one -> one.tactic().equals(tactic))
                        : obstacles.always(tactic, committed).isEmpty())
                .toList();
        this.candidates = sorted.stream()
                .filter(tactic -> !tactic.committed())
                .filter(tactic -> obstacles.always(tactic, committed).isEmpty())
                .filter(tactic -> tactic.repairs() || rows.stream().anyMatch(row -> holds(row, List.of(tactic))))
                .toList();
        keep(committed);
        look(0, committed);
    }

    /** The first of those that answer a need that is committed or fits beside what is. */
    private String leading(Need need, List<Candidate> sorted, List<PlannedTactic> committed) {
        for (String id : need.leading()) {
            for (Candidate tactic : sorted) {
                List<PlannedTactic> alone = new ArrayList<>(committed);
                if (tactic.id().equals(id) && tactic.committed()) {
                    if (committed.stream().anyMatch(one -> one.tactic().equals(tactic))) {
                        return id;
                    }
                } else if (tactic.id().equals(id)
                        && new Obstacles(constraints).always(tactic, committed).isEmpty()) {
                    alone.add(schedule.place(tactic, committed));
                    double spent =
                            alone.stream().mapToDouble(constraints::charged).sum();
                    if (isAllowed(alone) && spent <= constraints.toSpend()) {
                        return id;
                    }
                }
            }
        }
        return "";
    }

    static BruteForce of(RandomPortfolio portfolio) {
        return new BruteForce(portfolio);
    }

    /** One letter for each law, {@code 1} where it is kept, the most important first. */
    String answered() {
        return answered;
    }

    double value() {
        return value;
    }

    List<Candidate> best() {
        return best;
    }

    private void look(int from, List<PlannedTactic> planned) {
        for (int at = from; at < candidates.size(); at++) {
            Candidate tactic = candidates.get(at);
            List<PlannedTactic> more = new ArrayList<>(planned);
            more.add(schedule.place(tactic, planned));
            if (isAllowed(more) && adds(planned, tactic)) {
                keep(more);
                look(at + 1, more);
            }
        }
    }

    private boolean isAllowed(List<PlannedTactic> planned) {
        PlannedTactic last = planned.get(planned.size() - 1);
        double spent = planned.stream().mapToDouble(constraints::charged).sum();
        double work = planned.stream().mapToDouble(PlannedTactic::work).sum();
        boolean free = constraints.charged(last) == 0;
        return !last.end().isAfter(constraints.end())
                && (free || spent <= constraints.toSpend() + 1e-6)
                && work <= constraints.toWork() + 1e-6
                && !isCrowded(planned, last)
                && planned.subList(0, planned.size() - 1).stream().allMatch(other -> constraints
                        .between(other.tactic(), last.tactic())
                        .isEmpty());
    }

    /** Three tactics against the first gap and two against any other are enough, unless one more answers a gap still open. */
    private static boolean isCrowded(List<PlannedTactic> planned, PlannedTactic last) {
        List<PlannedTactic> before = planned.subList(0, planned.size() - 1);
        boolean opens = last.tactic().gaps().stream().anyMatch(gap -> before.stream()
                .noneMatch(one -> one.tactic().gaps().contains(gap)));
        long together = planned.stream()
                .filter(one -> one.tactic().rank() == last.tactic().rank())
                .count();
        return !last.tactic().gaps().isEmpty()
                && !opens
                && together > (last.tactic().rank() == 1 ? 3 : 2);
    }

    /** What neither answers anything new nor closes anything has no place in a plan. */
    private boolean adds(List<PlannedTactic> planned, Candidate tactic) {
        List<Candidate> before = planned.stream().map(PlannedTactic::tactic).toList();
        return tactic.repairs() || rows.stream().anyMatch(row -> holds(row, List.of(tactic)) && !holds(row, before));
    }

    private void keep(List<PlannedTactic> planned) {
        List<Candidate> tactics = planned.stream().map(PlannedTactic::tactic).toList();
        StringBuilder kept = new StringBuilder();
        rows.forEach(row -> kept.append(holds(row, tactics) ? '1' : '0'));
        double closed = closed(tactics);
        int compared = kept.toString().compareTo(answered);
        if (compared > 0 || compared == 0 && closed > value) {
            answered = kept.toString();
            value = closed;
            best = tactics;
        }
    }

    private boolean holds(String row, List<Candidate> tactics) {
        String gap = row.substring(row.indexOf(' ') + 1);
        if (!row.startsWith("begin ") && tactics.stream().anyMatch(tactic -> extendsTo(tactic, gap))) {
            return true;
        }
        return row.startsWith("repair ")
                ? tactics.stream()
                        .anyMatch(tactic -> tactic.repairs()
                                && tactic.gaps().contains(gap)
                                && (!tactic.playbook().isBet() || !isSurelyRepaired(gap)))
                : constraints.needs().stream()
                        .filter(need -> need.gap().equals(gap))
                        .anyMatch(need -> tactics.stream()
                                .filter(tactic -> tactic.repairs() || row.startsWith("lead "))
                                .anyMatch(tactic -> leading.get(need.gap()).equals(tactic.id())));
    }

    /** The same repair leads against the gap at another place. */
    private boolean extendsTo(Candidate tactic, String gap) {
        String leads = leading.getOrDefault(gap, "");
        return tactic.repairs()
                && !leads.equals(tactic.id())
                && leads.startsWith(tactic.playbook().id() + "@")
                && constraints.needs().stream()
                        .takeWhile(earlier -> !earlier.gap().equals(gap))
                        .anyMatch(earlier -> tactic.id().equals(leading.get(earlier.gap())));
    }

    private boolean isSurelyRepaired(String gap) {
        return eligible.stream()
                .anyMatch(tactic -> tactic.repairs()
                        && !tactic.playbook().isBet()
                        && tactic.gaps().contains(gap));
    }

    /** What is closed by those that are not committed, of what the committed leave. */
    private double closed(List<Candidate> tactics) {
        Map<String, Double> open = new HashMap<>();
        constraints.needs().forEach(need -> open.put(need.gap(), need.impact()));
        double closed = 0;
        for (Candidate tactic : tactics) {
            for (String gap : new HashSet<>(tactic.gaps())) {
                double part =
                        tactic.repairs() || tactic.committed() ? tactic.closes().getOrDefault(gap, 0.0) : 0;
                closed += tactic.committed() ? 0 : open.get(gap) * part;
                open.put(gap, open.get(gap) * (1 - part));
            }
        }
        return closed;
    }
}
