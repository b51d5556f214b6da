package org.cxadvisor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cxadvisor.audit.HistoryFiles;
import org.cxadvisor.check.CheckSettings;
import org.cxadvisor.check.CheckedFile;
import org.cxadvisor.explore.AuditPlaces;
import org.cxadvisor.explore.Trials;
import org.cxadvisor.finding.ProblemText;
import org.cxadvisor.language.Messages;
import org.cxadvisor.page.Page;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.proof.Proof;
import org.cxadvisor.proof.Prover;
import org.cxadvisor.quarter.DecidedPaper;
import org.cxadvisor.quarter.Titles;
import org.cxadvisor.report.Appendix;
import org.cxadvisor.report.BoardPage;
import org.cxadvisor.report.ClientPaper;
import org.cxadvisor.report.OneScreen;
import org.cxadvisor.report.StrategySentences;
import org.cxadvisor.report.Views;
import org.cxadvisor.report.WhyText;
import org.cxadvisor.rulebase.Once;
import org.cxadvisor.rulebase.RuleIndex;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.rulebook.CompanyBook;
import org.cxadvisor.rulebook.CompanyFile;
import org.cxadvisor.run.CompanyBookException;
import org.cxadvisor.run.Exit;
import org.cxadvisor.run.NotJudgedException;
import org.cxadvisor.run.Screen.Lines;
import org.cxadvisor.session.Branch;
import org.cxadvisor.session.SessionAudit;
import org.cxadvisor.strategy.AuditChecker;
import org.cxadvisor.strategy.JudgedAudit;
import org.cxadvisor.strategy.JudgedStrategy;
import org.cxadvisor.strategy.Judgement;
import org.cxadvisor.strategy.Origin;
import org.cxadvisor.strategy.Strategy;
import org.cxadvisor.strategy.StrategyDocument;
import org.cxadvisor.strategy.StrategyFileChecker;
import org.cxadvisor.strategy.StrategyPlanner;
import org.cxadvisor.strategy.UnusedEntry;
import org.cxadvisor.tactic.Decisions;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.NearestWord;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Splicer;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/** Rules, playbooks and planner, loaded once and shared by every word of a run or shell. Safe to share between threads. */
public final class Advisor {

    /** Evidence is the machine's, and far longer than what people write. */
    private static final int LONGEST_EVIDENCE = 32 * 1024 * 1024;

    private final Rulebase rules;
    private final RuleIndex index;
    private final Once<Judgement> judgement;
    private final AtomicBoolean drafting = new AtomicBoolean();
    private final Once<AuditChecker> audits;
    private final Once<StrategyFileChecker> strategies;
    private final Once<StrategyPlanner> planner;
    private final Map<Path, CompanyBook> books = new ConcurrentHashMap<>();
    private final Once<AuditPlaces> places;

    private Advisor(Rulebase rules, RuleIndex index, Supplier<Judgement> judgement) {
        this.rules = rules;
        this.index = index;
        this.judgement = new Once<>(judgement);
        this.audits = new Once<>(() -> new AuditChecker(this.judgement.get()));
        this.strategies = new Once<>(() -> new StrategyFileChecker(this.judgement.get()));
        this.places = new Once<>(() -> new AuditPlaces(audits.get().form()));
        this.planner = new Once<>(() -> new StrategyPlanner(rules, audits.get()));
    }

    /** With what the program was built with. */
    static Advisor builtIn() {
        Rulebase rules = Rulebase.builtIn();
        RuleIndex index = RuleIndex.builtIn();
        return new Advisor(rules, index, () -> Judgement.of(rules, index));
    }

