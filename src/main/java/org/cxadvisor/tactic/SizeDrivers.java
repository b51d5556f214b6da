package org.cxadvisor.tactic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.fact.OrganizationSize;
import org.cxadvisor.fact.QueueLoad;
import org.cxadvisor.fact.QueueStaff;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Interval;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.Work;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.setting.TouchpointChannel;

/**
 * What work and cost grow with, how much of it there is here, and what had to be assumed.
 *
 * @param counts how many of each driver: {@code agents contacts customers languages products sites staff touchpoints}
 * @param assumed those of them that the audit does not state
 * @param staff how many people work there; NaN when unknown
 * @param effort how many times the work and cost that a playbook without formulas states are taken here; 1 or more
 */
public record SizeDrivers(Map<String, Double> counts, Set<String> assumed, double staff, double effort) {

    private static final double PERCENT = 100;
    private static final double THOUSAND = 1000;
    private static final MathContext SHOWN = new MathContext(3);

    public SizeDrivers {
        counts = Map.copyOf(counts);
        assumed = Set.copyOf(assumed);
    }

    /** The drivers of an audit: what it states, else what its staff or those it serves suggest; one of all else. */
    public static SizeDrivers of(AuditFacts audit, Thresholds thresholds) {
        double staff = Double.NaN;
        double sites = Double.NaN;
        double customers = Double.NaN;
        double served = Double.NaN;
        double agents = 0;
        double contacts = 0;
        Set<String> touchpoints = new TreeSet<>();
        for (Object fact : audit.facts()) {
            if (fact instanceof OrganizationSize size) {
                switch (size.measure()) {
                    case "staff" -> staff = size.value();
                    case "sites" -> sites = size.value();
                    case "customers" -> customers = size.value();
                    default -> served = size.value();
                }
            } else if (fact instanceof QueueStaff crew) {
                agents += crew.agents();
            } else if (fact instanceof QueueLoad load && load.contacts() > 0) {
                contacts += load.contacts();
            } else if (fact instanceof TouchpointChannel channel) {
                touchpoints.add(channel.touchpoint());
            }
        }
        Map<String, Double> counts = new HashMap<>();
        Set<String> assumed = new TreeSet<>(Set.of("sites", "products", "languages"));
        assumed.forEach(driver -> counts.put(driver, 1.0));
        counts.put("touchpoints", (double) Math.max(1, touchpoints.size()));
        double known = Double.isNaN(customers) ? served : customers;
        double firm = Double.isNaN(staff) ? firm(known, thresholds) : staff;
        state("staff", staff, firm, counts, assumed);
        state("sites", sites, 1, counts, assumed);
        state("customers", known, firm * thresholds.value("customers-of-an-employee"), counts, assumed);
        if (agents > 0) {
            counts.put("agents", agents);
        } else {
            counts.put("agents", Math.max(1, Math.rint(firm * thresholds.value("agents-among-staff") / PERCENT)));
            assumed.add("agents");
        }
        if (contacts > 0) {
            counts.put("contacts", contacts);
        } else {
            counts.put("contacts", counts.getOrDefault("agents", 1.0) * thresholds.value("contacts-of-an-agent"));
            assumed.add("contacts");
        }
        double large = thresholds.value("staff-of-a-large-firm");
        double effort = Math.pow(Math.max(1, firm / large), thresholds.value("growth-of-effort"));
        return new SizeDrivers(counts, assumed, staff, effort);
    }

    /** The staff that those who are served suggest, where nobody states it: the typical firm's at least. */
    private static double firm(double served, Thresholds thresholds) {
        double typical = thresholds.value("staff-of-a-typical-firm");
        return Double.isNaN(served)
                ? typical
                : Math.min(
                        thresholds.value("staff-assumed-at-most"),
                        Math.max(typical, Math.rint(served / thresholds.value("served-by-an-employee"))));
    }

    private static void state(
            String driver, double known, double otherwise, Map<String, Double> counts, Set<String> assumed) {
        counts.put(driver, Double.isNaN(known) ? otherwise : known);
        if (Double.isNaN(known)) {
            assumed.add(driver);
        } else {
            assumed.remove(driver);
        }
    }

    /** The drivers of a playbook that had to be assumed here, with how many of each, by driver. */
    public Map<String, Double> assumedFor(Playbook playbook) {
        Map<String, Double> told = new TreeMap<>();
        Playbook.Sizing sizing = playbook.sizing();
        if (sizing != null && !isSmall(playbook)) {
            List.of(sizing.per(), sizing.oncePer(), sizing.runningPer()).forEach(per -> per.keySet().stream()
                    .filter(assumed::contains)
                    .forEach(driver -> told.put(driver, counts.getOrDefault(driver, 1.0))));
        }
        if ((sizing == null || saysNothing(sizing)) && effort > 1 && assumed.contains("staff")) {
            told.put("staff", counts.getOrDefault("staff", 1.0));
        }
        return told;
    }

