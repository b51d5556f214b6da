package org.cxadvisor.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.cxadvisor.plan.Portfolio.Item;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best selection by branch and bound. Tactics are taken in in the order of their turns, so that what is taken in has
 * its dates and its cost for good, and whatever breaks a limit breaks it in every larger selection.
 *
 * <p>A selection is better that answers a more important need; of those that answer the same, the one that closes more of the
 * gaps. So the first pass finds what can be answered, the second the most that is closed while all of that is.
 */
final class Search {

    /** Costs are ranges of thousands: less is rounding. */
    static final double TINY = 1e-6;

    private static final int MONEY = 0;
    private static final int WORK = 1;
    private static final int DAYS = 2;
    private static final int LIMITS = 3;
    private static final int STEPS_AT_THE_ROOT = 60;
    private static final int STEPS = 2;
    /** The limit of nodes is for so many tactics; with more, each node takes longer. */
    private static final int USUAL = 30;

    private static final double NOTHING = 1e-12;

    private final Portfolio portfolio;
    private final Constraints constraints;
    private final Schedule schedule;
    private final List<Item> items;
    private final long[] covers;
    private final boolean repairs;
    private final int most;
    private final LocalDate end;
    private final long last;
    private final double[] scale = new double[LIMITS];
    private final int atOnce;

    private final List<PlannedTactic> planned = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final double[] left;
    private final double[] room = new double[LIMITS];
    private long have;
    private double value;

    private List<PlannedTactic> best = List.of();
    private long answered = -1;
    private double closed;
    private boolean answering;
    private int nodes;
    private boolean stopped;
    private double reachable;

    /**
     * @param before what is planned already
     * @param repairs whether only what a repair closes counts; else whatever a tactic is worth
     */
    Search(Portfolio portfolio, List<Item> items, Selection before, Limits limits, boolean repairs) {
        this.portfolio = portfolio;
        this.constraints = portfolio.constraints();
        this.schedule = portfolio.schedule();
        this.items = items;
        this.covers = portfolio.covers();
        this.repairs = repairs;
        this.most = (int) ((long) limits.nodes() * USUAL / Math.max(USUAL, items.size()));
        this.end = constraints.end();
        this.last = end.toEpochDay();
        this.atOnce = constraints.atOnce();
        this.left = portfolio.left();
        planned.addAll(before.planned());
        have = before.answered();
        before.planned().forEach(one -> portfolio.item(one).ifPresent(item -> taken.set(item.index)));
        room[MONEY] = limits.money()
                - planned.stream().mapToDouble(constraints::charged).sum();
        room[WORK] = limits.work()
                - planned.stream().mapToDouble(PlannedTactic::work).sum();
        room[DAYS] = atOnce * (double) (end.toEpochDay() - constraints.start().toEpochDay() + 1);
        for (int limit = 0; limit < LIMITS; limit++) {
            scale[limit] = Double.isInfinite(room[limit]) ? Double.POSITIVE_INFINITY : Math.max(1, room[limit]);
        }
    }

    /** The best selection there is. */
    Selection best(Set<String> from) {
        long start = have;
        keep();
        replay(from);
        if (answerable(0, start) > answered) {
            answering = true;
            look(0, new double[LIMITS]);
            answering = false;
        }
        boolean unknown = stopped;
        stopped = false;
        nodes = 0;
        reachable = closed;
        double[] prices = new double[LIMITS];
        bounds(0, prices, STEPS_AT_THE_ROOT, schedule.turn(planned));
        look(0, prices);
        double open = unknown ? 1 : stopped ? Math.max(0, 1 - closed / reachable) : 0;
        return new Selection(best, answered, closed, open, nodes);
    }

    /** Begins with a selection that is known. */
    private void replay(Set<String> from) {
        List<Item> known =
                items.stream().filter(item -> from.contains(item.tactic.id())).toList();
        replay(known, 0);
    }

    private void replay(List<Item> known, int at) {
        if (at == known.size()) {
            return;
        }
        PlannedTactic next = fitting(known.get(at), schedule.turn(planned));
        if (next != null) {
            take(known.get(at), next, () -> replay(known, at + 1));
        } else {
            replay(known, at + 1);
        }
    }

