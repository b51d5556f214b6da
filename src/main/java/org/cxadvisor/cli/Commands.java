package org.cxadvisor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.cxadvisor.finding.ProblemText;
import org.cxadvisor.language.Messages;
import org.cxadvisor.metric.Period;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.report.Views;
import org.cxadvisor.rulebase.FailedRuleException;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.RulePlace;
import org.cxadvisor.run.CommandName;
import org.cxadvisor.run.CompanyBookException;
import org.cxadvisor.run.CompletionOption;
import org.cxadvisor.run.DecisionNeededException;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.run.OpenAudit;
import org.cxadvisor.run.Screen;
import org.cxadvisor.session.SessionAudit;
import org.cxadvisor.session.SessionScript;
import org.cxadvisor.session.ShellSession;
import org.cxadvisor.session.ShellStart;
import org.cxadvisor.strategy.JudgedAudit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Every word of the program, the same for one-shot runs and for the shell. */
public final class Commands {

    /** The words in the order help lists them. */
    static final List<String> NAMES = List.of(
            "init",
            "advise",
            "renew",
            "resolve",
            "diff",
            "progress",
            "roll-forward",
            "validate",
            "baseline",
            "config",
            "gate",
            "score",
            "gaps",
            "swot",
            "rivals",
            "journey",
            "tactics",
            "goals",
            "plan",
            "measure-next",
            "why",
            "why-not",
            "what-if",
            "sensitivity",
            "fit",
            "drivers",
            "explain",
            "schema",
            "rules",
            "playbooks",
            "completion",
            "shell",
            "help");

    /** The words that work on what a shell has open, in the order they are listed. */
    static final List<String> OF_SESSION = List.of(
            "open", "close", "status", "reload", "save", "set", "unset", "add", "remove", "undo", "redo", "changes",
            "branch", "compare", "keep", "drop", "accept", "reject", "defer", "assign", "agree", "note", "present",
            "next", "back");

    /** Those after which a session is not what it was: a journal keeps them. */
    private static final Set<String> CHANGING = Set.of(
            "open", "close", "reload", "save", "set", "unset", "add", "remove", "undo", "redo", "branch", "keep",
            "drop", "accept", "reject", "defer", "assign", "agree", "note");

    private final Messages messages;
    private final Supplier<LocalDate> today;
    private final ToIntBiFunction<Commands, Screen> shell;
    private final OpenAudit open;
    private final Map<String, Advisor> advice;
    private final Map<Path, Optional<ProjectFile.Data>> projects = new ConcurrentHashMap<>();
    private final boolean inShell;
    private final ShellSession session;
    private final ShellStart start;
    private final Map<String, Function<CommandRun, CommandSyntax>> further;

    /**
     * @param messages the catalogue of the language to speak
     * @param today says the day of the run where an audit does not say its own; nothing else reads a clock
     * @param shell opens the shell with these words on a screen and returns the exit code it ended with
     */
    public Commands(Messages messages, Supplier<LocalDate> today, ToIntBiFunction<Commands, Screen> shell) {
        this(
                messages,
                today,
                shell,
                OpenAudit.NONE,
                new ConcurrentHashMap<>(),
                false,
                new ShellSession(),
                ShellStart.PLAIN,
                Map.of());
    }

    private Commands(
            Messages messages,
            Supplier<LocalDate> today,
            ToIntBiFunction<Commands, Screen> shell,
            OpenAudit open,
            Map<String, Advisor> advice,
            boolean inShell,
            ShellSession session,
            ShellStart start,
            Map<String, Function<CommandRun, CommandSyntax>> further) {
        this.messages = messages;
        this.today = today;
        this.shell = shell;
        this.open = open;
        this.advice = advice;
        this.inShell = inShell;
        this.session = session;
        this.start = start;
        this.further = Collections.unmodifiableMap(new LinkedHashMap<>(further));
    }

    /** The same words with an audit open. */
    public Commands with(OpenAudit audit) {
        return new Commands(messages, today, shell, audit, advice, inShell, session, start, further);
    }

    /**
     * The same words and those of a room above this one; help lists them behind {@code advise}.
     *
     * @param words the syntax of each by its name, in the order of help
     */
    public Commands and(Map<String, Function<CommandRun, CommandSyntax>> words) {
        return new Commands(messages, today, shell, open, advice, inShell, session, start, words);
    }

