package org.cxadvisor.renewal;

import static org.cxadvisor.yaml.RecordKey.rows;
import static org.cxadvisor.yaml.RecordKey.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.RecordForm;
import org.cxadvisor.yaml.Slot;
import org.cxadvisor.yaml.StrictReader;
import org.cxadvisor.yaml.YamlComments;
import org.cxadvisor.yaml.YamlWriter;
import org.jspecify.annotations.Nullable;

/**
 * A difference that people have to decide on: they and the program changed one value in different ways.
 *
 * @param place where: {@code tactics/live-chat@website/stop-when}
 * @param was what the program had written, as YAML on one line; empty for nothing
 * @param yours what the strategy says
 * @param proposed what the program proposes
 * @param since the day of the draft that proposed it first
 */
public record Conflict(String place, String was, String yours, String proposed, String since) {

    /** The file that keeps them, beside the strategy. */
    static final String FILE = "conflicts.yaml";

    private static final RecordForm<Conflict> ROW = RecordForm.block(
            "a conflict",
            Conflict.class,
            text("place", Conflict::place),
            text("was", Conflict::was),
            text("yours", Conflict::yours),
            text("proposed", Conflict::proposed),
            text("since", Conflict::since));

    private static final RecordForm<Open> FORM =
            RecordForm.block("open conflicts", Open.class, rows("conflicts", ROW, "place", Open::conflicts));

    /** All that are open. */
    record Open(Slot<List<Conflict>> conflicts) {}

    static String write(List<Conflict> conflicts) {
        return YamlWriter.write(FORM, FORM.tree(new Open(Slot.of(conflicts))), new YamlComments());
    }

    /** Those of a file; none where it cannot be read. */
    static List<Conflict> read(String text) {
        @Nullable
        List<Conflict> read =
                StrictReader.read(FILE, text.getBytes(StandardCharsets.UTF_8)).root() instanceof Fields fields
                        ? FORM.read(fields).conflicts().value()
                        : null;
        return read == null ? List.of() : read;
    }
}
