package org.cxadvisor.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.SpliceText.Change;
import org.cxadvisor.yaml.SpliceText.Comment;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Changes single values of a YAML text that people own, and leaves every other byte as it is: comments, order, quotes,
 * brackets and line ends. Every change is read again; it says what was asked for, everything else says what it said, and no
 * comment is lost, or the change is refused with a {@link SpliceException}.
 *
 * <p>A path names a place by keys and, in lists, by the identity of an item ({@code id} and the like) or its number:
 * {@code goals}, {@code csat@organization}, {@code owner}. A splicer never changes; each change gives another.
 */
public final class Splicer {

    private static final String MARK = "\uFEFF";
    private static final int STEP = 2;

    private final String mark;
    private final String text;
    private final Extent root;
    private final SpliceText at;

    private Splicer(String mark, String text, Extent root) {
        this.mark = mark;
        this.text = text;
        this.root = root;
        this.at = new SpliceText(text, root);
    }

    /** A text to be changed; empty where {@link StrictReader} finds an error in it, or nothing at all. */
    public static Optional<Splicer> of(String text) {
        Document document = StrictReader.read("", text.getBytes(StandardCharsets.UTF_8));
        boolean isSound = document.root() != null
                && document.problems().stream().map(Problem::level).noneMatch(Level.ERROR::equals);
        String mark = text.startsWith(MARK) ? MARK : "";
        String rest = text.substring(mark.length());
        return isSound
                ? Optional.ofNullable(ExtentReader.read(rest)).map(root -> new Splicer(mark, rest, root))
                : Optional.empty();
    }

    /** The text with all changes so far. */
    public String text() {
        return mark + text;
    }

    /** What the text says; the places in it are empty. */
    public Node root() {
        return root.node();
    }

    /** What stands at a path; empty where nothing does. */
    public Optional<Node> get(List<String> path) {
        return spot(path).map(spot -> spot.value().node());
    }

    /** What stands at a path, to be written into another text as it stands here; empty where nothing does. */
    public Optional<Piece> piece(List<String> path) {
        return spot(path).map(this::piece);
    }

    /** All comments, from their {@code #} on, in the order of the text. */
    public List<String> comments() {
        return at.comments().stream().map(Comment::text).toList();
    }

    /** The comments within the lines of what stands at a path, and beside its end; none where nothing does. */
    public List<String> comments(List<String> path) {
        return spot(path)
                .map(spot -> at
                        .comments(
                                spot.entry().start(), at.endOfLine(spot.entry().end()))
                        .stream()
                        .map(Comment::text)
                        .toList())
                .orElse(List.of());
    }

    /** The text with a value at a path: in the place of what stands there, or as the last key of its map. */
    public Splicer set(List<String> path, Piece value) {
        return set(path, value, List.of());
    }

    /**
     * The same; where the key is new, behind the first of these keys that is there.
     *
     * @throws SpliceException where the map is not there, an item of a list is not there, or the text cannot take the value
     */
    public Splicer set(List<String> path, Piece value, List<String> behind) {
        Optional<Spot> spot = spot(path);
        List<Change> changes;
        if (spot.isPresent()) {
            changes = new Replacement(at, spot.get(), value).changes();
        } else {
            Extent map = spot(path.subList(0, path.size() - 1)).map(Spot::value).orElse(root);
            boolean isThere =
                    path.size() == 1 || spot(path.subList(0, path.size() - 1)).isPresent();
            if (!isThere || !map.isMap()) {
                throw new SpliceException(path);
            }
            changes = new Addition(at, map).key(path.get(path.size() - 1), value, behind);
        }
        return next(at.with(changes), NodeEdit.set(root(), path, value.node()), Set.of(), path);
    }

    /**
     * The text with one item more, the last of its list.
     *
     * @throws SpliceException where the list is not there, or the text cannot take the item
     */
    public Splicer add(List<String> list, Piece item) {
        return add(list, item, Integer.MAX_VALUE);
    }

    /** The same, behind the first of these items that is there, by their identities; before all others where none is. */
    public Splicer add(List<String> list, Piece item, List<String> behind) {
        Extent items = spot(list).map(Spot::value).orElseThrow(() -> new SpliceException(list));
        int after = behind.stream()
                .mapToInt(items::find)
                .filter(found -> found >= 0)
                .findFirst()
                .orElse(-1);
        return add(list, item, after + 1);
    }