    /** The playbook with the work and cost it has here. */
    Playbook sized(Playbook playbook) {
        Playbook.Small small = playbook.small();
        if (small != null && isSmall(playbook)) {
            double work = Work.parse(small.work()).map(Work::amount).orElse(playbook.personWeeks());
            Playbook.Cost cost = playbook.cost();
            String once = small.once() == null ? cost.once() : small.once();
            return playbook.at(steps(playbook, work), new Playbook.Cost(once, null, cost.scalesWith(), cost.basis()));
        }
        Playbook.Sizing sizing = playbook.sizing();
        if (sizing == null) {
            return larger(playbook);
        }
        double work = playbook.personWeeks();
        for (Map.Entry<String, String> per : sizing.per().entrySet()) {
            work += count(per) * Work.parse(per.getValue()).map(Work::amount).orElse(0.0);
        }
        Playbook sized = playbook.at(steps(playbook, work), cost(playbook.cost(), sizing));
        return saysNothing(sizing) ? larger(sized) : sized;
    }

    /** The playbook with the effort it takes in an organization of this size, where no formula says so. */
    private Playbook larger(Playbook playbook) {
        return effort > 1
                ? playbook.at(steps(playbook, effort * playbook.personWeeks()), larger(playbook.cost()))
                : playbook;
    }

    /** Whether it grows only with what the audit does not count, such as sites, of which one is assumed. */
    private boolean saysNothing(Playbook.Sizing sizing) {
        return Stream.of(sizing.per(), sizing.oncePer(), sizing.runningPer())
                .flatMap(per -> per.keySet().stream())
                .allMatch(driver -> assumed.contains(driver) && counts.getOrDefault(driver, 1.0) <= 1);
    }

    private boolean isSmall(Playbook playbook) {
        Playbook.Small small = playbook.small();
        return small != null
                && Count.parse(small.staff().replaceFirst("^under ", ""))
                        .filter(limit -> staff < limit.value())
                        .isPresent();
    }

    private double count(Map.Entry<String, String> per) {
        return counts.getOrDefault(per.getKey(), 1.0);
    }

    /** The steps with their work in the same proportions, and so much in all. */
    private static List<Playbook.Step> steps(Playbook playbook, double work) {
        double times = work / playbook.personWeeks();
        List<Playbook.Step> steps = new ArrayList<>();
        for (Playbook.Step step : playbook.steps()) {
            String sized = weeks(step.personWeeks() * times) + " person-weeks";
            steps.add(new Playbook.Step(step.id(), step.doing(), step.who(), sized, step.takes(), step.after()));
        }
        return steps;
    }

    private Playbook.Cost cost(Playbook.Cost fixed, Playbook.Sizing sizing) {
        double once = sum(sizing.oncePer());
        double monthly = sum(sizing.runningPer());
        String sizedOnce = fixed.onceBetween()
                .filter(range -> once > 0)
                .map(range -> range.unit() + " " + plain(range.low() + once) + ".." + plain(range.high() + once))
                .orElse(fixed.once());
        String running = fixed.running();
        if (monthly > 0) {
            String currency = fixed.onceBetween().map(Interval::unit).orElse("USD");
            double before = running == null
                    ? 0
                    : Money.parse(running).map(money -> money.perYear() / 12).orElse(0.0);
            running = currency + " " + plain(before + monthly) + " per month";
        }
        return new Playbook.Cost(sizedOnce, running, fixed.scalesWith(), fixed.basis());
    }

    /** A cost without formulas, as large as the effort is here. */
    private Playbook.Cost larger(Playbook.Cost stated) {
        String once = stated.onceBetween()
                .map(range -> range.unit() + " " + plain(range.low() * effort) + ".." + plain(range.high() * effort))
                .orElse(stated.once());
        return new Playbook.Cost(once, stated.running(), stated.scalesWith(), stated.basis());
    }

    private double sum(Map<String, String> per) {
        return per.entrySet().stream()
                .mapToDouble(each -> count(each)
                        * Money.parse(each.getValue()).map(Money::amount).orElse(0.0))
                .sum();
    }

    /** Tenths of a week are as fine as anybody plans. */
    private static String weeks(double value) {
        double tenths = Math.max(1, Math.rint(value * 10));
        return new BigDecimal(tenths)
                .divide(BigDecimal.TEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String plain(double value) {
        return value >= THOUSAND ? rounded(value / THOUSAND) + "k" : rounded(value);
    }

    private static String rounded(double value) {
        return new BigDecimal(value).round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
