package org.cxadvisor.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.problem.Level;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.CompanyRules;
import org.cxadvisor.rulebase.Once;
import org.cxadvisor.rulebase.RuleFile;
import org.cxadvisor.rulebase.RulePage;
import org.cxadvisor.rulebase.RulePlace;
import org.cxadvisor.rulebase.Rulebase;
import org.cxadvisor.rulebase.Stage;
import org.cxadvisor.rulebase.Thresholds;
import org.cxadvisor.strategy.Judgement;
import org.cxadvisor.tactic.OwnPlaybook;
import org.cxadvisor.yaml.Document;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.NearestWord;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.cxadvisor.yaml.StrictReader;
import org.jspecify.annotations.Nullable;

/** Reads the folder of a company and finds all that is wrong with it in one go. */
final class CompanyReader {

    private static final String FRONT = "---\n";
    private static final double MOST_TIMES = 100;
    private static final int DEEPEST = 6;
    private static final List<String> DATA = List.of("vocabulary.yaml", "sources.yaml", "thresholds/", "playbooks/");
    private static final Pattern RULE_NAME = Pattern.compile("(?m)^\\s*rule\\s+\"([^\"\\n]*)\"");
    private static final Pattern RULES_PACKAGE = Pattern.compile("\\borg\\.cxadvisor\\.rules\\.(\\w+)");
    private static final Pattern CITED = Pattern.compile("\\bS\\d+\\b");

    private final Judgement ours;
    private final Path folder;
    private final String shown;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<String>> lines = new TreeMap<>();
    private final List<Thresholds.Entry> thresholds = new ArrayList<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<RulePage> pages = new ArrayList<>();
    private final Map<String, Place> pagePlaces = new LinkedHashMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, Place> sourcePlaces = new LinkedHashMap<>();
    private final Map<String, Path> playbooks = new TreeMap<>();
    private Vocabulary vocabulary;
    private int files;

    CompanyReader(Judgement ours, Path folder, String shown) {
        this.ours = ours;
        this.folder = folder;
        this.shown = shown.replace('\\', '/').replaceAll("/+$", "");
        this.vocabulary = ours.vocabulary();
    }

