package org.cxadvisor.yaml;

import java.util.Map;
import java.util.Optional;
import org.cxadvisor.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What stopped the parser, told by what people commonly do to get there rather than by what the parser expected.
 *
 * @param instead the character that lets the parser read on when it stands at {@code from}; 0 when none does
 */
record SyntaxTrap(
        ReadingRule rule,
        int from,
        int to,
        Map<String, String> values,
        int instead,
        @Nullable DraftNode in) {

    private static final String RESERVED = "@`*&!%|>-?\"'{}[],";

    static SyntaxTrap of(RuntimeException refused, SourceText source, @Nullable DraftNode open) {
        if (refused instanceof MarkedYamlEngineException marked) {
            String context = Optional.ofNullable(marked.getContext()).orElse("");
            int at = index(marked.getProblemMark(), 0);
            int from = index(marked.getContextMark(), at);
            return new Stop(source, open, context, String.valueOf(marked.getProblem()), from, at).trap();
        }
        return new Stop(source, open, "", String.valueOf(refused.getMessage()), 0, 0).syntax();
    }

    Problem problem(SourceText source) {
        return rule.at(source.place(from, to, in == null ? "" : in.nextPath()), values);
    }

    private static int index(Optional<Mark> mark, int otherwise) {
        return mark.map(Mark::getIndex).orElse(otherwise);
    }

    /** Where the parser stopped ({@code at}), what it was reading, and where that began ({@code from}). */
    private record Stop(SourceText source, @Nullable DraftNode open, String context, String problem, int from, int at) {

        SyntaxTrap trap() {
            if (isTabIndented()) {
                return simple(ReadingRule.TAB_INDENTATION, source.lineStart(at), source.firstOnLine(at));
            } else if (problem.contains("(TAB)")) {
                return simple(ReadingRule.TAB_INDENTATION, at, at + 1);
            } else if (problem.contains("escape")) {
                return simple(ReadingRule.UNKNOWN_ESCAPE, backslash(), backslash() + 2);
            } else if (context.contains("quoted scalar")) {
                return simple(ReadingRule.UNCLOSED_QUOTE, from, from + 1);
            } else if (context.contains("directive")) {
                return simple(ReadingRule.DIRECTIVE, from, source.lineEnd(from));
            } else if (context.contains("anchor") || context.contains("alias") || context.contains("tag")) {
                return reserved(from);
            } else if (context.contains("block scalar")) {
                return problem.contains("leading") ? uneven() : reserved(from);
            } else if (problem.contains("cannot start any token")) {
                return RESERVED.indexOf(source.at(at)) >= 0 ? reserved(at) : syntax();
            } else if (problem.contains("tag handle")) {
                return reserved(from);
            }
            return structure();
        }

        private SyntaxTrap structure() {
            if (problem.contains("values are not allowed")) {
                return at > source.firstColon(at) ? colon() : uneven();
            } else if (problem.contains("could not find expected ':'")) {
                return new SyntaxTrap(ReadingRule.MISSING_COLON, from, source.lineEnd(from), Map.of(), 0, outside());
            } else if (open != null && open.flow) {
                return source.at(at) == '-' ? reserved(at) : bracket(open.start);
            } else if (source.at(source.firstOnLine(at)) == ':') {
                return simple(ReadingRule.NON_TEXT_KEY, source.firstOnLine(at), source.firstOnLine(at) + 1);
            } else if (RESERVED.indexOf(source.at(source.valueStart(at))) >= 0) {
                return reserved(source.valueStart(at));
            } else if (problem.contains("expected") || problem.contains("not allowed here")) {
                return uneven();
            }
            return syntax();
        }

        /** A tab before the first text of the line, which YAML does not count as indentation. */
        private boolean isTabIndented() {
            int first = source.firstOnLine(at);
            return first < source.lineEnd(at) && source.find('\t', source.lineStart(at), first) >= 0;
        }

        private int backslash() {
            int before = at;
            while (before > from && source.at(before) != '\\') {
                before--;
            }
            return before;
        }

        /** A colon is asked for only outside brackets; that the last one is closed, the parser may not have told yet. */
        private @Nullable DraftNode outside() {
            DraftNode outside = open;
            while (outside != null && outside.flow) {
                outside = outside.around;
            }
            return outside;
        }

        private SyntaxTrap reserved(int index) {
            Map<String, String> values = Map.of("character", source.text(index, index + 1));
            return new SyntaxTrap(ReadingRule.RESERVED_START, index, index + 1, values, 'x', open);
        }

        private SyntaxTrap colon() {
            return new SyntaxTrap(ReadingRule.COLON_IN_TEXT, at, at + 1, Map.of(), '.', open);
        }

        private SyntaxTrap bracket(int index) {
            Map<String, String> values =
                    Map.of("bracket", source.text(index, index + 1), "line", Integer.toString(source.line(at)));
            return new SyntaxTrap(ReadingRule.UNCLOSED_BRACKET, index, index + 1, values, 0, open);
        }

        private SyntaxTrap uneven() {
            int first = source.firstOnLine(at);
            return simple(ReadingRule.UNEVEN_INDENTATION, first, source.lineEnd(first));
        }

        SyntaxTrap syntax() {
            return new SyntaxTrap(ReadingRule.SYNTAX, at, at + 1, Map.of("detail", problem), 0, open);
        }

        private SyntaxTrap simple(ReadingRule rule, int start, int end) {
            return new SyntaxTrap(rule, start, end, Map.of(), 0, open);
        }
    }
}
