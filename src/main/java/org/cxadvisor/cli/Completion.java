package org.cxadvisor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.rulebook.FactCatalogue;
import org.cxadvisor.rulebook.FactPage;
import org.cxadvisor.run.CommandName;
import org.cxadvisor.run.CompanyBookException;
import org.cxadvisor.run.CompletionOption;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.strategy.Judgement;
import org.cxadvisor.tactic.Playbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What may stand where the cursor is, read off the same tree that runs the words. */
final class Completion {

    private static final String RULES = "--rules";
    private static final Path WORKING_FOLDER = Path.of("cx.yaml");

    private final Commands words;
    private final Path folder;
    private final List<CompletionOption> found = new ArrayList<>();
    private CommandSpec spec;
    private @Nullable OptionSpec waiting;
    private @Nullable Path rules;
    private int parameters;

    /** @param folder where relative paths start */
    Completion(Commands words, CommandLine tree, Path folder) {
        this.words = words;
        this.folder = folder;
        this.spec = tree.getCommandSpec();
    }

    List<CompletionOption> of(List<String> tokens, int cursor) {
        for (int at = 0; at < tokens.size(); at++) {
            if (at != cursor) {
                noteRules(at == 0 ? "" : tokens.get(at - 1), tokens.get(at));
            }
        }
        tokens.subList(0, cursor).forEach(this::pass);
        String start = cursor < tokens.size() ? tokens.get(cursor) : "";
        int equals = start.indexOf('=');
        if (waiting != null) {
            values(waiting, "", start);
        } else if (start.startsWith("--") && equals > 0) {
            OptionSpec option = spec.findOption(start.substring(0, equals));
            if (option != null) {
                values(option, start.substring(0, equals + 1), start.substring(equals + 1));
            }
        } else if (start.startsWith("-")) {
            options(start);
        } else {
            spec.subcommands().keySet().forEach(name -> offer(name, start, meaning(name)));
            parameter(start);
        }
        return List.copyOf(found);
    }

    /** The folder of a company's own rules, wherever in the line it is named. */
    private void noteRules(String before, String token) {
        try {
            if (before.equals(RULES)) {
                rules = Path.of(token);
            } else if (token.startsWith(RULES + "=")) {
                rules = Path.of(token.substring(RULES.length() + 1));
            }
        } catch (InvalidPathException none) {
            rules = null;
        }
    }

    /** What the run would judge by; what the program was built with where the company's part of it cannot be read. */
    private Judgement judgement() {
        try {
            Path judged = Objects.requireNonNullElse(words.open().file(), WORKING_FOLDER);
            return words.advice(
                            rules == null ? null : folder.resolve(rules), rules, Project.root(folder.resolve(judged)))
                    .judgement();
        } catch (NotJudgedException | CompanyBookException | UncheckedIOException unreadable) {
            return words.advice(null, null, null).judgement();
        }
    }

    private List<String> playbooks() {
        return judgement().playbooks().get().all().stream().map(Playbook::id).toList();
    }

    private void pass(String token) {
        CommandLine word = spec.subcommands().get(token);
        OptionSpec option = spec.findOption(token);
        if (waiting != null) {
            waiting = null;
        } else if (word != null) {
            spec = word.getCommandSpec();
        } else if (option != null) {
            waiting = option.arity().min() > 0 ? option : null;
        } else if (!token.startsWith("-")) {
            parameters++;
        }
    }

    private void options(String start) {
        for (OptionSpec option : spec.options()) {
            offer(option.longestName(), start, "");
        }
    }

    private void parameter(String start) {
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            if (parameter.index().contains(parameters)) {
                values(parameter, "", start);
            }
        }
    }

    private void values(ArgSpec argument, String before, String start) {
        known(argument, start).forEach(value -> offer(before + value, before + start, ""));
        if (CommandSyntax.takesPaths(argument)) {
            paths(before, start);
        }
    }

    /** What may stand for an argument, told by the label that help shows for it. */
    private List<String> known(ArgSpec argument, String start) {
        return switch (argument.paramLabel()) {
            case "ID" -> words.open().ids().apply(start);
            case "TACTIC" -> tactics(start);
            case "PLAYBOOK" -> playbooks();
            case "FACT" -> FactCatalogue.read().stream().map(FactPage::name).toList();
            case "NAME" -> ExplainCommand.names(judgement());
            case "STAGE" -> Stream.of(Stage.values()).map(Stage::folder).toList();
            case "WORD" -> words.names();
            default -> UsageError.values(argument);
        };
    }

    /** The playbooks, and the tactics of the audit that is open. */
    private List<String> tactics(String start) {
        List<String> playbooks = playbooks();
        return Stream.concat(
                        playbooks.stream(),
                        words.open().ids().apply(start).stream()
                                .filter(id -> playbooks.contains(id.replaceFirst("@.*", "")) && id.contains("@")))
                .sorted()
                .toList();
    }

    private void paths(String before, String start) {
        int slash = start.lastIndexOf('/') + 1;
        String parent = start.substring(0, slash);
        String name = start.substring(slash);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.resolve(parent))) {
            List<CompletionOption> here = new ArrayList<>();
            for (Path entry : entries) {
                String file = entry.getFileName().toString();
                if (file.startsWith(name) && (!file.startsWith(".") || name.startsWith("."))) {
                    boolean inside = Files.isDirectory(entry);
                    here.add(new CompletionOption(before + parent + file + (inside ? "/" : ""), "", inside));
                }
            }
            here.sort(Comparator.comparing(CompletionOption::text));
            found.addAll(here);
        } catch (IOException | InvalidPathException e) {
            // A folder that cannot be listed completes to nothing: the word itself will say what is wrong with it.
            return;
        }
    }

    private String meaning(String name) {
        return words.describe().stream()
                .filter(word -> word.name().equals(name))
                .map(CommandName::meaning)
                .findFirst()
                .orElse("");
    }

    private void offer(String text, String start, String meaning) {
        if (text.startsWith(start)) {
            found.add(new CompletionOption(text, meaning, false));
        }
    }
}