    /**
     * The same with the data of a project.
     *
     * @param shown the folder as people are to read it
     * @throws CompanyBookException when something in the folder is wrong
     */
    Advisor withData(Path folder, String shown) {
        try {
            return with(CompanyBook.ofData(judgement.get(), folder, shown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same with a company's own rules and data.
     *
     * @param typed the folder as it was typed
     * @throws NotJudgedException when the folder is not there, or nothing in it is ours to read
     * @throws CompanyBookException when something in the folder is wrong
     */
    Advisor withRules(Path folder, String typed) {
        CompanyBook book = book(folder, typed);
        if (book.isSound() && book.files() == 0) {
            throw new NotJudgedException("no-rules-in-folder", Map.of("file", typed));
        }
        return with(book);
    }

    /** What a company brings, whether it is sound or not. */
    CompanyBook book(Path folder, String typed) {
        if (!Files.isDirectory(folder)) {
            throw new NotJudgedException("no-rules-folder", Map.of("file", typed));
        }
        try {
            return CompanyBook.withRules(judgement.get(), folder, typed, cache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Advisor with(CompanyBook book) {
        if (!book.isSound()) {
            throw new CompanyBookException(book.problems(), book.lines());
        }
        Judgement both = book.judgement();
        return new Advisor(both.rules(), both.index(), () -> both);
    }

    /** The same advisor, which starts to load every stage: a strategy will be drafted. */
    public Advisor toDraft() {
        if (drafting.compareAndSet(false, true)) {
            rules.loadAhead(Stage.values());
        }
        return this;
    }

    /** What it judges by. */
    public Judgement judgement() {
        return judgement.get();
    }

    private static Path cache() {
        String base = System.getenv("XDG_CACHE_HOME");
        Path home = base == null || base.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(base);
        return home.resolve("cx-advisor").resolve("rules");
    }

    RuleIndex index() {
        return index;
    }

    /**
     * Reads and checks an audit.
     *
     * @param typed the path as the user typed it: what every place is printed with
     * @throws NotJudgedException when there is no such file
     */
    public JudgedAudit judge(Path typed, CommandRun cx) {
        SessionAudit live = cx.inSession(typed);
        return live == null ? judge(typed, bytes(cx.at(typed), name(typed)), cx) : judge(live, live.branch(), cx);
    }

    /** Reads and checks a branch of the audit that is open. */
    JudgedAudit judge(SessionAudit live, Branch branch, CommandRun cx) {
        return live.judged(branch, cx.seen(), bytes -> judge(live.file(), bytes, cx));
    }

    /** The strategy of a sound branch of the audit that is open. */
    Strategy draft(SessionAudit live, Branch branch, JudgedAudit audit, CommandRun cx) {
        return live.drafted(branch, cx.seen(), audit, (judged, decisions) -> draft(judged, decisions, cx));
    }

    /** The places of audits. */
    AuditPlaces places() {
        return places.get();
    }

    private JudgedAudit judge(Path typed, byte[] bytes, CommandRun cx) {
        return audits.get().judge(name(typed), bytes, beside(typed, cx), cx.asOf());
    }

    /** What lies beside an audit. */
    static HistoryFiles beside(Path typed, CommandRun cx) {
        return name -> history(typed.resolveSibling(name), cx);
    }

    /** An audit as a commit holds it, with what lies beside it there, seen from its own day. */
    JudgedAudit judge(Path typed, String ref, byte[] bytes, GitFiles commit) {
        String shown = ref + ":" + name(typed);
        return audits.get()
                .judge(
                        shown,
                        bytes,
                        beside -> {
                            try {
                                return commit.read(typed.resolveSibling(beside));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        null);
    }

    static String name(Path typed) {
        return typed.toString().replace('\\', '/');
    }

    /**
     * Judges a file by what its first key says it is; what says nothing is taken for what its keys are like.
     *
     * @param typed the path as the user typed it: what every place is printed with
     */
    public CheckedFile validate(Path typed, byte[] bytes, CommandRun cx) {
        String name = name(typed);
        SessionAudit live = cx.inSession(typed);
        if (live != null) {
            JudgedAudit open = judge(live, live.branch(), cx);
            return new CheckedFile(name, open.problems(), lines(open));
        }
        return switch (FileKinds.kind(bytes)) {
            case "strategy" -> strategy(typed, bytes, cx);
            case "audit" -> audit(typed, bytes, cx);
            case "cx" -> file(name, CompanyFile.read(name, bytes, CheckSettings.FORM));
            case "playbook", "thresholds", "sources", "vocabulary" -> file(name, company(typed, name, bytes, cx));
            case "" -> audit(typed, bytes, cx);
            default -> undeclared(typed, name, bytes, cx);
        };
    }

    /** A file that does not say its kind is judged by what its keys are like, where they are like anything of ours. */
    private CheckedFile undeclared(Path typed, String name, byte[] bytes, CommandRun cx) {
        if (FileKinds.isLikeStrategy(name, bytes)) {
            return strategy(typed, bytes, cx);
        }
        Document document = StrictReader.read(name, bytes);
        boolean isNamedAudit = name.endsWith(".audit.yaml") || name.endsWith(".audit.yml");
        if (isNamedAudit || !(document.root() instanceof Fields fields) || isLikeAudit(fields)) {
            return audit(typed, bytes, cx);
        }
        Field first = fields.fields().get(0);
        Problem problem = Problem.error("undeclared-kind", first.keyPlace(), Map.of("key", first.key()));
        return new CheckedFile(name, List.of(problem), Map.of(name, document.lines()));
    }

    private boolean isLikeAudit(Fields fields) {
        return audits.get().form() instanceof Form.KeyedForm form
                && (fields.fields().isEmpty() || form.keys().stream().anyMatch(key -> fields.has(key.name())));
    }

    /** A file of the folder that its project names is judged beside all that stands there; another by itself. */
    private CompanyFile company(Path typed, String name, byte[] bytes, CommandRun cx) {
        Path root = Project.root(cx.at(typed));
        try {
            ProjectFile.Data data = root == null ? null : ProjectFile.data(root);
            Path file = cx.at(typed).toRealPath();
            if (data == null || !file.startsWith(data.folder())) {
                return CompanyFile.read(name, bytes, judgement());
            }
            CompanyBook book = books.computeIfAbsent(data.folder(), folder -> book(data));
            String path = data.folder().relativize(file).toString().replace('\\', '/');
            return CompanyFile.of(book, name, data.shown() + "/" + path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CompanyBook book(ProjectFile.Data data) {
        try {
            return CompanyBook.ofData(judgement(), data.folder(), data.shown());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CheckedFile file(String name, CompanyFile read) {
        return new CheckedFile(name, read.problems(), Map.of(name, read.lines()));
    }

    private CheckedFile strategy(Path typed, byte[] bytes, CommandRun cx) {
        String name = name(typed);
        LocalDate named = cx.asOf();
        JudgedStrategy strategy = strategies
                .get()
                .judge(name, bytes, beside -> evidence(typed, beside, cx), named == null ? cx.today() : named);
        return new CheckedFile(name, strategy.problems(), Map.of(name, strategy.lines()));
    }

    private CheckedFile audit(Path typed, byte[] bytes, CommandRun cx) {
        rules.loadAhead(Stage.AUDIT_CHECKS);
        JudgedAudit audit = audits.get().judge(name(typed), bytes, beside(typed, cx), cx.asOf());
        return new CheckedFile(name(typed), audit.problems(), lines(audit));
    }

    /** What a sound audit says and no conclusion uses; nothing of any other file. */
    List<UnusedEntry> unused(Path typed, CommandRun cx) {
        byte[] bytes = bytes(cx.at(typed), name(typed));
        if (!FileKinds.kind(bytes).equals("audit")) {
            return List.of();
        }
        JudgedAudit audit = judge(typed, cx);
        return audit.isSound() ? draft(audit, cx).unused() : List.of();
    }

    /** The JSON schema of a kind of file. */
    String schema(SchemaCommand.Kind kind) {
        return switch (kind) {
            case AUDIT -> audits.get().schema();
            case STRATEGY -> strategies.get().schema();
        };
    }

    /** The strategy of a sound audit, seen from its own day or the one the user named. */
    public Strategy draft(JudgedAudit audit, CommandRun cx) {
        SessionAudit live = cx.inSession(Path.of(audit.file()));
        return live == null ? draft(audit, Decisions.NONE, cx) : draft(live, live.branch(), audit, cx);
    }

    private Strategy draft(JudgedAudit audit, Decisions decisions, CommandRun cx) {
        LocalDate named = cx.asOf();
        LocalDate day = named == null ? AuditChecker.asOf(audit.audit()).orElseGet(cx::today) : named;
        return planner.get().draft(audit, day, decisions);
    }

    /** The strategy of a sound audit, seen from its own day whatever day is named for another. */
    Strategy draftOfItsDay(JudgedAudit audit, CommandRun cx) {
        return planner.get().draft(audit, AuditChecker.asOf(audit.audit()).orElseGet(cx::today));
    }

    /** The strategy of the audit of a path on one screen. */
    List<String> screen(Strategy strategy, Path typed, CommandRun cx) {
        return OneScreen.of(strategy, language(strategy, cx), index, cx.screen().width(), FollowUp.about(typed, cx));
    }

    /** A proof on a screen, with the lines of the audit it ends at. */
    List<String> why(Proof proof, Strategy strategy, JudgedAudit judged, CommandRun cx) {
        return WhyText.of(
                proof,
                strategy,
                index,
                language(strategy, cx),
                Map.of(judged.file(), judged.lines()),
                cx.screen().width());
    }

    /** An audit to be judged again with something changed. */
    private Trials trials(JudgedAudit judged, Path typed, CommandRun cx) {
        return new Trials(
                audits.get(), planner.get(), judged, beside(typed, cx), cx.asOf(), cx.today(), decisions(typed, cx));
    }

    private static Decisions decisions(Path typed, CommandRun cx) {
        SessionAudit live = cx.inSession(typed);
        return live == null ? Decisions.NONE : live.branch().forPlan();
    }

    /**
     * What a screen about an audit needs.
     *
     * @param strategy the advice on the audit as it is
     * @param judgement what it is judged by, a company's own part included
     * @param width columns of the screen
     */
    record Telling(Strategy strategy, Judgement judgement, Messages messages, int width) {

        RuleIndex index() {
            return judgement.index();
        }
    }

    /** The answer to a question beside the advice on an audit on the screen, as its project has it judged. */
    static Exit explore(Path audit, CommandRun cx, BiFunction<Trials, Telling, List<String>> answer) {
        return advised(audit, cx, (advice, judged, telling) -> answer.apply(advice.trials(judged, audit, cx), telling));
    }

    /** One part of the strategy of an audit on the screen, as its project has it judged. */
    static Exit view(Path audit, CommandRun cx, Function<Views, List<String>> part) {
        return advised(
                audit,
                cx,
                (advice, judged, telling) -> part.apply(
                        cx.words().session().isPresenting()
                                ? Views.forClient(
                                        telling.strategy(), telling.index(), telling.messages(), telling.width())
                                : new Views(telling.strategy(), telling.index(), telling.messages(), telling.width())));
    }

    /** What is printed of the advice on a sound audit. */
    private interface Answer {

        List<String> lines(Advisor advice, JudgedAudit judged, Telling telling);
    }

    private static Exit advised(Path audit, CommandRun cx, Answer answer) {
        Advisor advice = cx.advice(audit).toDraft();
        JudgedAudit judged = advice.judge(audit, cx);
        if (!judged.isSound()) {
            return advice.refuse(judged, cx);
        }
        Strategy strategy = advice.draft(judged, cx);
        Telling telling = new Telling(
                strategy,
                advice.judgement(),
                language(strategy, cx),
                cx.screen().width());
        answer.lines(advice, judged, telling).forEach(cx.screen().out()::println);
        return Exit.DONE;
    }

    /** The ids of everything concluded from an audit; none while it has errors. */
    List<String> ids(Path audit, CommandRun cx) {
        toDraft();
        JudgedAudit judged = judge(audit, cx);
        return judged.isSound() ? new Prover(draft(judged, cx), index).ids() : List.of();
    }

    /** Says why no advice can be given on an audit. */
    Exit refuse(JudgedAudit judged, CommandRun cx) {
        ProblemText text = new ProblemText(cx.messages(), index);
        Lines err = cx.screen().err();
        List<Problem> errors = judged.problems().stream()
                .filter(problem -> problem.level() == Level.ERROR)
                .toList();
        for (Problem problem : errors) {
            text.pretty(problem, lines(judged)).forEach(err::println);
            err.println();
        }
        err.println(cx.say("cli.not-advised", Map.of("file", judged.file(), "count", String.valueOf(errors.size()))));
        return Exit.WRONG;
    }

    /** The files of a strategy by name: what people own, its proof, and the client's report. */
    public Map<String, String> files(Strategy strategy, JudgedAudit judged, CommandRun cx) {
        Messages messages = language(strategy, cx);
        Map<String, String> files = new LinkedHashMap<>(StrategyDocument.of(
                        strategy,
                        new Origin(Project.nameOf(cx.at(Path.of(judged.file()))), Commands.version()),
                        new StrategySentences(strategy, index, messages),
                        index)
                .files());
        files.putAll(papers(strategy, messages, null));
        return files;
    }

    private Map<String, String> papers(Strategy strategy, Messages messages, @Nullable Consumer<Page> decisions) {
        Map<String, String> papers = new LinkedHashMap<>();
        papers.put("report.md", ClientPaper.of(strategy, index, messages, decisions));
        papers.put("evidence.md", Appendix.of(strategy, index, messages));
        papers.put("board.md", BoardPage.of(strategy, index, messages, decisions));
        return papers;
    }

    /** What people call gaps, tactics and measures of audits, the latest first. */
    Titles titles(List<JudgedAudit> audits, CommandRun cx) {
        return new Titles(
                judgement().playbooks().get(),
                audits.stream()
                        .map(audit -> new StrategySentences(draft(audit, cx.ofItsDay()), index, cx.messages()))
                        .toList());
    }

    /**
     * The papers of a strategy that people decided on: its plan goes by their decisions, and the decisions stand first.
     *
     * @param text the strategy as people own it
     * @return texts by file name; nothing where nothing is decided
     */
    Map<String, String> decidedPapers(String text, JudgedAudit audit, CommandRun cx) {
        Node root = Splicer.of(text).map(Splicer::root).orElse(null);
        if (!(root instanceof Fields owned)) {
            return Map.of();
        }
        Strategy plain = draft(audit, cx);
        Messages messages = language(plain, cx);
        DecidedPaper decided = new DecidedPaper(owned, messages);
        if (!decided.isAny()) {
            return Map.of();
        }
        Strategy strategy = decided.dated(draft(audit, decided.decisions(), cx));
        Titles titles =
                new Titles(judgement().playbooks().get(), List.of(new StrategySentences(plain, index, messages)));
        return papers(strategy, messages, page -> decided.write(page, titles));
    }

    /** Reports and screens speak the audit's language where there is a catalogue of it. */
    static Messages language(Strategy strategy, CommandRun cx) {
        String asked = strategy.audit().organization().language().or("en");
        return asked.equals(cx.messages().language()) ? cx.messages() : Messages.in(asked);
    }

    /** The bytes of a file of any length that this program writes. */
    static byte[] whole(Path file, String name) {
        try {
            return Files.readAllBytes(Project.file(file, name));
        } catch (NoSuchFileException missing) {
            throw missing(file, name);
        } catch (AccessDeniedException denied) {
            throw new NotJudgedException("no-access", Map.of("file", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a file, one more than the longest we read at most: what is longer is a problem, not a memory leak. */
    public static byte[] bytes(Path file, String name) {
        try {
            return beginning(Project.file(file, name));
        } catch (NoSuchFileException missing) {
            throw missing(file, name);
        } catch (AccessDeniedException denied) {
            throw new NotJudgedException("no-access", Map.of("file", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is not there, with the one beside it whose name is nearest; a shell hands over a pattern that nothing matches. */
    private static NotJudgedException missing(Path file, String name) {
        boolean pattern = name.contains("*") || name.contains("?");
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        String nearest = NearestWord.to(name.substring(folder.length()), beside(file));
        return new NotJudgedException(
                pattern ? "no-match" : "no-such-file", Map.of("file", name), nearest.isEmpty() ? "" : folder + nearest);
    }

    private static List<String> beside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(found -> found.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unlisted) {
            return List.of();
        }
    }

    private static Optional<byte[]> history(Path typed, CommandRun cx) {
        try {
            return Optional.of(beginning(Project.file(cx.at(typed), name(typed))));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The evidence beside a strategy; a name that leads elsewhere is none of ours to open. */
    static Optional<byte[]> evidence(Path typed, String beside, CommandRun cx) {
        if (!FileKinds.isPlainName(beside)) {
            return Optional.empty();
        }
        Path file = cx.at(typed.resolveSibling(beside));
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(in.readNBytes(LONGEST_EVIDENCE));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(StrictReader.LONGEST_FILE + 1);
        }
    }

    /** The text of each file of an audit, for code frames. */
    static Map<String, List<String>> lines(JudgedAudit audit) {
        String history = audit.problems().stream()
                .map(problem -> problem.place().file())
                .filter(file -> !file.equals(audit.file()))
                .findFirst()
                .orElse("");
        return history.isEmpty()
                ? Map.of(audit.file(), audit.lines())
                : Map.of(audit.file(), audit.lines(), history, audit.historyLines());
    }
}