    /** The audit these words have open, or {@link OpenAudit#NONE}. */
    public OpenAudit open() {
        return session.audit().map(this::view).orElse(open);
    }

    private OpenAudit view(SessionAudit live) {
        return new OpenAudit(session.name(), live.file(), typed -> ids(live, typed));
    }

    private List<String> ids(SessionAudit live, String typed) {
        CommandRun cx = new CommandRun(this, nowhere(Path.of("")));
        return cx.advice(live.file()).ids(live.file(), cx).stream()
                .filter(id -> id.startsWith(typed))
                .toList();
    }

    /** What lies open in this shell. */
    ShellSession session() {
        return session;
    }

    /** How this shell was asked to start. */
    public ShellStart start() {
        return start;
    }

    /** Whether something that was stated or decided on any branch is in no file. */
    public boolean isUnsaved() {
        return session.audit()
                .filter(live -> live.timeline().hasMoreThanFiles())
                .isPresent();
    }

    /** The commands that open what is open, and bring about what it holds beyond its files; none where nothing is open. */
    public List<String> script() {
        return session.audit()
                .map(open -> Stream.concat(
                                Stream.of("open "
                                        + SessionScript.quoted(open.openedAs().toString())),
                                SessionScript.of(
                                        open.branches(), open.timeline().decided())
                                        .stream())
                        .toList())
                .orElse(List.of());
    }

    /** Whether a command is one after which a session is not what it was. */
    public boolean changes(List<String> tokens) {
        return !tokens.isEmpty() && CHANGING.contains(tokens.get(0));
    }

    /** Loads the rules, and advises on what is open, so that the first command finds it done. Says nothing of what is wrong. */
    public void warm(Path folder) {
        CommandRun cx = new CommandRun(this, nowhere(folder));
        attempt(
                () -> {
                    Path file = session.audit().map(SessionAudit::file).orElse(null);
                    Advisor ready = file == null
                            ? cx.advice().toDraft()
                            : cx.advice(file).toDraft();
                    if (file != null) {
                        JudgedAudit judged = ready.judge(file, cx);
                        if (judged.isSound()) {
                            ready.draft(judged, cx);
                        }
                    }
                    return Exit.DONE;
                },
                cx);
    }

    private static Screen nowhere(Path folder) {
        return Screen.unwatched(
                java.io.OutputStream.nullOutputStream(), java.io.OutputStream.nullOutputStream(), folder);
    }

    /** The catalogue these words speak from. */
    public Messages messages() {
        return messages;
    }

    /**
     * Runs a word and writes everything it has to say.
     *
     * @param tokens the word, its options and parameters
     * @return the exit code, one of {@link Exit}
     */
    public int run(List<String> tokens, Screen screen) {
        CommandRun cx = new CommandRun(this, screen);
        Exit exit = judge(tokens, cx);
        try {
            screen.out().finish();
        } catch (IOException e) {
            exit = exit.and(refuse(unreachable(e), "", cx));
        }
        screen.err().flush();
        return exit.code();
    }

    /**
     * What may stand at the cursor.
     *
     * @param tokens what is typed so far
     * @param cursor the index of the token being completed; one past the last for a new one
     * @param folder the folder that relative paths start from
     */
    public List<CompletionOption> complete(List<String> tokens, int cursor, Path folder) {
        return new Completion(this, tree(names(), new CommandRun(this, nowhere(folder))), folder).of(tokens, cursor);
    }

    /** All words as a script that lets a shell complete them. */
    CompletionScript completionScript(CommandRun cx) {
        return new CompletionScript(
                tree(names(), cx), path -> messages.say("cx." + path.replace(' ', '.') + ".usage.header"));
    }

    /** Every word with what it does, in the order help lists them. */
    public List<CommandName> describe() {
        return names().stream()
                .map(name -> new CommandName(name, messages.say("cx." + name + ".usage.header")))
                .toList();
    }

    /**
     * What the words advise from: loaded once for a run or shell, for each folder of a company's rules, and for each project
     * with data of its own.
     *
     * @param rules the folder of a company's rules; null when there is none
     * @param typed the same folder as it was typed
     * @param root the project that what is judged belongs to; null when there is none
     */
    Advisor advice(@Nullable Path rules, @Nullable Path typed, @Nullable Path root) {
        Advisor ours = advice.computeIfAbsent("", folder -> Advisor.builtIn());
        ProjectFile.Data data = root == null
                ? null
                : projects.computeIfAbsent(root, Commands::data).orElse(null);
        Advisor its = data == null
                ? ours
                : advice.computeIfAbsent(
                        data.folder().toString(), folder -> ours.withData(data.folder(), data.shown()));
        return rules == null
                ? its
                : advice.computeIfAbsent(
                        (data == null ? "" : data.folder().toString()) + "\n" + rules.toAbsolutePath(),
                        folder -> its.withRules(rules, String.valueOf(typed)));
    }

