package org.cxadvisor.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A node while its file is still being read, when the ids that its path needs may be yet to come. */
final class DraftNode {

    private static final List<String> IDENTITIES = List.of("id", "theme", "phrase");
    private static final int LONGEST_STEP = 64;
    private static final int LONGEST_PATH = 512;

    /** The key of a map, or something in its place. */
    record WrittenKey(String text, int start, int end, boolean kept) {}

    private record Entry(@Nullable WrittenKey key, DraftNode value) {}

    final NodeShape shape;
    final @Nullable DraftNode around;
    final boolean flow;
    final int start;

    /** The key that waits for its value; null when a map waits for its next key. */
    @Nullable
    WrittenKey waiting;

    private String text;
    private final boolean plain;
    private final String step;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>(4);
    private int end;
    private boolean refused;
    private boolean cut;
    private String identity = "";
    private int identityRank = IDENTITIES.size();

    private DraftNode(
            NodeShape shape, @Nullable DraftNode around, String text, boolean plain, boolean flow, int start, int end) {
        this.shape = shape;
        this.around = around;
        this.text = text;
        this.plain = plain;
        this.flow = flow;
        this.start = start;
        this.end = end;
        this.step = around == null ? "" : around.nextStep();
    }

    static DraftNode text(@Nullable DraftNode around, String text, boolean plain, int start, int end) {
        return new DraftNode(NodeShape.TEXT, around, text, plain, false, start, end);
    }

    static DraftNode collection(NodeShape shape, @Nullable DraftNode around, boolean flow, int start) {
        return new DraftNode(shape, around, "", false, flow, start, start + 1);
    }

    /** It stands where it may not, and what is wrong inside does not matter. */
    void refuse() {
        refused = true;
    }

    /** Reading stopped inside it. */
    void cut() {
        cut = true;
    }

    /** Drops what was read last, which cannot be trusted. */
    void drop(DraftNode last) {
        entries.removeIf(entry -> entry.value() == last);
    }

    /** Goes on with a text that a comma in braces has cut. */
    void append(String more, int until) {
        text = text + more;
        end = until;
    }

    /** Whether it is a text without quotes whose end is such. */
    boolean endsIn(Pattern such) {
        return plain && such.matcher(text).find();
    }

    /** Whether that is what was read in it last. */
    boolean endsWith(DraftNode last) {
        return !entries.isEmpty() && entries.get(entries.size() - 1).value() == last;
    }

    boolean isRefused() {
        return refused || (around != null && around.isRefused());
    }

    boolean isNothing() {
        return shape == NodeShape.TEXT && plain && text.isEmpty();
    }

    boolean waitsForKey() {
        return shape == NodeShape.MAP && waiting == null;
    }

    int end() {
        return end;
    }

    /** Ends a collection; the place of one in brackets covers it, that of another its first line. */
    void close(int index) {
        end = index;
    }

    /** The line of the same key further up, or 0. */
    int remember(String key, int line) {
        Integer first = keys.putIfAbsent(key, line);
        return first == null ? 0 : first;
    }

    void add(DraftNode value) {
        if (waiting == null || waiting.kept()) {
            entries.add(new Entry(waiting, value));
        }
        if (waiting != null && waiting.kept() && value.shape == NodeShape.TEXT && !value.text.isEmpty()) {
            identify(waiting.text(), value.text);
        }
        waiting = null;
    }

    private void identify(String key, String value) {
        int rank = IDENTITIES.indexOf(key);
        if (rank >= 0 && rank < identityRank) {
            identityRank = rank;
            identity = value;
        }
    }

    /** Its path by identities, as far as they have been read. */
    String path() {
        return around == null ? "" : join(around.path(), around.stepTo(this));
    }

    /** The path of the value that is read next. */
    String nextPath() {
        return waiting == null ? path() : join(path(), waiting.text());
    }

    private String nextStep() {
        return waiting == null ? Integer.toString(entries.size()) : waiting.text();
    }

    private String stepTo(DraftNode inner) {
        return shape == NodeShape.LIST && !inner.identity.isEmpty() ? inner.identity : inner.step;
    }

    /** Bounded, because ids may be as long as a file and a path stands at every node below. */
    private static String join(String path, String step) {
        if (path.length() > LONGEST_PATH) {
            return path;
        }
        boolean fits = step.codePointCount(0, step.length()) <= LONGEST_STEP;
        String shown = fits ? step : step.substring(0, step.offsetByCodePoints(0, LONGEST_STEP)) + "…";
        return path.isEmpty() ? shown : path.concat("/").concat(shown);
    }

    Node node(SourceText source) {
        return node(source, "");
    }

    private Node node(SourceText source, String path) {
        var place = source.place(start, end, path);
        if (shape == NodeShape.TEXT) {
            return new Scalar(text, plain, place);
        }
        List<Node> items = new ArrayList<>();
        List<Field> fields = new ArrayList<>();
        for (Entry entry : entries) {
            Node value = entry.value().node(source, join(path, stepTo(entry.value())));
            WrittenKey key = entry.key();
            if (key == null) {
                items.add(value);
            } else {
                fields.add(new Field(key.text(), source.place(key.start(), key.end(), path), value));
            }
        }
        return shape == NodeShape.MAP ? new Fields(fields, place, !cut) : new Items(items, place);
    }
}
