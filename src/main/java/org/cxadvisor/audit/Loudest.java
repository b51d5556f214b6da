package org.cxadvisor.audit;

import java.util.Map;
import org.cxadvisor.metric.Share;

/**
 * What most of those who complain complain of; the first of the file where several are named alike.
 *
 * @param theme the matter; empty when nobody said
 * @param percent the share of them; NaN when nobody said
 */
record Loudest(String theme, double percent) {

    static Loudest of(Stated<Map<String, Stated<Share>>> shares) {
        Loudest loudest = new Loudest("", Double.NaN);
        for (Map.Entry<String, Stated<Share>> entry : Stated.entries(shares).entrySet()) {
            double percent = entry.getValue().known().map(Share::percent).orElse(Double.NaN);
            if (percent > 0 && !(percent <= loudest.percent)) {
                loudest = new Loudest(entry.getKey(), percent);
            }
        }
        return loudest;
    }
}