    /** Keeps what is taken in where it is better than the best so far. */
    private void keep() {
        if (have > answered || have == answered && value > closed + NOTHING) {
            best = List.copyOf(planned);
            answered = have;
            closed = value;
        }
    }

    /** Looks at every selection that adds to what is taken in, of the items from one on. */
    private void look(int first, double[] prices) {
        double[] own = prices.clone();
        LocalDate turn = schedule.turn(planned);
        double[] bounds = answering ? new double[0] : bounds(first, own, STEPS, turn);
        for (int at = first; at < items.size(); at++) {
            if (++nodes > most) {
                stopped = true;
            }
            if (!answering && value + bounds[at] <= closed + NOTHING) {
                return;
            }
            if (stopped) {
                reachable = Math.max(reachable, answering ? 0 : value + bounds[at]);
                return;
            }
            if (lacks(at)) {
                return;
            }
            Item item = items.get(at);
            if (adds(item)) {
                PlannedTactic next = fitting(item, turn);
                if (next != null) {
                    int after = at + 1;
                    take(item, next, () -> look(after, own));
                }
            }
        }
    }

    /** Whether nothing from an item on answers as much as is known to be possible, or, in the first pass, more than that. */
    private boolean lacks(int first) {
        return answering
                ? answerable(first, have) <= answered
                : (have & answered) != answered && answerable(first, have) < answered;
    }

    private boolean adds(Item item) {
        return (covers[item.index] & ~have) != 0 || gain(item) > 0;
    }

    /** What an item would close of what is left. */
    private double gain(Item item) {
        if (repairs && !item.repairs) {
            return 0;
        }
        double gain = 0;
        for (int at = 0; at < item.needs.length; at++) {
            gain += left[item.needs[at]] * item.closes[at];
        }
        return gain;
    }

    /** The item in its turn; null where that breaks a limit. */
    private @Nullable PlannedTactic fitting(Item item, LocalDate turn) {
        if (item.once > Math.max(0, room[MONEY]) + TINY
                || item.work > room[WORK] + TINY
                || item.excludes.intersects(taken)
                || constraints.hasEnough(planned, item.tactic)) {
            return null;
        }
        PlannedTactic next = item.place(turn, planned);
        return next.end().isAfter(end) || constraints.charged(next) > Math.max(0, room[MONEY]) + TINY ? null : next;
    }

    private void take(Item item, PlannedTactic next, Runnable then) {
        double[] before = new double[item.needs.length];
        double was = value;
        long had = have;
        double money = room[MONEY];
        double work = room[WORK];
        double gain = gain(item);
        for (int at = 0; at < before.length; at++) {
            before[at] = left[item.needs[at]];
            left[item.needs[at]] *= gain > 0 ? 1 - item.closes[at] : 1;
        }
        value += gain;
        have |= covers[item.index];
        room[MONEY] -= constraints.charged(next);
        room[WORK] -= next.work();
        planned.add(next);
        taken.set(item.index);
        keep();
        then.run();
        taken.clear(item.index);
        planned.remove(planned.size() - 1);
        room[WORK] = work;
        room[MONEY] = money;
        have = had;
        value = was;
        for (int at = 0; at < before.length; at++) {
            left[item.needs[at]] = before[at];
        }
    }

    /**
     * What may at most be answered with the items from one on: bit by bit, while the cheapest answers to all bits so far would
     * fit; an answer to several of them is shared by them.
     */
    private long answerable(int first, long from) {
        long reached = from;
        double[] used = new double[LIMITS];
        LocalDate turn = schedule.turn(planned);
        double[] free = free(turn);
        long all = 0;
        for (int at = first; at < items.size(); at++) {
            Item item = items.get(at);
            if ((covers[item.index] & ~from) != 0 && fitsAlone(item, turn)) {
                all |= covers[item.index];
            }
        }
        for (long open = all & ~from; open != 0; open &= ~Long.highestOneBit(open)) {
            long bit = Long.highestOneBit(open);
            double[] least = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
            for (int at = first; at < items.size(); at++) {
                Item item = items.get(at);
                if ((covers[item.index] & bit) != 0 && fitsAlone(item, turn)) {
                    int shared = Long.bitCount(covers[item.index] & ~from);
                    for (int limit = 0; limit < LIMITS; limit++) {
                        least[limit] = Math.min(least[limit], uses(item, limit) / shared);
                    }
                }
            }
            boolean fits = true;
            for (int limit = 0; limit < LIMITS; limit++) {
                fits &= used[limit] + least[limit] <= Math.max(0, free[limit]) + TINY;
            }
            if (fits) {
                reached |= bit;
                for (int limit = 0; limit < LIMITS; limit++) {
                    used[limit] += least[limit];
                }
            }
        }
        return reached;
    }

