package org.cxadvisor.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.yaml.DraftNode.WrittenKey;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Follows the parser's events, bounds them, and drafts a tree without what we refuse. */
final class EventTree {

    static final int DEEPEST = 64;
    static final int MOST_EVENTS = 200_000;
    static final int LONGEST_TEXT = 64 * 1024;

    /** Stands where a text cannot be told: it is legal nearly everywhere, so no second problem follows from the first. */
    private static final String NOT_TOLD = "unknown";

    /** In the place of a key, behind the comma of a number in braces. */
    private static final WrittenKey REST_OF_NUMBER = new WrittenKey("", 0, 0, false);

    private static final Pattern REST = Pattern.compile("\\d{3}(?:\\D.*)?");
    private static final Pattern BEFORE_REST = Pattern.compile("(?<![\\d.,])[1-9]\\d{0,2}(?:,\\d{3})*$");

    private final SourceText source;
    private final NavigableSet<Integer> patched;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();
    private @Nullable DraftNode root;
    private @Nullable DraftNode open;
    private int depth;
    private int documents;
    private @Nullable DraftNode lastText;
    private final List<DraftNode> closedSince = new ArrayList<>();
    private boolean whole;
    private boolean cutShort;

    /** A problem whose path is known only when the ids around it have been read. */
    private record Found(
            ReadingRule rule, int from, int to, @Nullable DraftNode in, Map<String, String> values) {

        Problem problem(SourceText source) {
            return rule.at(source.place(from, to, in == null ? "" : in.path()), values);
        }
    }

    /** @param patched where characters have been replaced to read on after a syntax error */
    EventTree(SourceText source, NavigableSet<Integer> patched) {
        this.source = source;
        this.patched = patched;
    }

    /** Reads the characters, and says what stopped the parser, or null when nothing did. */
    @Nullable
    SyntaxTrap read(int[] characters) {
        String text = new String(characters, 0, characters.length);
        // One window for the whole text: the engine copies what it holds whenever it needs more.
        LoadSettings settings = LoadSettings.builder()
                .setBufferSize(text.length() + 1)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
        try {
            whole = follow(parser);
            return null;
        } catch (RuntimeException refused) {
            SyntaxTrap trap = SyntaxTrap.of(refused, source, open);
            cut(trap.from());
            cutShort = true;
            return trap;
        }
    }

    /** Keeps what was read up to a syntax error, and marks every map that may go on after it. */
    private void cut(int at) {
        closedSince.forEach(DraftNode::cut);
        DraftNode bracket = null;
        for (DraftNode around = open; around != null; around = around.around) {
            around.cut();
            bracket = around.flow ? around : bracket;
        }
        if (bracket != null && bracket.around != null) {
            bracket.around.drop(bracket);
        } else if (lastText != null && lastText.around != null && isDoubtful(lastText, at)) {
            lastText.around.drop(lastText);
        }
    }

    /** Whether a syntax error may have changed what a text before it says. */
    private boolean isDoubtful(DraftNode text, int at) {
        int lastLine = source.line(Math.max(text.start, text.end() - 1));
        return lastLine >= source.line(at) || lastLine > source.line(text.start);
    }

    private boolean follow(ParserImpl parser) {
        for (int events = 0; parser.hasNext(); events++) {
            Event event = parser.next();
            if (events == MOST_EVENTS) {
                find(ReadingRule.CROWDED_FILE, start(event), start(event), open, limit(MOST_EVENTS));
                return false;
            }
            if (event instanceof DocumentStartEvent && !document(start(event))) {
                return true;
            }
            if (event instanceof CollectionStartEvent collection && !collection(collection)) {
                return false;
            }
            if (event instanceof CollectionEndEvent && open != null) {
                open.close(open.flow ? end(event) : Integer.MAX_VALUE);
                closedSince.add(open);
                open = open.around;
                depth--;
            } else if (event instanceof ScalarEvent scalar) {
                closedSince.clear();
                scalar(scalar);
            } else if (event instanceof AliasEvent alias) {
                alias(alias);
            }
        }
        return true;
    }

    /** What was read, up to a syntax error if there is one; null where a limit stopped it or nothing is there. */
    @Nullable
    Node node() {
        return (whole || cutShort) && root != null && !root.isNothing() ? root.node(source) : null;
    }

    /** All of it was read, and it holds nothing. */
    boolean isEmpty() {
        return whole && documents < 2 && (root == null || root.isNothing());
    }

