package org.cxadvisor.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.evidence.SharedMeasure.Mark;
import org.cxadvisor.fact.SearchVisibility;
import org.cxadvisor.fact.UnlistedRival;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Estimator;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.Rate;
import org.cxadvisor.metric.Reading;
import org.cxadvisor.rulebase.Thresholds;

/** How visible we and others are in search, and who stands there without being listed as a rival. */
final class SearchFacts {

    private static final double THIRD = 3;
    private static final double LAST_ON_FIRST_PAGE = 10;
    private static final double LAST_ON_SECOND_PAGE = 20;

    private final SharedMeasures sticks;
    private final Audit.Search search;
    private final AuditFacts.Noted noted;
    private final double first;
    private final double second;
    private final double third;
    private final double tenth;
    private final double later;
    private final double enough;

    SearchFacts(SharedMeasures sticks, Audit.Search search, Thresholds thresholds, AuditFacts.Noted noted) {
        this.sticks = sticks;
        this.search = search;
        this.noted = noted;
        this.first = thresholds.value("clicks-at-the-first-place");
        this.second = thresholds.value("clicks-at-the-second-place");
        this.third = thresholds.value("clicks-at-the-third-place");
        this.tenth = thresholds.value("clicks-at-the-tenth-place");
        this.later = thresholds.value("clicks-on-the-second-page");
        this.enough = thresholds.value("keywords-for-visibility");
    }

    void note() {
        List<Audit.Keyword> keywords = Stated.all(search.keywords()).stream()
                .filter(keyword -> searches(keyword) > 0 && rank(keyword, Audit.US) > 0)
                .toList();
        Stated.all(search.keywords()).forEach(this::strangers);
        Map<String, Double> clicks = clicks(keywords);
        double best = keywords.stream()
                .mapToDouble(keyword -> searches(keyword) * first)
                .sum();
        double all = clicks.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!(best > 0)) {
            return;
        }
        List<Mark> marks = new ArrayList<>();
        clicks.forEach((who, own) -> {
            String at = noted.at(search.at());
            noted.add(new SearchVisibility(
                    who.equals(Audit.US) ? "" : who, 100 * own / best, 100 * own / all, keywords.size(), at));
            if (who.equals(Audit.US) || sticks.isRival(who)) {
                marks.add(Mark.exact(who, 100 * own / best, keywords.size(), search.at()));
            }
        });
        // On fewer keywords the figure says more of those that were picked than of us.
        if (keywords.size() >= enough) {
            visible(marks);
        }
    }

    private void visible(List<Mark> marks) {
        sticks.marked(
                sticks.stick("search", "search-visibility", search.source(), 0, 100, 1),
                Measurement.ORGANIZATION,
                marks);
        if (!sticks.isMeasured("search-visibility")) {
            marks.stream()
                    .filter(mark -> mark.who().equals(Audit.US))
                    .flatMap(mark -> sticks
                            .definition("search-visibility")
                            .flatMap(metric -> Estimator.measure(
                                    metric,
                                    Measurement.ORGANIZATION,
                                    Reading.at(search.at())
                                            .source(search.source().or(""))
                                            .rate(mark.value())
                                            .read()))
                            .stream())
                    .forEach(noted::add);
        }
    }

    /** The clicks of everybody whose rank is known for each keyword; who is missing at one is not counted at all. */
    private Map<String, Double> clicks(List<Audit.Keyword> keywords) {
        TreeSet<String> everybody = new TreeSet<>();
        keywords.forEach(
                keyword -> everybody.addAll(Stated.entries(keyword.ranks()).keySet()));
        Map<String, Double> clicks = new TreeMap<>();
        for (String who : everybody) {
            double sum = keywords.stream()
                    .mapToDouble(keyword -> searches(keyword) * share(rank(keyword, who)))
                    .sum();
            if (!Double.isNaN(sum)) {
                clicks.put(who, sum);
            }
        }
        return clicks;
    }

    private void strangers(Audit.Keyword keyword) {
        Stated.entries(keyword.ranks()).forEach((who, rank) -> {
            if (!who.equals(Audit.US) && !sticks.isRival(who) && rank.isKnown()) {
                noted.add(new UnlistedRival(
                        who,
                        keyword.phrase(),
                        rank(keyword, who),
                        rank(keyword, Audit.US),
                        noted.at(rank.place(keyword.at()))));
            }
        });
    }

    /**
     * The share of searches that click a place, in percent. Seen are the first three places and the tenth; between them the
     * share falls by the same factor from place to place.
     */
    private double share(double rank) {
        if (rank <= 2) {
            return rank <= 1 ? first : second;
        }
        if (rank <= LAST_ON_FIRST_PAGE) {
            return third * Math.pow(tenth / third, (rank - THIRD) / (LAST_ON_FIRST_PAGE - THIRD));
        }
        return Double.isNaN(rank) ? Double.NaN : rank <= LAST_ON_SECOND_PAGE ? later : 0;
    }

    private static double searches(Audit.Keyword keyword) {
        return keyword.searches().known().map(Rate::perYear).orElse(Double.NaN);
    }

    private static double rank(Audit.Keyword keyword, String who) {
        Stated<Count> rank = Stated.entries(keyword.ranks()).get(who);
        return rank == null ? Double.NaN : rank.known().map(Count::value).orElse(Double.NaN);
    }
}
