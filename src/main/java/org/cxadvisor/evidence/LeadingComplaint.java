package org.cxadvisor.evidence;

import java.util.Map;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.metric.Share;

/**
 * What most of those who complain complain of; the first of the file where several are named alike.
 *
 * @param theme the matter; empty when nobody said
 * @param percent the share of them; NaN when nobody said
 */
record LeadingComplaint(String theme, double percent) {

    static LeadingComplaint of(Stated<Map<String, Stated<Share>>> shares) {
        LeadingComplaint loudest = new LeadingComplaint("", Double.NaN);
        for (Map.Entry<String, Stated<Share>> entry : Stated.entries(shares).entrySet()) {
            double percent = entry.getValue().known().map(Share::percent).orElse(Double.NaN);
            if (percent > 0 && !(percent <= loudest.percent)) {
                loudest = new LeadingComplaint(entry.getKey(), percent);
            }
        }
        return loudest;
    }
}