    /** @param cache where compiled rules are kept; null where rules are not allowed */
    CompanyBook read(@Nullable Path cache) throws IOException {
        for (Path file : files()) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (cache == null && RuleFile.isCode(path)) {
                refuse("code-in-data", Place.of(shown(path)), Map.of());
            } else if (Files.isSymbolicLink(file)) {
                refuse("link-in-data", Place.of(shown(path)), Map.of());
            } else if (!Files.isRegularFile(file)) {
                refuse("device-in-data", Place.of(shown(path)), Map.of());
            } else if (RuleFile.isCode(path) && isOutOfSight(Path.of(path))) {
                refuse("hidden-rule", Place.of(shown(path)), Map.of("deepest", String.valueOf(DEEPEST)));
            } else {
                read(file, path);
            }
        }
        List<RuleFile> rules = cache == null ? List.of() : RuleFile.below(folder);
        List<RulePlace> places = places(rules);
        checkPages(places);
        List<OwnPlaybook> own = playbooks();
        checkSources();
        Rulebase compiled = cache == null || isBroken() ? null : compiled(rules, cache);
        if (isBroken()) {
            return CompanyBook.broken(ours, rules, files, problems, lines);
        }
        Judgement both = new Judgement(
                compiled == null ? ours.rules() : compiled,
                ours.index().with(places, pages, texts),
                ours.thresholds().with(thresholds),
                vocabulary,
                ours.metrics(),
                ours.sources().with(sources),
                own.isEmpty()
                        ? ours.playbooks()
                        : new Once<>(() -> ours.playbooks().get().with(own)));
        return new CompanyBook(both, rules, files, problems, Map.of());
    }

    private boolean isBroken() {
        return problems.stream().anyMatch(problem -> problem.level() == Level.ERROR);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !Files.isDirectory(file) || Files.isSymbolicLink(file))
                    .filter(file -> isRead(file.toString(), folder.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isRead(String name, Path below) {
        boolean isData = name.endsWith(".md") || name.endsWith(".yaml") || name.endsWith(".yml");
        return RuleFile.isCode(name) || isData && !isOutOfSight(below);
    }

    /** Hidden, or deeper than anybody looks. */
    private static boolean isOutOfSight(Path path) {
        for (Path name : path) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return path.getNameCount() > DEEPEST;
    }

    private String shown(String path) {
        return shown.isEmpty() ? path : shown + "/" + path;
    }

    private void refuse(String rule, Place place, Map<String, String> values) {
        problems.add(Problem.error(rule, place, values));
    }

    private void read(Path file, String path) throws IOException {
        if (RuleFile.isCode(path)) {
            files++;
            checkStage(path);
        } else if (path.endsWith(".md")) {
            page(file, path);
        } else if (path.startsWith("thresholds/") && path.endsWith(".yaml")) {
            root(file, path, CompanyForms.thresholds(ours.vocabulary())).ifPresent(this::thresholds);
        } else if (path.startsWith("playbooks/") && path.endsWith(".yaml")) {
            playbooks.put(path, file);
        } else if (path.equals("sources.yaml")) {
            root(file, path, CompanyForms.sources()).ifPresent(this::sources);
        } else if (path.equals("vocabulary.yaml")) {
            root(file, path, CompanyForms.vocabulary(ours.vocabulary()))
                    .ifPresent(words -> vocabulary = vocabulary.with(Vocabulary.of(words)));
        } else if (path.endsWith(".yaml") && !path.endsWith(".cases.yaml") || path.endsWith(".yml")) {
            problems.add(Problem.error(
                            "unread-company-file", Place.of(shown(path)), Map.of("known", String.join(", ", DATA)))
                    .suggesting(NearestWord.to(path, DATA)));
        }
    }

    private void checkStage(String path) {
        String first = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        if (Stage.ofFolder(first).isEmpty()) {
            List<String> stages = Stream.of(Stage.values()).map(Stage::folder).toList();
            problems.add(Problem.error(
                            "rule-outside-stage",
                            Place.of(shown(path)),
                            Map.of("folder", first, "known", String.join(", ", stages)))
                    .suggesting(NearestWord.to(first, stages)));
        }
    }

    /** The map at the root of a data file that looks as it should. */
    private Optional<Fields> root(Path file, String path, Form form) throws IOException {
        files++;
        return judged(StrictReader.read(shown(path), bytes(file)), form);
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(StrictReader.LONGEST_FILE + 1);
        }
    }

    private Optional<Fields> judged(Document document, Form form) {
        List<Problem> found = document.judgedBy(form);
        problems.addAll(found);
        if (!found.isEmpty()) {
            lines.put(document.file(), document.lines());
        }
        boolean broken = found.stream().anyMatch(problem -> problem.level() == Level.ERROR);
        return !broken && document.root() instanceof Fields root ? Optional.of(root) : Optional.empty();
    }

    private void thresholds(Fields root) {
        for (Fields threshold : items(root)) {
            Thresholds.Entry entry = entry(threshold);
            Optional<Thresholds.Entry> known = ours.thresholds().entry(entry.id());
            if (known.isPresent() && !known.get().unit().equals(entry.unit())) {
                Node unit = threshold.get("unit");
                refuse(
                        "other-unit",
                        unit == null ? threshold.place() : unit.place(),
                        Map.of(
                                "id",
                                entry.id(),
                                "unit",
                                entry.unit(),
                                "known",
                                known.get().unit()));
            }
            known.ifPresent(built -> inReach(entry, built, threshold));
            Node source = threshold.get("source");
            cite(entry.source(), source == null ? threshold.place() : source.place());
            thresholds.add(entry);
        }
    }

    /** A number a hundred times the built-in one, or of the other sign, is a slip that a loop or a calendar would not survive. */
    private void inReach(Thresholds.Entry entry, Thresholds.Entry built, Fields threshold) {
        double most = Math.max(1, built.values().mapToDouble(Math::abs).max().orElse(0) * MOST_TIMES);
        double least = built.values().allMatch(value -> value > 0) ? 0 : -most;
        for (double value : entry.values().toList()) {
            if (value < least || value > most) {
                Node place = threshold.get("value");
                refuse(
                        "threshold-out-of-reach",
                        place == null ? threshold.place() : place.place(),
                        Map.of(
                                "id", entry.id(),
                                "value", plain(value),
                                "lowest", plain(least),
                                "highest", plain(most)));
            }
        }
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private Thresholds.Entry entry(Fields threshold) {
        Map<String, Double> byIndustry = new TreeMap<>();
        if (threshold.get("by-industry") instanceof Fields industries) {
            for (Field industry : industries.fields()) {
                byIndustry.put(industry.key(), Double.valueOf(text(industry.value())));
            }
        }
        return new Thresholds.Entry(
                text(threshold, "id"),
                Double.parseDouble(text(threshold, "value")),
                text(threshold, "unit"),
                text(threshold, "why"),
                text(threshold, "source"),
                text(threshold, "tag"),
                byIndustry.isEmpty() ? null : byIndustry,
                threshold.place().file() + ":" + threshold.place().line());
    }

    private void sources(Fields root) {
        for (Fields source : items(root)) {
            String id = text(source, "id");
            if (ours.sources().says(id).isPresent()) {
                refuse("source-name-taken", source.place(), Map.of("id", id));
            }
            sources.put(id, text(source, "says"));
        }
    }

    /** When all words are known. */
    private List<OwnPlaybook> playbooks() throws IOException {
        CompanyPlaybooks reader = new CompanyPlaybooks(ours, vocabulary, problems, this::cite);
        for (Map.Entry<String, Path> file : playbooks.entrySet()) {
            root(file.getValue(), file.getKey(), reader.form()).ifPresent(reader::add);
        }
        return reader.checked();
    }

    private void cite(String text, Place place) {
        Matcher matcher = CITED.matcher(text);
        while (matcher.find()) {
            sourcePlaces.putIfAbsent(matcher.group(), place);
        }
    }

    private void checkSources() {
        sourcePlaces.forEach((id, place) -> {
            if (!sources.containsKey(id) && ours.sources().says(id).isEmpty()) {
                refuse("unknown-source", place, Map.of("id", id));
            }
        });
    }

    private void page(Path file, String path) throws IOException {
        String text = new String(bytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        int end = text.startsWith(FRONT) ? text.indexOf("\n" + FRONT, FRONT.length() - 1) : -1;
        String name = file.getFileName().toString();
        if (end < 0) {
            if (!name.equals("README.md")) {
                refuse("page-without-head", new Place(shown(path), 1, 0, 0, ""), Map.of());
            }
            return;
        }
        files++;
        // The dashes stand as a comment, so that the head keeps the lines it has in the file.
        String head = "#\n" + text.substring(FRONT.length(), end + 1);
        judged(StrictReader.read(shown(path), head.getBytes(StandardCharsets.UTF_8)), CompanyForms.pageHead())
                .ifPresent(fields -> page(fields, shown(path), name.substring(0, name.length() - 3), text));
    }

    private void page(Fields head, String path, String stem, String text) {
        String rule = text(head, "rule");
        Node named = head.get("rule");
        Place place = named == null ? head.place() : named.place();
        if (!rule.equals(stem)) {
            refuse("page-name-differs", place, Map.of("rule", rule, "stem", stem));
        }
        // How much a check of ours weighs is what the rest of the program relies on; its words may be the company's.
        Optional<RulePage> known = ours.index().page(rule);
        pages.add(new RulePage(
                rule,
                text(head, "finding"),
                text(head, "since"),
                known.isPresent() ? known.get().level() : orNull(head, "level"),
                orNull(head, "why"),
                orNull(head, "hint"),
                orNull(head, "not-in-samples"),
                path));
        pagePlaces.put(rule, place);
        texts.put(path, text);
        cite(text, place);
    }

    /** A page belongs to a rule, ours or the company's, or to a problem of ours. */
    private void checkPages(List<RulePlace> places) {
        pagePlaces.forEach((rule, place) -> {
            boolean known = ours.index().page(rule).isPresent()
                    || places.stream().anyMatch(each -> each.stem().equals(rule));
            if (!known) {
                List<String> names =
                        ours.index().pages().stream().map(RulePage::rule).toList();
                problems.add(Problem.error("page-of-no-rule", place, Map.of("rule", rule))
                        .suggesting(NearestWord.to(rule, names)));
            }
        });
    }

    private List<RulePlace> places(List<RuleFile> rules) {
        List<RulePlace> places = new ArrayList<>();
        Map<String, String> taken = new TreeMap<>();
        ours.index().places().forEach(place -> taken.put(place.stem(), place.path()));
        for (RuleFile rule : rules) {
            String path = shown(rule.path());
            List<RulePlace> its = rule.places(path);
            Place place = new Place(path, its.isEmpty() ? 1 : its.get(0).line(), 0, 0, rule.stem());
            String other = taken.putIfAbsent(rule.stem(), path);
            if (other != null) {
                refuse("rule-name-taken", place, Map.of("name", rule.stem(), "other", other));
            }
            checkName(rule, its, place);
            checkPackage(rule, path);
            places.addAll(its);
        }
        return places;
    }

    private void checkName(RuleFile rule, List<RulePlace> its, Place place) {
        Map<String, String> values = new TreeMap<>(Map.of("stem", rule.stem(), "name", ""));
        if (rule.isTable()) {
            if (its.isEmpty()) {
                refuse("table-rows-misnamed", place, values);
            }
            return;
        }
        Matcher names = RULE_NAME.matcher(rule.text());
        String first = names.find() ? names.group(1) : "";
        values.put("name", first);
        if (!first.equals(rule.stem())) {
            refuse("rule-name-differs", place, values);
        } else if (names.find()) {
            refuse("second-rule", place, Map.of("name", names.group(1)));
        }
    }

    private void checkPackage(RuleFile rule, String path) {
        Matcher matcher = RULES_PACKAGE.matcher(rule.text());
        String found = matcher.find() ? matcher.group() : "";
        if (!found.equals(rule.stage().rulesPackage())) {
            long line = found.isEmpty()
                    ? 1
                    : rule.text().substring(0, matcher.start()).lines().count();
            refuse(
                    "wrong-package",
                    new Place(path, (int) Math.max(1, line), 0, 0, rule.stem()),
                    Map.of("found", found, "known", rule.stage().rulesPackage()));
        }
    }

    private @Nullable Rulebase compiled(List<RuleFile> rules, Path cache) throws IOException {
        CompanyRules compiled = CompanyRules.of(rules, cache);
        for (Problem problem : compiled.problems()) {
            Place place = problem.place();
            problems.add(Problem.error(
                    problem.rule(),
                    new Place(shown(place.file()), place.line(), place.column(), place.length(), place.path()),
                    problem.values()));
        }
        return compiled.rules();
    }

    private static List<Fields> items(Fields root) {
        List<Fields> items = new ArrayList<>();
        if (root.get("list") instanceof Items list) {
            list.items().forEach(item -> items.add((Fields) item));
        }
        return items;
    }

    private static @Nullable String orNull(Fields fields, String key) {
        String text = text(fields, key);
        return text.isEmpty() ? null : text;
    }

    private static String text(Fields fields, String key) {
        Node node = fields.get(key);
        return node == null ? "" : text(node);
    }

    private static String text(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : "";
    }
}
