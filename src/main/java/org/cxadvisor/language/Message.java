package org.cxadvisor.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message in the syntax of ICU's MessageFormat: {@code {name}}, {@code {name, number}} with the styles {@code integer} and
 * {@code percent}, {@code {name, plural, one {…} other {…}}} with {@code #} and {@code =0}, {@code {name, select, a {…} other {…}}}.
 * An apostrophe is one, unless a brace follows it: then it quotes up to the next.
 */
final class Message {

    private interface Part {
        void write(StringBuilder to, Function<String, ?> values, Language language);
    }

    private record Literal(String text) implements Part {
        @Override
        public void write(StringBuilder to, Function<String, ?> values, Language language) {
            to.append(text);
        }
    }

    /** A value; one that is missing stays as its name in braces, as with ICU. */
    private record Value(String name, String style) implements Part {
        @Override
        public void write(StringBuilder to, Function<String, ?> values, Language language) {
            Object value = values.apply(name);
            if (value == null) {
                to.append('{').append(name).append('}');
            } else if (value instanceof Number number) {
                to.append(
                        switch (style) {
                            case "integer" -> language.integer(number);
                            case "percent" -> language.percentage(number);
                            default -> language.number(number);
                        });
            } else if (style.isEmpty()) {
                to.append(value);
            } else {
                throw new IllegalArgumentException(name + " is no number: " + value);
            }
        }
    }

    /** One of several messages, by a word or by the plural of a number. */
    private record Choice(String name, boolean plural, Map<String, Message> messages) implements Part {
        @Override
        public void write(StringBuilder to, Function<String, ?> values, Language language) {
            Object value = values.apply(name);
            if (value == null) {
                to.append('{').append(name).append('}');
                return;
            }
            Message chosen = messages.get(plural ? "=" + value : value.toString());
            if (chosen == null && plural) {
                chosen = messages.get(language.plural((Number) value));
            }
            (chosen == null ? other() : chosen).write(to, values, language);
        }

        private Message other() {
            Message other = messages.get("other");
            if (other == null) {
                throw new IllegalArgumentException(name + " needs a message for `other`");
            }
            return other;
        }
    }

    private final List<Part> parts;

    private Message(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Reads a message.
     *
     * @throws IllegalArgumentException where the pattern breaks the syntax
     */
    static Message of(String pattern) {
        Reader reader = new Reader(pattern);
        return reader.message(null, 0);
    }

    /**
     * The message with its values, each a {@link Number} or a text.
     *
     * @param values the value of a name; it is asked only for what the message says of them
     * @throws IllegalArgumentException where a number is asked for and something else given
     */
    String with(Function<String, ?> values, Language language) {
        if (parts.size() == 1 && parts.get(0) instanceof Literal literal) {
            return literal.text();
        }
        StringBuilder text = new StringBuilder();
        write(text, values, language);
        return text.toString();
    }

    private void write(StringBuilder to, Function<String, ?> values, Language language) {
        for (Part part : parts) {
            part.write(to, values, language);
        }
    }

    private static final class Reader {

        private final String pattern;
        private int at;

        private Reader(String pattern) {
            this.pattern = pattern;
        }

        /**
         * A message up to its closing brace, or to the end of the pattern.
         *
         * @param counted the name of the number that {@code #} stands for; null outside a plural
         */
        private Message message(@Nullable String counted, int depth) {
            List<Part> parts = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            while (at < pattern.length() && !(depth > 0 && pattern.charAt(at) == '}')) {
                char sign = pattern.charAt(at++);
                if (sign == '\'') {
                    quoted(text, counted != null);
                } else if (sign == '{') {
                    end(text, parts);
                    parts.add(argument(depth));
                } else if (sign == '#' && counted != null) {
                    end(text, parts);
                    parts.add(new Value(counted, ""));
                } else {
                    text.append(sign);
                }
            }
            end(text, parts);
            return new Message(parts);
        }

        private static void end(StringBuilder text, List<Part> parts) {
            if (text.length() > 0) {
                parts.add(new Literal(text.toString()));
                text.setLength(0);
            }
        }

        /** After an apostrophe: another makes one, a sign of the syntax begins a quotation, and else it is just one. */
        private void quoted(StringBuilder text, boolean inPlural) {
            if (is('\'')) {
                text.append('\'');
                at++;
            } else if (is('{') || is('}') || inPlural && is('#')) {
                while (at < pattern.length()) {
                    char sign = pattern.charAt(at++);
                    if (sign == '\'' && !is('\'')) {
                        return;
                    }
                    at += sign == '\'' ? 1 : 0;
                    text.append(sign);
                }
            } else {
                text.append('\'');
            }
        }

        private Part argument(int depth) {
            String name = word();
            if (skips('}')) {
                return new Value(name, "");
            }
            expect(',');
            String type = word();
            if (type.equals("number")) {
                return number(name);
            }
            if (!type.equals("plural") && !type.equals("select")) {
                throw broken("a type is number, plural or select");
            }
            expect(',');
            return choice(name, type.equals("plural"), depth);
        }

        private Part number(String name) {
            if (skips('}')) {
                return new Value(name, "number");
            }
            expect(',');
            String style = word();
            expect('}');
            if (!style.equals("integer") && !style.equals("percent")) {
                throw broken("a style is integer or percent");
            }
            return new Value(name, style);
        }

        private Part choice(String name, boolean plural, int depth) {
            Map<String, Message> messages = new LinkedHashMap<>();
            while (!skips('}')) {
                String selector = word();
                expect('{');
                messages.put(selector, message(plural ? name : null, depth + 1));
                expect('}');
            }
            Choice choice = new Choice(name, plural, messages);
            choice.other();
            return choice;
        }

        /** A name, a type or a selector, white space around it left out. */
        private String word() {
            blanks();
            int from = at;
            while (at < pattern.length() && isOfWord(pattern.charAt(at))) {
                at++;
            }
            if (at == from) {
                throw broken("a name is missing");
            }
            return pattern.substring(from, at);
        }

        private static boolean isOfWord(char sign) {
            return Character.isLetterOrDigit(sign) || sign == '_' || sign == '=';
        }

        private void expect(char sign) {
            if (!skips(sign)) {
                throw broken("`" + sign + "` is missing");
            }
        }

        private boolean skips(char sign) {
            blanks();
            if (!is(sign)) {
                return false;
            }
            at++;
            return true;
        }

        private void blanks() {
            while (is(' ')) {
                at++;
            }
        }

        private boolean is(char sign) {
            return at < pattern.length() && pattern.charAt(at) == sign;
        }

        private IllegalArgumentException broken(String what) {
            return new IllegalArgumentException(what + " at character " + (at + 1) + " of: " + pattern);
        }
    }
}