    List<Problem> problems() {
        return found.stream().map(one -> one.problem(source)).toList();
    }

    private boolean document(int start) {
        if (++documents > 1) {
            find(ReadingRule.SECOND_DOCUMENT, start, start + 3, null, Map.of());
            return false;
        }
        if (source.at(start) == '%') {
            find(ReadingRule.DIRECTIVE, start, source.lineEnd(start), null, Map.of());
        }
        return true;
    }

    private boolean collection(CollectionStartEvent event) {
        int start = start(event);
        NodeShape shape = event instanceof MappingStartEvent ? NodeShape.MAP : NodeShape.LIST;
        DraftNode draft = DraftNode.collection(shape, open, event.getFlowStyle() == FlowStyle.FLOW, start);
        properties(event.getAnchor(), event.getTag(), start, draft);
        if (open != null && open.waitsForKey()) {
            find(ReadingRule.NON_TEXT_KEY, start, start + 1, open, Map.of());
            open.waiting = new WrittenKey("", start, start + 1, false);
            draft.refuse();
        } else {
            attach(draft);
        }
        open = draft;
        if (++depth > DEEPEST) {
            find(ReadingRule.DEEP_NESTING, start, start + 1, draft.around, limit(DEEPEST));
        }
        return depth <= DEEPEST;
    }

    private void scalar(ScalarEvent event) {
        int start = start(event);
        int end = end(event);
        boolean isPatched = !patched.subSet(start, Math.max(end, start + 1)).isEmpty();
        DraftNode before = lastText;
        if (open != null && before != null && open.waitsForKey() && isRestOfNumber(event, start, end)) {
            before.append("," + event.getValue(), end);
            open.waiting = REST_OF_NUMBER;
        } else if (open != null && REST_OF_NUMBER.equals(open.waiting)) {
            open.waiting = null;
        } else if (open != null && open.waitsForKey()) {
            properties(event.getAnchor(), event.getTag(), start, open);
            open.waiting = new WrittenKey(event.getValue(), start, end, !isPatched && isKey(event, start, end, open));
        } else if (open != null && open.waiting != null && isCutByComma(event, open)) {
            WrittenKey key = open.waiting;
            find(ReadingRule.COMMA_IN_TEXT, key.start(), key.end(), open, Map.of("key", key.text()));
            open.waiting = null;
        } else {
            String name = open == null || open.waiting == null ? "" : open.waiting.text();
            DraftNode draft =
                    DraftNode.text(open, isPatched ? NOT_TOLD : event.getValue(), event.isPlain(), start, end);
            properties(event.getAnchor(), event.getTag(), start, draft);
            characters(event, start, end, draft, name.equals("id") || name.equals("theme"));
            attach(draft);
            lastText = draft;
        }
    }

    private boolean isKey(ScalarEvent event, int start, int end, DraftNode map) {
        String key = event.getValue();
        if (key.isEmpty() || (event.isPlain() && key.equals("<<"))) {
            find(key.isEmpty() ? ReadingRule.NON_TEXT_KEY : ReadingRule.MERGE_KEY, start, end, map, Map.of());
            return false;
        }
        characters(event, start, end, map, true);
        int first = map.remember(PlainScalar.composed(key), source.line(start));
        if (first > 0) {
            Map<String, String> values = Map.of("key", key, "first-line", Integer.toString(first));
            find(ReadingRule.DUPLICATE_KEY, start, end, map, values);
        }
        return first == 0;
    }

    /** In {@code { says: a, b }} the comma ends the text, and {@code b} is a key without a colon. */
    private boolean isCutByComma(ScalarEvent event, DraftNode map) {
        WrittenKey key = map.waiting;
        if (!map.flow
                || key == null
                || !key.kept()
                || !event.isPlain()
                || !event.getValue().isEmpty()) {
            return false;
        }
        return !isFollowedByColon(key.end());
    }

    /**
     * In {@code { count: 1,200 }} the comma ends the number, and {@code 200} is a key without a colon: three digits right
     * behind the comma of a number can be nothing but its end.
     */
    private boolean isRestOfNumber(ScalarEvent event, int start, int end) {
        return open != null
                && open.flow
                && event.isPlain()
                && lastText != null
                && open.endsWith(lastText)
                && lastText.end() + 1 == start
                && source.at(lastText.end()) == ','
                && !isFollowedByColon(end)
                && REST.matcher(event.getValue()).matches()
                && lastText.endsIn(BEFORE_REST);
    }

