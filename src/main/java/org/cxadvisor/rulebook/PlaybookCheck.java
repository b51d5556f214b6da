package org.cxadvisor.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.cxadvisor.metric.Count;
import org.cxadvisor.metric.Interval;
import org.cxadvisor.metric.Money;
import org.cxadvisor.metric.PointsChange;
import org.cxadvisor.metric.Share;
import org.cxadvisor.metric.Span;
import org.cxadvisor.problem.Place;
import org.cxadvisor.problem.Problem;
import org.cxadvisor.tactic.OwnPlaybook;
import org.cxadvisor.tactic.Playbook;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.NearestWord;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** What is wrong with what a playbook of a company says, once it looks as it should. */
final class PlaybookCheck {

    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+){0,4}";
    private static final String SOURCES = "S\\d+(, S\\d+)*";
    private static final String JUDGEMENT = "judgement";

    private final Playbook playbook;
    private final String file;
    private final @Nullable Fields root;
    private final Map<String, Map<String, String>> words;
    private final List<Problem> problems;
    private final BiConsumer<String, Place> cite;

    /**
     * @param root the document of the playbook; null where another of the same name was read before
     * @param words the words of each list, by its name
     * @param problems where what is wrong is added to
     * @param cite takes each source that is named and its place
     */
    PlaybookCheck(
            OwnPlaybook each,
            @Nullable Fields root,
            Map<String, Map<String, String>> words,
            List<Problem> problems,
            BiConsumer<String, Place> cite) {
        this.playbook = each.playbook();
        this.file = each.path();
        this.root = root;
        this.words = words;
        this.problems = problems;
        this.cite = cite;
    }

    /**
     * Adds what is wrong to the problems.
     *
     * @param ids the playbooks there are, the company's own among them
     */
    void check(Set<String> ids) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        if (!name.equals(playbook.id() + ".yaml") || !playbook.id().matches(ID)) {
            refuse("playbook-name-differs", "id", Map.of("name", playbook.id(), "stem", name));
        }
        answers(playbook.answers());
        steps(playbook.steps());
        effects(playbook.effects());
        values();
        choices();
        references(ids);
    }

    private void answers(Playbook.Answers answers) {
        if (Stream.of(
                        answers.concerns(),
                        answers.themes(),
                        answers.signals(),
                        answers.causes(),
                        answers.markers(),
                        answers.firstIn())
                .allMatch(List::isEmpty)) {
            refuse("playbook-answers-nothing", "for", Map.of());
        }
        for (String usual : answers.usual()) {
            if (!answers.concerns().contains(usual)) {
                problems.add(problem("usual-outside-concerns", "for/usual", Map.of("word", usual))
                        .suggesting(NearestWord.to(usual, answers.concerns())));
            }
        }
        for (String theme : answers.themes()) {
            String word = Playbook.Answers.word(theme);
            Set<String> known = words.getOrDefault("themes", Map.of()).keySet();
            if (!known.contains(word)) {
                problems.add(problem("unknown-playbook-theme", "for", Map.of("word", word))
                        .suggesting(NearestWord.to(word, List.copyOf(known))));
            }
            String concern = theme.substring(Math.min(theme.length(), word.length() + 1));
            Set<String> concerns = words.getOrDefault("concerns", Map.of()).keySet();
            if (!concern.isEmpty() && !concerns.contains(concern)) {
                problems.add(problem("unknown-playbook-concern", "for", Map.of("word", concern))
                        .suggesting(NearestWord.to(concern, List.copyOf(concerns))));
            }
        }
    }

    /** A step that waits for one below it, or for itself, would never begin. */
    private void steps(List<Playbook.Step> steps) {
        Set<String> before = new HashSet<>();
        for (Playbook.Step step : steps) {
            String after = step.after();
            if (after != null && !before.contains(after)) {
                refuse("step-out-of-order", "steps/" + step.id(), Map.of("step", step.id(), "after", after));
            }
            if (!(step.personWeeks() > 0 && step.weeks() > 0)) {
                refuse("step-without-work", "steps/" + step.id(), Map.of("step", step.id()));
            }
            before.add(step.id());
        }
        if (steps.isEmpty()) {
            refuse("step-without-work", "steps", Map.of("step", ""));
        }
    }

    /** A figure needs somebody who measured it. */
    private void effects(List<Playbook.Effect> effects) {
        for (int at = 0; at < effects.size(); at++) {
            Playbook.Effect effect = effects.get(at);
            boolean measured = !effect.grade().equals("E");
            boolean figure = effect.says() != null || effect.by() != null;
            if (measured != effect.source().matches(SOURCES) || figure && !measured) {
                refuse(
                        "effect-without-source",
                        "effects",
                        Map.of("metric", effect.metric(), "grade", effect.grade(), "source", effect.source()));
            } else if (measured) {
                cite.accept(effect.source(), place("effects"));
            }
            String by = effect.by();
            if (by != null) {
                boolean rises = effect.change().equals("up");
                boolean read = PointsChange.parse(by)
                        .filter(change -> change.amount() > 0 == rises)
                        .isPresent();
                reads("effects/" + at + "/by", by, read, rises ? "+5%" : "-5%");
            }
        }
        basis("cost/basis", playbook.cost().basis());
        basis("gap-closed/basis", playbook.gapClosed().basis());
    }

    /** Where a figure of the playbook comes from: judgement, or sources that are cited. */
    private void basis(String key, String basis) {
        if (basis.matches(SOURCES)) {
            cite.accept(basis, place(key));
        } else if (!basis.equals(JUDGEMENT)) {
            problems.add(problem("playbook-basis", key, Map.of("key", named(key), "basis", basis))
                    .suggesting(NearestWord.to(basis, List.of(JUDGEMENT))));
        }
    }

    /** Of two keys that say the same in different ways, one and not both. */
    private void choices() {
        List<Playbook.Need> needs = playbook.needs();
        for (int at = 0; at < needs.size(); at++) {
            one(
                    "needs/" + at,
                    "capability, for-people",
                    needs.get(at).capability(),
                    needs.get(at).forPeople());
        }
        List<Playbook.Avoid> avoid = playbook.avoidWhen();
        for (int at = 0; at < avoid.size(); at++) {
            one(
                    "avoid-when/" + at,
                    "block, for-people",
                    avoid.get(at).block(),
                    avoid.get(at).forPeople());
        }
        List<Playbook.Branch> branches = playbook.branches();
        for (int at = 0; at < branches.size(); at++) {
            one(
                    "branches/" + at,
                    "then, do",
                    branches.get(at).then(),
                    branches.get(at).doing());
        }
        List<Playbook.Preference> preferences = playbook.chooseWhen();
        for (int at = 0; at < preferences.size(); at++) {
            Playbook.Condition when = preferences.get(at).when();
            if (when != null) {
                one(
                        "choose-when/" + at + "/if",
                        "cause, theme, signal, concern, sector",
                        when.cause(),
                        when.theme(),
                        when.signal(),
                        when.concern(),
                        when.sector());
            }
        }
    }

    private void one(String path, String keys, @Nullable String... stated) {
        long count = Stream.of(stated).filter(Objects::nonNull).count();
        if (count != 1) {
            refuse("not-one-key", path, Map.of("key", named(path), "keys", keys));
        }
    }

    private void values() {
        reads("cost", playbook.cost().once(), isMoney(playbook.cost().once()), "USD 5k..20k");
        reads("effect-after", playbook.effectAfter(), isTime(playbook.effectAfter()), "2..4 months");
        Playbook.GapClosed closed = playbook.gapClosed();
        boolean rising =
                percent(closed.low()) <= percent(closed.base()) && percent(closed.base()) <= percent(closed.high());
        reads("gap-closed", closed.low() + ", " + closed.base() + ", " + closed.high(), rising, "10%, 20%, 30%");
        for (Playbook.Watch watch : playbook.guardrails()) {
            boolean points = PointsChange.parse("+" + watch.worseBy()).isPresent();
            reads("guardrails", watch.worseBy(), points, "2 points");
        }
        Playbook.Survey survey = playbook.survey();
        if (survey != null) {
            reads("survey", survey.delay(), isTime(survey.delay()), "0..24h");
        }
        Playbook.Small small = playbook.small();
        if (small != null) {
            reads("small", small.staff(), isSize("under ", small.staff()), "under 10");
        }
        Playbook.Fits fits = playbook.fits();
        if (fits != null) {
            Stream.of(fits.customers(), fits.staff())
                    .flatMap(Stream::ofNullable)
                    .forEach(size -> reads("fits", size, isSize("over ", size), "over 10"));
        }
        if (playbook.role().equals("diagnosis") == playbook.branches().isEmpty()) {
            refuse("branches-of-a-diagnosis", "role", Map.of());
        }
    }

    private void references(Set<String> ids) {
        playbook.chooseWhen().forEach(choice -> known("choose-when", choice.over(), ids));
        known("excludes", playbook.excludes(), ids);
        known(
                "branches",
                playbook.branches().stream()
                        .map(Playbook.Branch::then)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                ids);
    }

    private void known(String key, List<String> named, Set<String> ids) {
        for (String id : named) {
            if (!ids.contains(id)) {
                problems.add(problem("unknown-other-playbook", key, Map.of("playbook", id))
                        .suggesting(NearestWord.to(id, List.copyOf(ids))));
            }
        }
    }

    private void reads(String key, String value, boolean read, String example) {
        if (!read) {
            refuse("playbook-value", key, Map.of("key", named(key), "value", value, "example", example));
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

    void refuse(String rule, String key, Map<String, String> values) {
        problems.add(problem(rule, key, values));
    }

    private Problem problem(String rule, String key, Map<String, String> values) {
        return Problem.error(rule, place(key), values);
    }

    /** The last key of a path, without its numbers. */
    private static String named(String path) {
        String keys = path.replaceAll("/\\d+$", "");
        return keys.substring(keys.lastIndexOf('/') + 1);
    }

    /** The place of a path by keys, and by ids or numbers of items; of what is nearest to it where it is not there. */
    private Place place(String path) {
        if (root == null) {
            return new Place(file, 1, 0, 0, "");
        }
        Node found = root;
        for (String step : path.split("/", -1)) {
            Node next = inside(found, step);
            if (next == null) {
                break;
            }
            found = next;
        }
        return found == root ? new Place(file, 1, 0, 0, "") : found.place();
    }

    private static @Nullable Node inside(Node node, String step) {
        if (node instanceof Fields fields) {
            // One item may stand where a list of them may, and is then its first.
            return step.equals("0") ? fields : fields.get(step);
        }
        if (!(node instanceof Items list)) {
            return null;
        }
        if (step.matches("\\d+")) {
            return list.items().get(Integer.parseInt(step));
        }
        return list.items().stream()
                .filter(item -> item instanceof Fields fields
                        && fields.get("id") instanceof Scalar name
                        && name.text().equals(step))
                .findFirst()
                .orElse(null);
    }
}