    private static Optional<ProjectFile.Data> data(Path root) {
        try {
            return Optional.ofNullable(ProjectFile.data(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocalDate today() {
        return today.get();
    }

    /** The words there are here: those of a session only where one is open. */
    List<String> names() {
        int behind = NAMES.indexOf("advise") + 1;
        return Stream.of(
                        NAMES.subList(0, behind),
                        further.keySet(),
                        NAMES.subList(behind, NAMES.size()),
                        inShell ? OF_SESSION : List.<String>of())
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** Whether these words are typed in a shell, where the program's name need not stand before them. */
    boolean inShell() {
        return inShell;
    }

    /** Opens the shell, from within which no other opens. */
    Exit openShell(@Nullable SessionAudit audit, ShellStart how, Screen screen) {
        ShellSession within = new ShellSession();
        if (audit != null) {
            within.open(audit);
        }
        Commands words = new Commands(
                messages, today, Commands::refuseAnotherShell, OpenAudit.NONE, advice, true, within, how, further);
        int code = shell.applyAsInt(words, screen);
        for (Exit exit : Exit.values()) {
            if (exit.code() == code) {
                return exit;
            }
        }
        throw new IllegalStateException("The shell ended with " + code);
    }

    private static int refuseAnotherShell(Commands words, Screen screen) {
        throw new NotJudgedException("within-the-shell", Map.of());
    }

    private Exit judge(List<String> tokens, CommandRun cx) {
        return attempt(() -> call(parse(tokens, cx), cx), cx);
    }

    /** A rule that failed is the company's to fix where the company brought it, and otherwise ours. */
    private static Exit refuse(FailedRuleException failed, CommandRun cx) {
        Optional<RulePlace> place =
                cx.rules() == null || RuleIndex.builtIn().place(failed.rule()).isPresent()
                        ? Optional.empty()
                        : cx.advice().index().place(failed.rule());
        if (place.isEmpty()) {
            return admit(failed, cx);
        }
        String sentence =
                switch (failed.how()) {
                    case RUNAWAY -> "runaway-rule";
                    case ENDLESS -> "endless-rule";
                    case THROWN -> "failing-rule";
                    case INCOMPLETE -> "incomplete-conclusion";
                };
        Map<String, String> values = Map.of(
                "rule", failed.rule(),
                "place", place.get().path() + ":" + place.get().line(),
                "says", failed.says());
        return refuse(new NotJudgedException(sentence, values), "", cx);
    }

    /** Does a part of a run. What stops it is told, and the parts after it can go on. */
    static Exit attempt(Callable<Exit> part, CommandRun cx) {
        try {
            return part.call();
        } catch (ParameterException e) {
            return refuse(
                    UsageError.of(e, cx.words().names(), cx.messages()),
                    e.getCommandLine().getCommandSpec().qualifiedName(),
                    cx);
        } catch (NotJudgedException e) {
            return refuse(e, "", cx);
        } catch (CompanyBookException e) {
            return refuse(e, cx);
        } catch (FailedRuleException e) {
            return attempt(() -> refuse(e, cx), cx);
        } catch (DecisionNeededException e) {
            cx.screen().err().println(cx.say("cli." + e.sentence(), e.values()));
            return Exit.HUMAN;
        } catch (IOException e) {
            return refuse(unreachable(e), "", cx);
        } catch (UncheckedIOException e) {
            return refuse(unreachable(Objects.requireNonNull(e.getCause())), "", cx);
        } catch (Throwable e) {
            return admit(e, cx);
        }
    }

    private static ParseResult parse(List<String> tokens, CommandRun cx) {
        CommandLine tree = tree(named(cx.words().names(), tokens), cx);
        tree.getCommandSpec().parser().stopAtUnmatched(true).unmatchedArgumentsAllowed(true);
        ParseResult parsed = tree.parseArgs(tokens.toArray(String[]::new));
        if (!parsed.unmatched().isEmpty()) {
            throw new UnmatchedArgumentException(tree, parsed.unmatched());
        }
        return parsed;
    }

    private static Exit call(ParseResult parsed, CommandRun cx) throws Exception {
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        CommandLine word = parsed.commandSpec().commandLine();
        if (cx.helpWanted()) {
            Help.print(word, cx);
            return Exit.DONE;
        }
        if (cx.versionWanted()) {
            cx.screen().out().println(cx.messages().say("cli.version", Map.of("version", version())));
            return Exit.DONE;
        }
        if (parsed.commandSpec().userObject() instanceof Callable<?> callable) {
            return (Exit) callable.call();
        }
        throw new ParameterException(word, "");
    }

    static String version() {
        String version = Commands.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }

    /** The words among the tokens, or all where help may be wanted: building a word takes time that a cold start has not. */
    private static List<String> named(List<String> names, List<String> tokens) {
        List<String> named = names.stream().filter(tokens::contains).toList();
        return named.isEmpty() || named.contains("help") ? names : named;
    }

    /** A day as files write it: the calendar does not count on from the last one that Java knows. */
    private static LocalDate day(String typed) {
        return Period.parseDate(typed).orElseThrow(() -> new TypeConversionException(typed));
    }

    private static CommandLine tree(List<String> names, CommandRun cx) {
        CommandLine tree = new CommandLine(cx.spec());
        names.forEach(name -> tree.addSubcommand(name, word(name, cx)));
        return tree.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Commands::day)
                .setPosixClusteredShortOptionsAllowed(false)
                .setInterpolateVariables(false);
    }

    private static CommandSpec word(String name, CommandRun cx) {
        Function<CommandRun, CommandSyntax> further = cx.words().further.get(name);
        return further == null ? ours(name, cx) : further.apply(cx).spec();
    }

    private static CommandSpec ours(String name, CommandRun cx) {
        return switch (name) {
            case "init" -> new InitCommand(cx).spec();
            case "advise" -> new AdviseCommand(cx).spec();
            case "renew" -> new RenewCommand(cx).spec();
            case "resolve" -> new ResolveCommand(cx).spec();
            case "diff" -> new DiffCommand(cx).spec();
            case "progress" -> new ProgressCommand(cx).spec();
            case "roll-forward" -> new RollForwardCommand(cx).spec();
            case "validate" -> new ValidateCommand(cx).spec();
            case "baseline" ->
                CommandSyntax.group(
                                "baseline",
                                new BaselineCommand("create", cx).spec(),
                                new BaselineCommand("prune", cx).spec(),
                                new BaselineCommand("show", cx).spec())
                        .spec();
            case "gate" -> new GateCommand(cx).spec();
            case "config" ->
                CommandSyntax.group("config", new ConfigShowCommand(cx).spec()).spec();
            case "score" -> new ViewCommand(name, Views::score, cx).spec();
            case "gaps" -> new ViewCommand(name, Views::gaps, cx).spec();
            case "swot" -> new ViewCommand(name, Views::swot, cx).spec();
            case "rivals" -> new ViewCommand(name, Views::rivals, cx).spec();
            case "journey" -> new ViewCommand(name, Views::journeys, cx).spec();
            case "tactics" -> new ViewCommand(name, Views::tactics, cx).spec();
            case "goals" -> new ViewCommand(name, Views::goals, cx).spec();
            case "plan" -> new ViewCommand(name, Views::plan, cx).spec();
            case "measure-next" -> new ViewCommand(name, Views::measureNext, cx).spec();
            case "why" -> new WhyCommand(cx).spec();
            case "why-not" -> new WhyNotCommand(cx).spec();
            case "what-if" -> new WhatIfCommand(cx).spec();
            case "fit" -> new FitCommand(cx).spec();
            case "drivers" -> new DriversCommand(cx).spec();
            case "sensitivity" -> new SensitivityCommand(cx).spec();
            case "explain" -> new ExplainCommand(cx).spec();
            case "schema" -> new SchemaCommand(cx).spec();
            case "rules" ->
                CommandSyntax.group(
                                "rules",
                                new RulesListCommand(cx).spec(),
                                new RulesNewCommand(cx).spec(),
                                new RulesTestCommand(cx).spec(),
                                new RulesFactsCommand(cx).spec())
                        .spec();
            case "playbooks" ->
                CommandSyntax.group(
                                "playbooks",
                                new PlaybooksListCommand(cx).spec(),
                                new PlaybooksShowCommand(cx).spec(),
                                new PlaybooksNewCommand(cx).spec(),
                                new PlaybooksCheckCommand(cx).spec())
                        .spec();
            case "completion" -> new CompletionCommand(cx).spec();
            case "shell" -> new ShellCommand(cx).spec();
            case "help" -> new HelpCommand(cx).spec();
            case "open", "close", "status", "reload" -> new FileCommands(cx).spec(name);
            case "save" -> new SaveCommand(cx).spec();
            case "set", "unset", "add", "remove", "undo", "redo", "changes" -> new ChangeCommands(cx).spec(name);
            case "branch", "compare", "keep", "drop" -> new BranchCommands(cx).spec(name);
            case "accept", "reject", "defer", "assign", "agree", "note" -> new DecisionCommands(cx).spec(name);
            case "present", "next", "back" -> new PresentCommands(cx).spec(name);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static NotJudgedException unreachable(IOException failure) {
        String file = failure instanceof FileSystemException of && of.getFile() != null ? of.getFile() : "";
        if (failure instanceof NoSuchFileException) {
            return new NotJudgedException("no-such-file", Map.of("file", file));
        }
        if (failure instanceof AccessDeniedException) {
            return new NotJudgedException("no-access", Map.of("file", file));
        }
        return new NotJudgedException("unreachable", Map.of("reason", String.valueOf(failure.getMessage())));
    }

    private static Exit refuse(NotJudgedException why, String word, CommandRun cx) {
        PrintWriter err = cx.screen().err();
        String sentence = "cli." + why.sentence();
        err.println(cx.say("cli.error", Map.of("rule", why.sentence(), "text", cx.say(sentence, why.values()))));
        if (!why.suggestion().isEmpty()) {
            err.println(cx.say("cli.did-you-mean", Map.of("suggestion", why.suggestion())));
        }
        if (cx.messages().has(sentence + ".hint")) {
            err.println(cx.say("problem.hint", Map.of("hint", cx.say(sentence + ".hint", why.values()))));
        }
        int widest = why.words().stream()
                .mapToInt(each -> each.name().length())
                .max()
                .orElse(0);
        for (CommandName each : why.words()) {
            String padding = " ".repeat(widest - each.name().length());
            err.println(cx.say("cli.word", Map.of("name", each.name() + padding, "meaning", each.meaning())));
        }
        if (!word.isEmpty()) {
            err.println(more(word, cx));
        }
        for (Throwable another : why.getSuppressed()) {
            if (another instanceof NotJudgedException more) {
                refuse(more, "", cx);
            }
        }
        return Exit.NOT_JUDGED;
    }

    /** What is wrong with a company's own files: problems that any file may have in their place, others in a sentence. */
    private static Exit refuse(CompanyBookException why, CommandRun cx) {
        ProblemText text = new ProblemText(cx.messages(), RuleIndex.builtIn());
        for (Problem problem : why.problems()) {
            if (cx.messages().has("cli." + problem.rule())
                    && !why.lines().containsKey(problem.place().file())) {
                Map<String, String> values = new TreeMap<>(problem.values());
                values.put("file", problem.place().toString());
                refuse(new NotJudgedException(problem.rule(), values, problem.suggestion()), "", cx);
            } else {
                text.pretty(problem, why.lines()).forEach(cx.screen().err()::println);
                cx.screen().err().println();
            }
        }
        return Exit.NOT_JUDGED;
    }

    /** Where to read more about a word, as one types it there. */
    private static String more(String word, CommandRun cx) {
        if (!cx.words().inShell()) {
            return cx.say("cli.more", Map.of("word", word));
        }
        int program = word.indexOf(' ');
        return program < 0
                ? cx.say("cli.more.in-shell", Map.of())
                : cx.say("cli.more.in-shell.word", Map.of("word", word.substring(program + 1)));
    }

    private static Exit admit(Throwable bug, CommandRun cx) {
        PrintWriter err = cx.screen().err();
        try {
            Path trace = Files.createTempFile("cx-advisor-", ".txt");
            try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(trace))) {
                bug.printStackTrace(file);
            }
            err.println(cx.messages().say("cli.our-bug", Map.of("file", trace.toString())));
        } catch (IOException e) {
            err.println(cx.say("cli.our-bug-untold", Map.of("bug", bug.toString())));
        }
        if (cx.verbose()) {
            bug.printStackTrace(err);
        }
        return Exit.OUR_BUG;
    }
}