    private boolean isFollowedByColon(int end) {
        int at = source.skipBlanks(end);
        while (at < source.length() && (source.at(at) == '\n' || source.at(at) == '\r')) {
            at = source.skipBlanks(at + 1);
        }
        return source.at(at) == ':';
    }

    private void alias(AliasEvent event) {
        int start = start(event);
        DraftNode draft = DraftNode.text(open, NOT_TOLD, true, start, end(event));
        String name = event.getAlias().getValue();
        if (anchors.contains(name)) {
            find(ReadingRule.ALIAS, start, end(event), draft, Map.of("name", name));
        } else {
            find(ReadingRule.RESERVED_START, start, start + 1, draft, Map.of("character", "*"));
        }
        if (open != null && open.waitsForKey()) {
            open.waiting = new WrittenKey("", start, end(event), false);
        } else {
            attach(draft);
        }
    }

    private void attach(DraftNode draft) {
        if (open == null) {
            root = draft;
        } else {
            open.add(draft);
        }
    }

    private void properties(Optional<Anchor> anchor, Optional<String> tag, int start, DraftNode in) {
        anchor.ifPresent(name -> {
            anchors.add(name.getValue());
            int at = source.find('&', start, source.length());
            find(ReadingRule.ANCHOR, at, at + 1 + name.getValue().length(), in, Map.of("name", name.getValue()));
        });
        tag.ifPresent(name -> {
            int at = source.find('!', start, source.length());
            find(ReadingRule.TAG, at, source.wordEnd(at), in, Map.of("tag", source.text(at, source.wordEnd(at))));
        });
    }

    private void characters(ScalarEvent event, int start, int end, DraftNode in, boolean isName) {
        String text = event.getValue();
        if (text.length() > LONGEST_TEXT) {
            find(ReadingRule.OVERLONG_TEXT, start, end, in, limit(LONGEST_TEXT));
        }
        int hidden = source.findHidden(start, end, isName);
        if (hidden >= 0 && !HiddenCharacters.isControl(source.at(hidden))) {
            var rule = isName ? ReadingRule.HIDDEN_CHARACTER : ReadingRule.HIDDEN_CHARACTER_IN_TEXT;
            find(rule, hidden, hidden + 1, in, character(source.at(hidden)));
        } else if (event.isDQuoted()) {
            escapes(text.codePoints().toArray(), start, end, in, isName);
        }
        if (event.isPlain()) {
            comment(end, in);
        }
    }

    /** Escapes can be seen, so only names and halves of characters are refused. */
    private void escapes(int[] characters, int start, int end, DraftNode in, boolean isName) {
        for (int i = 0; i < characters.length; i++) {
            boolean isHalf = characters[i] >= 0xD800 && characters[i] <= 0xDFFF;
            if (isHalf || (isName && HiddenCharacters.inName(characters, i, i + 1) >= 0)) {
                var rule = isHalf ? ReadingRule.CONTROL_CHARACTER : ReadingRule.HIDDEN_CHARACTER;
                find(rule, start, end, in, character(characters[i]));
                return;
            }
        }
    }

    /** A comment that begins like {@code #4} right after a text was hardly meant to be one. */
    private void comment(int end, DraftNode in) {
        int at = source.skipBlanks(end);
        boolean isComment = at > end && source.at(at) == '#';
        if (isComment && Character.isLetterOrDigit(source.at(at + 1))) {
            int lineEnd = source.lineEnd(at);
            find(ReadingRule.COMMENT_IN_TEXT, at, lineEnd, in, Map.of("comment", source.text(at, lineEnd)));
        }
    }

    private void find(ReadingRule rule, int from, int to, @Nullable DraftNode in, Map<String, String> values) {
        if (in == null || !in.isRefused()) {
            found.add(new Found(rule, from, to, in, values));
        }
    }

    private static Map<String, String> character(int character) {
        return Map.of("character", HiddenCharacters.name(character));
    }

    private static Map<String, String> limit(int limit) {
        return Map.of("limit", Integer.toString(limit));
    }

    private static int start(Event event) {
        return event.getStartMark().map(Mark::getIndex).orElse(0);
    }

    private static int end(Event event) {
        return event.getEndMark().map(Mark::getIndex).orElse(0);
    }
}
