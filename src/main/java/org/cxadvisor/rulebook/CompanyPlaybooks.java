package org.cxadvisor.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxadvisor.audit.Vocabulary;
import org.cxadvisor.concern.Concern;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Interval;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.PointsChange;
import org.cxadvisor.metric.Share;
import org.cxadvisor.metric.Span;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.rulebase.RulePlace;
import org.cxadvisor.rulebase.SpokenKeys;
import org.cxadvisor.strategy.Judgement;
import org.cxadvisor.tactic.OwnPlaybook;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Form;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.JsonRecords;
import org.cxadvisor.yaml.JsonText;
import org.cxadvisor.yaml.NearestWord;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** The playbooks of a company: those that look as they should, and what is wrong with what they say. */
final class CompanyPlaybooks {

    private static final String NONE = "none";
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+){0,4}";
    private static final String SOURCES = "S\\d+(, S\\d+)*";

    private final Judgement ours;
    private final Map<String, Map<String, String>> words;
    private final List<Problem> problems;
    private final BiConsumer<String, Place> cite;
    private final Map<String, Fields> roots = new LinkedHashMap<>();
    private final List<OwnPlaybook> own = new ArrayList<>();

    /**
     * @param vocabulary all words, the company's own among them
     * @param problems where what is wrong is added to
     * @param cite takes each source that is named and its place
     */
    CompanyPlaybooks(Judgement ours, Vocabulary vocabulary, List<Problem> problems, BiConsumer<String, Place> cite) {
        this.ours = ours;
        this.words = words(ours, vocabulary);
        this.problems = problems;
        this.cite = cite;
    }

    private static Map<String, Map<String, String>> words(Judgement ours, Vocabulary vocabulary) {
        Map<String, Map<String, String>> words = new HashMap<>();
        for (String list : List.of("pillars", "channels", "industries", "themes")) {
            words.put(list, vocabulary.words(list));
        }
        Map<String, String> practices = new TreeMap<>(vocabulary.words("practices"));
        practices.putAll(vocabulary.words("capabilities"));
        words.put("practices", practices);
        words.put("capability", practices);
        words.put("signals", rules(ours, "signals"));
        words.put("causes", rules(ours, "causes"));
        words.put("block", rules(ours, ""));
        words.put("concerns", Concerns.builtIn().all().stream().collect(Collectors.toMap(Concern::id, Concern::means)));
        Map<String, String> metrics = new TreeMap<>(vocabulary.words("themes"));
        ours.metrics().forEach(metric -> metrics.put(metric.id(), metric.says()));
        words.put("metrics", metrics);
        words.put(
                "drivers",
                named("agents", "contacts", "customers", "sites", "staff", "products", "languages", "touchpoints"));
        words.put("markers", named("tenure", "contract", "payment", "add-on", "product"));
        return words;
    }

    private static Map<String, String> named(String... names) {
        return Stream.of(names).collect(Collectors.toMap(name -> name, name -> name));
    }

    private static Map<String, String> rules(Judgement ours, String stage) {
        return ours.index().places().stream()
                .filter(place -> stage.isEmpty() || place.stage().equals(stage))
                .map(RulePlace::stem)
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> name));
    }

    /** What the file of a playbook has to look like. */
    Form form() {
        return PlaybookForm.of(words);
    }

    /** Takes one that looks as it should. */
    void add(Fields root) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("brief", NONE);
        plain.put("new-channel", false);
        root.fields().forEach(field -> plain.put(field.key(), plain(field.key(), field.value())));
        Playbook playbook = JsonRecords.read(JsonText.write(SpokenKeys.of(plain)), Playbook.class);
        roots.put(playbook.id(), root);
        own.add(new OwnPlaybook(root.place().file(), lines(root), playbook));
    }

    private static Object plain(String key, Node node) {
        if (node instanceof Fields fields) {
            Map<String, Object> map = new LinkedHashMap<>();
            fields.fields().forEach(field -> map.put(field.key(), plain(field.key(), field.value())));
            return map;
        }
        if (node instanceof Items items) {
            return items.items().stream().map(item -> plain(key, item)).toList();
        }
        String text = ((Scalar) node).text();
        return switch (key) {
            case "playbook" -> Integer.valueOf(text);
            case "new-channel" -> Boolean.valueOf(text);
            default -> text;
        };
    }

    private static Map<String, Integer> lines(Fields root) {
        Map<String, Integer> lines = new HashMap<>();
        for (Field field : root.fields()) {
            lines.put(field.key(), field.value().place().line());
        }
        return lines;
    }

    /** All of them; what is wrong with what they say is among the problems. */
    List<OwnPlaybook> checked() {
        Set<String> ids = new TreeSet<>();
        if (!own.isEmpty()) {
            ours.playbooks().get().all().stream().map(Playbook::id).forEach(ids::add);
        }
        Set<String> built = Set.copyOf(ids);
        Set<String> seen = new HashSet<>();
        own.forEach(each -> ids.add(each.playbook().id()));
        for (OwnPlaybook each : own) {
            String id = each.playbook().id();
            if (built.contains(id) || !seen.add(id)) {
                refuse("playbook-name-taken", each, "id", Map.of("name", id));
            }
            check(each, ids);
        }
        return own;
    }

    private void check(OwnPlaybook each, Set<String> ids) {
        Playbook playbook = each.playbook();
        String file = each.path().substring(each.path().lastIndexOf('/') + 1);
        if (!file.equals(playbook.id() + ".yaml") || !playbook.id().matches(ID)) {
            refuse("playbook-name-differs", each, "id", Map.of("name", playbook.id(), "stem", file));
        }
        answers(each, playbook.answers());
        steps(each, playbook.steps());
        effects(each, playbook.effects());
        values(each, playbook);
        references(each, playbook, ids);
    }

    private void answers(OwnPlaybook each, Playbook.Answers answers) {
        if (Stream.of(answers.concerns(), answers.themes(), answers.signals(), answers.causes(), answers.markers())
                .allMatch(List::isEmpty)) {
            refuse("playbook-answers-nothing", each, "for", Map.of());
        }
        for (String theme : answers.themes()) {
            String word = Playbook.Answers.word(theme);
            Set<String> known = words.getOrDefault("themes", Map.of()).keySet();
            if (!known.contains(word)) {
                problems.add(problem("unknown-playbook-theme", each, "for", Map.of("word", word))
                        .suggesting(NearestWord.to(word, List.copyOf(known))));
            }
            String concern = theme.substring(Math.min(theme.length(), word.length() + 1));
            Set<String> concerns = words.getOrDefault("concerns", Map.of()).keySet();
            if (!concern.isEmpty() && !concerns.contains(concern)) {
                problems.add(problem("unknown-playbook-concern", each, "for", Map.of("word", concern))
                        .suggesting(NearestWord.to(concern, List.copyOf(concerns))));
            }
        }
    }

    /** A step that waits for one below it, or for itself, would never begin. */
    private void steps(OwnPlaybook each, List<Playbook.Step> steps) {
        Set<String> before = new HashSet<>();
        for (Playbook.Step step : steps) {
            String after = step.after();
            if (after != null && !before.contains(after)) {
                refuse("step-out-of-order", each, "steps/" + step.id(), Map.of("step", step.id(), "after", after));
            }
            if (!(step.personWeeks() > 0 && step.weeks() > 0)) {
                refuse("step-without-work", each, "steps/" + step.id(), Map.of("step", step.id()));
            }
            before.add(step.id());
        }
        if (steps.isEmpty()) {
            refuse("step-without-work", each, "steps", Map.of("step", ""));
        }
    }

    /** A figure needs somebody who measured it. */
    private void effects(OwnPlaybook each, List<Playbook.Effect> effects) {
        for (Playbook.Effect effect : effects) {
            boolean measured = !effect.grade().equals("E");
            boolean figure = effect.says() != null || effect.by() != null;
            if (measured != effect.source().matches(SOURCES) || figure && !measured) {
                refuse(
                        "effect-without-source",
                        each,
                        "effects",
                        Map.of("metric", effect.metric(), "grade", effect.grade(), "source", effect.source()));
            } else if (measured) {
                cite.accept(effect.source(), place(each, "effects"));
            }
        }
        for (String basis : List.of(
                each.playbook().cost().basis(), each.playbook().gapClosed().basis())) {
            if (!basis.equals("judgement")) {
                cite.accept(basis, place(each, "cost"));
            }
        }
    }

    private void values(OwnPlaybook each, Playbook playbook) {
        reads(each, "cost", playbook.cost().once(), isMoney(playbook.cost().once()), "USD 5k..20k");
        reads(each, "effect-after", playbook.effectAfter(), isTime(playbook.effectAfter()), "2..4 months");
        Playbook.GapClosed closed = playbook.gapClosed();
        boolean rising =
                percent(closed.low()) <= percent(closed.base()) && percent(closed.base()) <= percent(closed.high());
        reads(each, "gap-closed", closed.low() + ", " + closed.base() + ", " + closed.high(), rising, "10%, 20%, 30%");
        for (Playbook.Watch watch : playbook.guardrails()) {
            boolean points = PointsChange.parse("+" + watch.worseBy()).isPresent();
            reads(each, "guardrails", watch.worseBy(), points, "2 points");
        }
        Playbook.Survey survey = playbook.survey();
        if (survey != null) {
            reads(each, "survey", survey.delay(), isTime(survey.delay()), "0..24h");
        }
        Playbook.Small small = playbook.small();
        if (small != null) {
            reads(each, "small", small.staff(), isSize("under ", small.staff()), "under 10");
        }
        Playbook.Fits fits = playbook.fits();
        if (fits != null) {
            Stream.of(fits.customers(), fits.staff())
                    .flatMap(Stream::ofNullable)
                    .forEach(size -> reads(each, "fits", size, isSize("over ", size), "over 10"));
        }
        if (playbook.role().equals("diagnosis") == playbook.branches().isEmpty()) {
            refuse("branches-of-a-diagnosis", each, "role", Map.of());
        }
    }

    private void references(OwnPlaybook each, Playbook playbook, Set<String> ids) {
        playbook.chooseWhen().forEach(choice -> known(each, "choose-when", choice.over(), ids));
        known(each, "excludes", playbook.excludes(), ids);
        known(
                each,
                "branches",
                playbook.branches().stream()
                        .map(Playbook.Branch::then)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                ids);
    }

    private void known(OwnPlaybook each, String key, List<String> named, Set<String> ids) {
        for (String id : named) {
            if (!ids.contains(id)) {
                problems.add(problem("unknown-other-playbook", each, key, Map.of("playbook", id))
                        .suggesting(NearestWord.to(id, List.copyOf(ids))));
            }
        }
    }

    private void reads(OwnPlaybook each, String key, String value, boolean read, String example) {
        if (!read) {
            refuse("playbook-value", each, key, Map.of("key", key, "value", value, "example", example));
        }
    }

    private static boolean isMoney(String text) {
        return Interval.parse(text)
                        .filter(cost -> cost.unit().matches("[A-Z]{3}") && cost.low() >= 0)
                        .isPresent()
                || Money.parse(text).filter(money -> money.amount() >= 0).isPresent();
    }

    private static boolean isTime(String text) {
        return Span.parse(text).isPresent()
                || Interval.parse(text)
                        .filter(time -> time.unit().equals("seconds"))
                        .isPresent();
    }

    private static boolean isSize(String start, String text) {
        return text.startsWith(start)
                && Count.parse(start.equals("under ") ? text.substring(start.length()) : text)
                        .isPresent();
    }

    private static double percent(String share) {
        return Share.parse(share).map(Share::percent).orElse(Double.NaN);
    }

    private void refuse(String rule, OwnPlaybook each, String key, Map<String, String> values) {
        problems.add(problem(rule, each, key, values));
    }

    private Problem problem(String rule, OwnPlaybook each, String key, Map<String, String> values) {
        return Problem.error(rule, place(each, key), values);
    }

    /** The place of a key, or of an item of a list by its id. */
    private Place place(OwnPlaybook each, String key) {
        Fields root = roots.get(each.playbook().id());
        int slash = key.indexOf('/');
        Node node = root == null ? null : root.get(slash < 0 ? key : key.substring(0, slash));
        Node item = slash < 0 ? null : item(node, key.substring(slash + 1));
        return item != null ? item.place() : node != null ? node.place() : new Place(each.path(), 1, 0, 0, "");
    }

    private static @Nullable Node item(@Nullable Node list, String id) {
        return list instanceof Items items
                ? items.items().stream()
                        .filter(item -> item instanceof Fields fields
                                && fields.get("id") instanceof Scalar name
                                && name.text().equals(id))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
