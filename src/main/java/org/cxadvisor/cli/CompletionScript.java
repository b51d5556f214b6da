package org.cxadvisor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands as a script of a shell. It starts no program: what it offers is written into it. */
final class CompletionScript {

    private final UnaryOperator<String> meaning;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A command.
     *
     * @param path its words: {@code rules list}; empty for the program itself
     * @param words the words that may follow
     * @param options its options by their longest names, with the values each may have
     */
    private record Entry(String path, List<String> words, Map<String, Taken> options, List<String> values) {

        String offers() {
            return Stream.of(words, values, List.copyOf(options.keySet()))
                    .flatMap(List::stream)
                    .collect(Collectors.joining(" "));
        }
    }

    /** Whether an option takes a value, and the values it may have where these are few. */
    private record Taken(boolean isTaken, List<String> values) {}

    /** @param meaning what a command does, by its words */
    CompletionScript(CommandLine tree, UnaryOperator<String> meaning) {
        this.meaning = meaning;
        add(tree, "");
    }

    private void add(CommandLine command, String path) {
        CommandSpec spec = command.getCommandSpec();
        Map<String, Taken> options = new TreeMap<>();
        for (OptionSpec option : spec.options()) {
            if (option.longestName().startsWith("--")) {
                options.put(option.longestName(), new Taken(option.arity().max() > 0, values(option)));
            }
        }
        List<String> words = List.copyOf(command.getSubcommands().keySet());
        List<String> values = spec.positionalParameters().stream()
                .flatMap(parameter -> values(parameter).stream())
                .toList();
        entries.add(new Entry(path, words, options, values));
        command.getSubcommands().forEach((name, next) -> add(next, path.isEmpty() ? name : path + " " + name));
    }

    private static List<String> values(ArgSpec argument) {
        return UsageError.values(argument);
    }

    /** Longer paths first, so that the first that fits is the closest. */
    private List<Entry> closestFirst() {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort((one, other) -> other.path().length() - one.path().length());
        return sorted;
    }

    List<String> bash() {
        List<String> lines = new ArrayList<>(List.of(
                "# Completion of cx for bash. Load it with: eval \"$(cx completion bash)\"",
                "_cx() {",
                "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} typed= known= at",
                "    for ((at = 1; at < COMP_CWORD; at++)); do",
                "        case ${COMP_WORDS[at]} in -*) ;; *) typed=\"$typed ${COMP_WORDS[at]}\" ;; esac",
                "    done",
                "    case \"$typed \" in"));
        closestFirst().forEach(entry -> bash(entry, lines));
        lines.addAll(List.of(
                "    esac",
                "    COMPREPLY=($(compgen -W \"$known\" -- \"$current\"))",
                "}",
                "complete -o bashdefault -o default -F _cx cx"));
        return lines;
    }

    private static void bash(Entry entry, List<String> lines) {
        String start = entry.path().isEmpty() ? "*" : "\" " + entry.path() + " \"*";
        lines.add("        " + start + ")");
        lines.add("            case $before in");
        entry.options().forEach((name, taken) -> {
            if (!taken.values().isEmpty()) {
                lines.add("                " + name + ") known='" + String.join(" ", taken.values()) + "' ;;");
            }
        });
        lines.add("                *) known='" + entry.offers() + "' ;;");
        lines.add("            esac ;;");
    }

    List<String> zsh() {
        List<String> lines = new ArrayList<>(List.of(
                "#compdef cx",
                "# Completion of cx for zsh. Save it as _cx in a folder of $fpath.",
                "_cx() {",
                "    local typed='' before=${words[CURRENT-1]} at",
                "    local -a known",
                "    for ((at = 2; at < CURRENT; at++)); do",
                "        case ${words[at]} in -*) ;; *) typed=\"$typed ${words[at]}\" ;; esac",
                "    done",
                "    case \"$typed \" in"));
        closestFirst().forEach(entry -> zsh(entry, lines));
        lines.addAll(List.of("    esac", "    compadd -- $known", "    _files", "}", "compdef _cx cx"));
        return lines;
    }

    private static void zsh(Entry entry, List<String> lines) {
        String start = entry.path().isEmpty() ? "*" : "\" " + entry.path() + " \"*";
        lines.add("        " + start + ")");
        lines.add("            case $before in");
        entry.options().forEach((name, taken) -> {
            if (!taken.values().isEmpty()) {
                lines.add("                " + name + ") known=(" + String.join(" ", taken.values()) + ") ;;");
            }
        });
        lines.add("                *) known=(" + entry.offers() + ") ;;");
        lines.add("            esac ;;");
    }

    List<String> fish() {
        List<String> lines =
                new ArrayList<>(List.of("# Completion of cx for fish. Load it with: cx completion fish | source"));
        for (Entry entry : entries) {
            String when = condition(entry);
            for (String word : entry.words()) {
                String path = (entry.path() + " " + word).strip();
                lines.add("complete -c cx " + when + " -a " + word + " -d " + quoted(meaning.apply(path)));
            }
            if (!entry.values().isEmpty()) {
                lines.add("complete -c cx " + when + " -a " + quoted(String.join(" ", entry.values())));
            }
            entry.options()
                    .forEach((name, taken) ->
                            lines.add("complete -c cx " + when + " -l " + name.substring(2) + fish(taken)));
        }
        return lines;
    }

    private static String fish(Taken taken) {
        if (taken.values().isEmpty()) {
            return taken.isTaken() ? " -r" : "";
        }
        return " -x -a " + quoted(String.join(" ", taken.values()));
    }

    private static String condition(Entry entry) {
        if (entry.path().isEmpty()) {
            return "-n __fish_use_subcommand";
        }
        String seen = Stream.of(entry.path().split(" ", -1))
                .map(word -> "__fish_seen_subcommand_from " + word)
                .collect(Collectors.joining("; and "));
        String not = entry.words().isEmpty()
                ? ""
                : "; and not __fish_seen_subcommand_from " + String.join(" ", entry.words());
        return "-n " + quoted(seen + not);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