    private boolean fitsAlone(Item item, LocalDate turn) {
        return item.once <= Math.max(0, room[MONEY]) + TINY
                && item.work <= room[WORK] + TINY
                && !item.excludes.intersects(taken)
                && turn.toEpochDay() + item.days - 1 <= last;
    }

    private static double uses(Item item, int limit) {
        return limit == MONEY ? item.once : limit == WORK ? item.work : item.days;
    }

    /** What is left of money, work, and of the days of those who carry tactics. */
    private double[] free(LocalDate turn) {
        long from = turn.toEpochDay();
        double days = atOnce * (double) (last - from + 1);
        for (PlannedTactic one : planned) {
            long until = Math.min(one.end().toEpochDay(), last);
            if (until >= from) {
                days -= until - Math.max(from, one.start().toEpochDay()) + 1;
            }
        }
        return new double[] {room[MONEY], room[WORK], days};
    }

    /**
     * The most that the items from each on could still close: what each would close alone, less what it uses at a price for each
     * limit, and whatever is left at these prices. True for any prices; a few steps towards the best are taken.
     *
     * @param prices where to begin; left at the best found
     */
    private double[] bounds(int first, double[] prices, int steps, LocalDate turn) {
        double[] free = free(turn);
        double[] gains = new double[items.size()];
        for (int at = first; at < items.size(); at++) {
            Item item = items.get(at);
            gains[at] = fitsAlone(item, turn) ? gain(item) : 0;
        }
        double[] found = new double[items.size() + 1];
        double[] tried = prices.clone();
        double least = Double.POSITIVE_INFINITY;
        for (int step = 0; step <= steps; step++) {
            double[] over = new double[LIMITS];
            double[] now = bounds(first, gains, tried, free, over);
            for (int at = first; at < items.size(); at++) {
                found[at] = step == 0 ? now[at] : Math.min(found[at], now[at]);
            }
            double bound = first < items.size() ? now[first] : 0;
            if (bound < least) {
                least = bound;
                System.arraycopy(tried, 0, prices, 0, LIMITS);
            }
            double length = over[0] * over[0] + over[1] * over[1] + over[2] * over[2];
            double distance = bound + value - closed;
            if (length < NOTHING || distance <= NOTHING) {
                break;
            }
            for (int limit = 0; limit < LIMITS; limit++) {
                tried[limit] = Math.max(0, tried[limit] - over[limit] * distance / length);
            }
        }
        return found;
    }

    private double[] bounds(int first, double[] gains, double[] prices, double[] free, double[] over) {
        double[] bounds = new double[items.size() + 1];
        double sum = 0;
        for (int limit = 0; limit < LIMITS; limit++) {
            if (!Double.isInfinite(scale[limit])) {
                over[limit] = Math.max(0, free[limit]) / scale[limit];
                sum += prices[limit] * over[limit];
            }
        }
        bounds[items.size()] = sum;
        double[] byGroup = new double[portfolio.groups()];
        int[] chosen = new int[portfolio.groups()];
        Arrays.fill(chosen, -1);
        for (int at = items.size() - 1; at >= first; at--) {
            Item item = items.get(at);
            if (gains[at] > 0) {
                double worth = gains[at];
                for (int limit = 0; limit < LIMITS; limit++) {
                    worth -= Double.isInfinite(scale[limit]) ? 0 : prices[limit] * uses(item, limit) / scale[limit];
                }
                if (worth > byGroup[item.group]) {
                    sum += worth - byGroup[item.group];
                    byGroup[item.group] = worth;
                    chosen[item.group] = at;
                }
            }
            bounds[at] = sum;
        }
        for (int at : chosen) {
            if (at >= 0) {
                for (int limit = 0; limit < LIMITS; limit++) {
                    over[limit] -= Double.isInfinite(scale[limit]) ? 0 : uses(items.get(at), limit) / scale[limit];
                }
            }
        }
        return bounds;
    }
}