    private Splicer add(List<String> list, Piece item, int position) {
        Spot spot = spot(list).filter(found -> found.value().isList()).orElseThrow(() -> new SpliceException(list));
        int place = Math.min(position, spot.value().entries().size());
        List<Change> changes = spot.value().entries().isEmpty() && !spot.isInFlow()
                ? new Replacement(at, spot, item.alone()).changes()
                : new Addition(at, spot.value()).item(item, place);
        return next(at.with(changes), NodeEdit.add(root(), list, place, item.node()), Set.of(), list);
    }

    /** The text without what stands at a path; comments in it stay, on lines of their own. */
    public Splicer remove(List<String> path) {
        return remove(path, Set.of());
    }

    /**
     * The same, and without those of its comments that are among these.
     *
     * @throws SpliceException where nothing stands there, or it cannot be taken out alone
     */
    public Splicer remove(List<String> path, Set<String> comments) {
        Spot spot = spot(path).filter(found -> found.parent() != null).orElseThrow(() -> new SpliceException(path));
        List<Change> changes = new Removal(at, spot, comments).changes();
        return next(at.with(changes), NodeEdit.remove(root(), path), comments, path);
    }

    /**
     * The text with other words where the first such comment stands within or beside what stands at a path, or, for an empty
     * path, anywhere; without it where the words are empty. The same text where there is no such comment.
     */
    public Splicer reword(List<String> path, String comment, String instead) {
        Optional<Spot> spot = spot(path);
        int from = path.isEmpty() || spot.isEmpty() ? 0 : spot.get().entry().start();
        int to = path.isEmpty() || spot.isEmpty()
                ? text.length()
                : at.endOfLine(spot.get().entry().end());
        return at.comments(from, to).stream()
                .filter(one -> spot.isPresent() && one.text().equals(comment))
                .findFirst()
                .map(one -> next(at.with(List.of(at.reworded(one, instead))), root(), Set.of(comment), path))
                .orElse(this);
    }

    private Splicer next(String changed, Node expected, Set<String> mayGo, List<String> path) {
        Extent read;
        try {
            read = ExtentReader.read(changed);
        } catch (YamlEngineException unreadable) {
            throw new SpliceException(path);
        }
        if (read == null || !MeaningDigest.isSame(read.node(), expected)) {
            throw new SpliceException(path);
        }
        Splicer next = new Splicer(mark, changed, read);
        List<String> kept = new ArrayList<>(next.comments());
        boolean lost = comments().stream().anyMatch(comment -> !kept.remove(comment) && !mayGo.contains(comment));
        if (lost) {
            throw new SpliceException(path);
        }
        return next;
    }

    /**
     * Something with what is around it.
     *
     * @param parent null for the whole document
     * @param index which entry of the parent it is
     */
    record Spot(@Nullable Extent parent, int index, Extent.Entry entry) {

        Extent value() {
            return entry.value();
        }

        boolean isInFlow() {
            return parent != null && parent.flow();
        }

        Extent.@Nullable Key key() {
            return entry.key();
        }
    }

    private Optional<Spot> spot(List<String> path) {
        Spot spot = new Spot(null, 0, new Extent.Entry(null, root));
        for (String step : path) {
            Extent holder = spot.value();
            int found = holder.find(step);
            if (found < 0) {
                return Optional.empty();
            }
            spot = new Spot(holder, found, holder.entries().get(found));
        }
        return Optional.of(spot);
    }

    private Piece piece(Spot spot) {
        Extent value = spot.value();
        Extent parent = spot.parent();
        if (parent == null || parent.flow()) {
            return new Piece(value.node(), parent == null ? "" : plain(value.start(), value.end()), false, 0, STEP);
        }
        int holder = at.column(spot.key() == null ? parent.start() : spot.key().start());
        if (!value.isBlockCollection()) {
            return new Piece(value.node(), plain(value.start(), value.end()), false, holder, STEP);
        }
        int column = at.column(value.start());
        return new Piece(
                value.node(),
                plain(value.start(), at.endOfLine(value.end())),
                true,
                column,
                spot.key() == null ? STEP : column - holder);
    }

    private String plain(int from, int to) {
        return at.slice(from, to).replace("\r\n", "\n").stripTrailing();
    }
}
