package org.cxadvisor.strategy;

import static org.cxadvisor.metric.Values.DATE;
import static org.cxadvisor.yaml.RecordForm.line;
import static org.cxadvisor.yaml.RecordKey.figure;
import static org.cxadvisor.yaml.RecordKey.text;

import org.cxadvisor.yaml.RecordForm;

/** That a goal or tactic stays as it stands at every renewal, since when and why. */
record PinEntry(String date, String because) {

    static final RecordForm<PinEntry> FORM =
            line("a pin", PinEntry.class, figure("date", DATE, PinEntry::date), text("because", PinEntry::because));
}
