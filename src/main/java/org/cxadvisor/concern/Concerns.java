package org.cxadvisor.concern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cxadvisor.concern.ConcernFile.Definition;
import org.cxadvisor.concern.ConcernFile.Shelf;
import org.cxadvisor.rulebase.Catalogue;

/** The concerns of {@code rules/concerns.yaml}: which there are, where a theme or metric belongs, how a name is read. */
public final class Concerns {

    private final Map<String, Concern> byId = new LinkedHashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final NameReader names;
    private final Map<String, String> like;
    private final Map<String, List<String>> joinsAt;
    private final Set<String> failed;
    private final Set<String> contact;
    private final Set<String> severe;
    private final Set<String> onScreen;
    private final Set<String> daysWaitedFor;
    private final Map<String, String> waitOfDays;
    private final Set<String> recordedByComplaint;
    private final Set<String> fairness;
    private final Pattern closed;
    private final Pattern closedHow;
    private final MeasureNames measures;
    private final Map<String, Pattern> channels = new TreeMap<>();
    private final Map<String, String> channelsLike;
    private final Map<String, String> metAt;
    private final Map<String, Pattern> themeNames = new TreeMap<>();
    private final Map<String, Pattern> segmentKinds = new TreeMap<>();

    private Concerns(ConcernFile file) {
        for (Definition definition : file.definitions()) {
            Concern concern = definition.concern();
            byId.put(concern.id(), concern);
            concern.themes().forEach(theme -> homes.put(theme, concern.id()));
            concern.metrics().forEach(metric -> homes.put(metric, concern.id()));
        }
        names = new NameReader(file, homes);
        like = Map.copyOf(file.like());
        joinsAt = Map.copyOf(file.joinsAt());
        failed = Set.copyOf(file.failed());
        contact = Set.copyOf(file.contact());
        severe = Set.copyOf(file.severe());
        onScreen = Set.copyOf(file.onScreen());
        daysWaitedFor = Set.copyOf(file.daysWaitedFor());
        waitOfDays = Map.copyOf(file.waitOfDays());
        recordedByComplaint = Set.copyOf(file.recordedByComplaint());
        fairness = Set.copyOf(file.fairness());
        closed = anyOf(file.closed());
        closedHow = anyOf(file.closedHow());
        measures = new MeasureNames(file);
        file.channels().forEach((channel, words) -> channels.put(channel, anyOf(words)));
        channelsLike = Map.copyOf(file.channelsLike());
        metAt = Map.copyOf(file.metAt());
        file.themeNames().forEach((theme, words) -> themeNames.put(theme, anyOf(words)));
        file.segmentKinds().forEach((kind, words) -> segmentKinds.put(kind, anyOf(words)));
    }

    /** The concerns this program was built with. */
    public static Concerns builtIn() {
        return BuiltIn.CONCERNS;
    }

    private static final class BuiltIn {
        static final Concerns CONCERNS = new Concerns(
                Catalogue.read("concerns", Shelf.class).files().get(0).file());
    }

    /** All of them, in the order of the file. */
    public Collection<Concern> all() {
        return byId.values();
    }

    /** The concern of an id; empty when there is none. */
    public Optional<Concern> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The id of the concern that a theme or metric belongs to, or that bears this id itself; empty when there is none. */
    public Optional<String> of(String word) {
        return byId.containsKey(word) ? Optional.of(word) : Optional.ofNullable(homes.get(word));
    }

    /** The concerns at which a theme joins, the nearest first, where its place is about one of them; empty when it stays at home. */
    public List<String> joinsAt(String theme) {
        return joinsAt.getOrDefault(theme, List.of());
    }

    /** What a theme costs an affected customer: {@code failed}, the task was not done; {@code contact}, one contact more; else {@code met}. */
    public String loss(String theme) {
        return failed.contains(theme) ? "failed" : contact.contains(theme) ? "contact" : "met";
    }

    /** Whether a severity that an audit states says itself what a complaint costs a customer. */
    public boolean isSevere(String severity) {
        return severe.contains(severity);
    }

    /** Whether customers who use a channel meet nothing but a screen. */
    public boolean isOnScreen(String channel) {
        return onScreen.contains(channel);
    }

    private static Pattern anyOf(List<String> words) {
        return Pattern.compile(
                words.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);
    }

    /** Whether a measure's name says that it counts the cases that are closed, however long that took and whatever came of it. */
    public boolean isOfClosedCases(String name) {
        return closed.matcher(name).find() && !closedHow.matcher(name).find();
    }

    /** The usual measures that can be read from a name, for which there may be an accepted level. */
    public Collection<String> measures() {
        return measures.measures();
    }

    /**
     * What a measure of the organization's own counts, as its name says; empty where it marks a group and tells nothing that
     * customers meet.
     *
     * @param id the measure's id
     * @param name what it is called
     * @param better {@code higher} or {@code lower}
     * @param at its place in the audit, as {@code file:line:column}
     */
    public Optional<NamedMeasure> measure(String id, String name, String better, String at) {
        return measures.read(id, name, better, at);
    }

    /**
     * The channels that the name of a place says, else that on which places of its concern are met; none where neither says one.
     *
     * @param concern what the place is about
     */
    public List<String> channels(String name, String concern) {
        List<String> said = said(channels, name);
        return said.isEmpty() ? Optional.ofNullable(metAt.get(concern)).stream().toList() : said;
    }

    /** The channel of the vocabulary that another word for a channel means; empty where none is listed. */
    public Optional<String> channelLike(String word) {
        return Optional.ofNullable(channelsLike.get(word));
    }

    /**
     * What a wait of a day or longer is about.
     *
     * @param concern the concern that it was read as
     * @param industries those of the organization, its own and the like
     */
    public String waitOfDays(String concern, Collection<String> industries) {
        return daysWaitedFor.contains(concern)
                ? concern
                : industries.stream()
                        .flatMap(industry -> Optional.ofNullable(waitOfDays.get(industry)).stream())
                        .findFirst()
                        .orElseGet(() -> waitOfDays.getOrDefault("any", concern));
    }

    /** The themes that a poor rating of something with this name is about; none where the name says none. */
    public List<String> themes(String name) {
        return said(themeNames, name);
    }

    /** What tells a group of customers apart: {@code tenure contract payment add-on product}; none where its name says none. */
    public List<String> segmentKinds(String name) {
        return said(segmentKinds, name);
    }

    private static List<String> said(Map<String, Pattern> words, String name) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().matcher(name).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether records of a theme count complaints: then a share of them says nothing of how many customers meet it. */
    public boolean isRecordedByComplaint(String theme) {
        return of(theme).filter(recordedByComplaint::contains).isPresent();
    }

    /** Whether a concern or theme is about people who are served worse than others, or harmed. */
    public boolean isFairness(String word) {
        return fairness.contains(word) || of(word).filter(fairness::contains).isPresent();
    }

    /**
     * The concern that a name says.
     *
     * @param industry of the organization; empty when unknown
     */
    public ReadConcern read(String name, String industry) {
        return names.read(name, industry);
    }

    /** The industries whose words an industry takes beside its own, the nearest first. */
    public List<String> parents(String industry) {
        List<String> parents = new ArrayList<>();
        for (String one = like.get(industry); one != null && !parents.contains(one); one = like.get(one)) {
            parents.add(one);
        }
        return parents;
    }
}
