package org.cxadvisor.tactic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cxadvisor.metric.Count;
import org.cxadvisor.rulebase.Catalogue;
import org.jspecify.annotations.Nullable;

/** All playbooks, by id, each with its place. */
public final class Playbooks {

    /** The signals to which playbooks for groups of customers answer. */
    private static final List<String> OF_GROUPS =
            List.of("churning-segment", "group-worse-off", "group-behind", "group-reported-behind");

    private final Map<String, Filed> files = new TreeMap<>();
    private final Set<String> own = new TreeSet<>();
    private final Map<String, List<Object>> facts = new ConcurrentHashMap<>();

    private Playbooks(List<Filed> files) {
        files.forEach(file -> this.files.put(file.file().id(), file));
    }

    /** The playbooks this program was built with. */
    public static Playbooks builtIn() {
        return new Playbooks(Catalogue.read("playbooks", Shelf.class).files());
    }

    /** These and others, each with its path and the lines of its keys. */
    public Playbooks with(List<OwnPlaybook> others) {
        List<Filed> all = new ArrayList<>(files.values());
        others.forEach(own -> all.add(new Filed(own.path(), own.lines(), own.playbook())));
        Playbooks together = new Playbooks(all);
        together.own.addAll(own);
        others.forEach(other -> together.own.add(other.playbook().id()));
        return together;
    }

    /** Whether a playbook is the company's own. */
    boolean isOwn(String id) {
        return own.contains(id);
    }

    /** All playbooks, sorted by id. */
    public List<Playbook> all() {
        return files.values().stream().map(Filed::file).toList();
    }

    /** The playbook of an id. */
    public Optional<Playbook> get(String id) {
        return Optional.ofNullable(files.get(id)).map(Filed::file);
    }

    /** Where a key of a playbook stands, as {@code file:line}; the file's first line when there is no such key. */
    public String place(String id, String key) {
        Filed filed = files.get(id);
        return filed == null ? "" : filed.path() + ":" + filed.lines().getOrDefault(key, 1);
    }

    /** The file of a playbook, by its path in the project; empty when there is none of that id. */
    public String path(String id) {
        Filed filed = files.get(id);
        return filed == null ? "" : filed.path();
    }

    /**
     * What rules see of the playbooks that answer to something, and of those that a diagnosis among them may lead to.
     *
     * @param found the names of gaps and causes that were found; what answers to none of them has nothing to say here
     * @param industries those of the organization, in which evidence has to count; none where they are unknown
     */
    public List<Object> facts(Set<String> found, Set<String> industries) {
        Set<String> asked = new TreeSet<>();
        for (Playbook playbook : all()) {
            if (answers(playbook, found)) {
                asked.add(playbook.id());
                playbook.branches().stream()
                        .map(Playbook.Branch::then)
                        .filter(Objects::nonNull)
                        .forEach(asked::add);
            }
        }
        List<Object> told = new ArrayList<>();
        asked.forEach(id -> get(id).ifPresent(playbook -> {
            told.addAll(facts.computeIfAbsent(id, first -> facts(playbook)));
            told.add(new BestEvidence(id, playbook.seenFrom(industries).bestGrade(), place(id, "effects")));
        }));
        return told;
    }

    private static boolean answers(Playbook playbook, Set<String> found) {
        return playbook.isFallback()
                || playbook.addresses().stream().anyMatch(found::contains)
                || playbook.answers().concerns().stream().anyMatch(found::contains)
                || playbook.answers().firstIn().stream().anyMatch(first -> first.mayAnswer(found))
                || !playbook.answers().markers().isEmpty() && OF_GROUPS.stream().anyMatch(found::contains);
    }

    private List<Object> facts(Playbook playbook) {
        List<Object> facts = new ArrayList<>();
        String id = playbook.id();
        Stream.of(
                        playbook.answers().themes(),
                        playbook.answers().signals(),
                        playbook.answers().causes())
                .flatMap(List::stream)
                .distinct()
                .forEach(gap -> facts.add(
                        new Remedy(id, Playbook.Answers.word(gap), Playbook.Answers.within(gap), place(id, "for"))));
        limits(playbook, facts);
        for (Playbook.Need need : playbook.needs()) {
            if (need.capability() != null) {
                facts.add(new Prerequisite(id, need.capability(), place(id, "needs")));
            }
        }
        Playbook.Fits fits = playbook.fits();
        if (fits != null) {
            least(id, "customers", fits.customers(), facts);
            least(id, "staff", fits.staff(), facts);
        }
        declared(playbook, facts);
        return List.copyOf(facts);
    }

    /** Where it is made for, and before which others it comes. */
    private void limits(Playbook playbook, List<Object> facts) {
        String id = playbook.id();
        Playbook.Answers answers = playbook.answers();
        answers.concerns().forEach(concern -> facts.add(new ConcernRemedy(id, concern, place(id, "for"))));
        answers.markers().forEach(marker -> facts.add(new MarkerRemedy(id, marker, place(id, "for"))));
        answers.usual().forEach(concern -> facts.add(new UsualRemedy(id, concern, place(id, "for"))));
        answers.firstIn()
                .forEach(first -> facts.add(new TradeRemedy(
                        id, first.sectors(), first.concerns(), first.themes(), first.words(), place(id, "for"))));
        if (!answers.channels().isEmpty()) {
            facts.add(new ChannelLimit(id, answers.channels(), place(id, "for")));
        }
        if (!answers.sectors().isEmpty() || !answers.notSectors().isEmpty()) {
            facts.add(new SectorLimit(id, answers.sectors(), answers.notSectors(), place(id, "for")));
        }
        playbook.ifInPlace().stream()
                .limit(1)
                .forEach(check -> facts.add(new InPlaceCheck(id, check.check(), place(id, "if-in-place"))));
        playbook.chooseWhen().forEach(preference -> preferences(id, preference, facts));
    }

    private void preferences(String id, Playbook.Preference preference, List<Object> facts) {
        Playbook.Condition when = preference.when();
        String kind = when == null ? "always" : when.kind();
        String word = when == null ? "" : when.word();
        preference
                .over()
                .forEach(other -> facts.add(new StatedPreference(id, other, kind, word, place(id, "choose-when"))));
    }

    /** What a playbook says of itself, so that rules need not know it by name. */
    private void declared(Playbook playbook, List<Object> facts) {
        String id = playbook.id();
        facts.add(new PlaybookRole(id, playbook.role(), place(id, "role")));
        for (String channel : playbook.channels()) {
            facts.add(new ChannelUse(id, channel, playbook.newChannel(), place(id, "channels")));
        }
        for (Playbook.Avoid avoid : playbook.avoidWhen()) {
            if (avoid.block() != null) {
                facts.add(new Avoidance(id, avoid.block(), place(id, "avoid-when")));
            }
        }
        playbook.excludes().forEach(other -> facts.add(new Exclusion(id, other, place(id, "excludes"))));
        playbook.establishes()
                .forEach(practice -> facts.add(new EstablishedPractice(id, practice, place(id, "establishes"))));
        for (Playbook.Effect effect : playbook.effects()) {
            facts.add(new ExpectedEffect(id, effect.metric(), effect.change(), place(id, "effects")));
        }
    }

    private void least(String id, String measure, @Nullable String over, List<Object> facts) {
        if (over != null) {
            Count.parse(over)
                    .ifPresent(count -> facts.add(new MinimumSize(id, measure, count.value(), place(id, "fits"))));
        }
    }

    record Shelf(List<Filed> files) {}

    record Filed(String path, Map<String, Integer> lines, Playbook file) {}
}
