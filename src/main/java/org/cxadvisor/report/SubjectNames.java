package org.cxadvisor.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.concern.NamedConcern;
import org.cxadvisor.evidence.AuditFacts;
import org.cxadvisor.language.Messages;
import org.cxadvisor.metric.Measurement;
import org.cxadvisor.metric.MetricDefinition;

/** What people call the things that have ids in an audit. All of it is the client's own text and not yet escaped. */
final class SubjectNames {

    /** How a word of one's own starts, so that no reader takes it for a listed one. */
    private static final String OWN = "own-";

    /** How many letters stand for a word of one's own in a sentence. */
    private static final int BRIEF = 60;

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:(.]( |$)|\\(");

    private final AuditFacts facts;
    private final Messages messages;
    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, Audit.Touchpoint> touchpoints = new LinkedHashMap<>();
    private final Map<String, String> ownWords = new HashMap<>();

    SubjectNames(Audit audit, AuditFacts facts, Messages messages) {
        this.facts = facts;
        this.messages = messages;
        Stated.all(audit.competitors())
                .forEach(rival -> subjects.put(rival.id(), rival.name().or(rival.id())));
        Stated.all(audit.touchpoints()).forEach(touchpoint -> {
            touchpoints.put(touchpoint.id(), touchpoint);
            subjects.put(touchpoint.id(), touchpoint.name().or(touchpoint.id()));
        });
        Map<String, Long> queues = Stated.all(audit.queues()).stream()
                .collect(Collectors.groupingBy(queue -> queue.touchpoint().or(""), Collectors.counting()));
        for (Audit.Queue queue : Stated.all(audit.queues())) {
            String touchpoint = queue.touchpoint().or("");
            String place = subjects.getOrDefault(touchpoint, queue.id());
            boolean alone = touchpoint.isEmpty() || queues.getOrDefault(touchpoint, 0L) == 1;
            subjects.put(
                    queue.id(),
                    alone ? place : messages.say("say.queue", Map.of("touchpoint", place, "queue", words(queue.id()))));
        }
        Stated.all(audit.segments()).forEach(segment -> subjects.put(segment.id(), spans(segment.id())));
        Stated.entries(audit.ownWords()).forEach((word, stated) -> stated.known()
                .flatMap(own -> own.means().known())
                .ifPresent(means -> ownWords.put(word, means)));
        touchpoints.values().stream()
                .flatMap(touchpoint -> Stated.all(touchpoint.pains()).stream())
                .filter(pain -> pain.theme().startsWith(OWN))
                .forEach(pain -> pain.says().known().ifPresent(says -> ownWords.putIfAbsent(pain.theme(), says)));
        subjects.put(Measurement.ORGANIZATION, audit.organization().name());
    }

    /** The name of a touchpoint, a queue's touchpoint, a rival or the organization; a segment's id in words; else the id. */
    String subject(String id) {
        return subjects.getOrDefault(id, id);
    }

    /** Whether something of the audit has this id. */
    boolean hasSubject(String id) {
        return subjects.containsKey(id);
    }

    /** What the organization calls its customers. */
    String customers() {
        return facts.customers();
    }

    /** What a word of the organization's own means, as the audit says; else the word without its mark. */
    String meaning(String id) {
        return ownWords.getOrDefault(id, words(id));
    }

    /** The same within a sentence, in a few words: as far as the first comma, and no further than a line of a table allows. */
    String called(String id) {
        return within(brief(meaning(id)));
    }

    private static String brief(String meaning) {
        String clause = CLAUSE_END.split(meaning, 2)[0].strip();
        if (clause.length() <= BRIEF) {
            return clause;
        }
        int blank = clause.lastIndexOf(' ', BRIEF - 1);
        return clause.substring(0, blank > 0 ? blank : BRIEF - 1) + "…";
    }

    /** A measure in a word or two. */
    String metric(String id) {
        return messages.has("say.metric." + id) ? messages.say("say.metric." + id) : called(id);
    }

    /** A measure within a sentence: in a word or two, or as the organization that has it for itself calls it. */
    String measure(String id) {
        return messages.has("say.metric." + id) ? messages.say("say.metric." + id) : within(metricSays(id));
    }

    /** What stands at the start of a sentence as it stands within one: in small letters, unless it is an abbreviation or a name. */
    static String within(String says) {
        boolean abbreviated = says.length() > 1 && !Character.isLowerCase(says.charAt(1)) && says.charAt(1) != ' ';
        return abbreviated || says.isEmpty() ? says : Character.toLowerCase(says.charAt(0)) + says.substring(1);
    }

    /** A measure as it is defined. */
    String metricSays(String id) {
        return definition(id).map(MetricDefinition::says).orElse(called(id));
    }

    Optional<MetricDefinition> definition(String id) {
        return Optional.ofNullable(facts.definitions().get(id));
    }

    /** Whether a measure is about the whole, as the audit states or its name surely says. */
    boolean isOverall(String metric) {
        return isAbout(metric, "overall");
    }

    /** Whether a measure of one's own is surely about a concern, as the audit says or its words tell. */
    boolean isAbout(String metric, String concern) {
        return facts.facts().stream()
                .anyMatch(fact -> fact instanceof NamedConcern named
                        && named.id().equals(metric)
                        && named.sure()
                        && named.concern().equals(concern));
    }

    /** A measure's definition; a pain that was counted is the share of customers who meet it. */
    MetricDefinition definitionOrShare(String id) {
        return definition(id)
                .orElseGet(() ->
                        new MetricDefinition(id, called(id), "share", "lower", 0, 100, "percent", java.util.List.of()));
    }

    /** A pain of a touchpoint. */
    Optional<Audit.Pain> pain(String theme, String touchpoint) {
        return Optional.ofNullable(touchpoints.get(touchpoint)).stream()
                .flatMap(place -> Stated.all(place.pains()).stream())
                .filter(pain -> pain.theme().equals(theme))
                .findFirst();
    }

    /** An id in words in which a hyphen between two numbers stays: {@code months 1-3}. */
    private static String spans(String id) {
        StringBuilder words = new StringBuilder(id);
        for (int at = 0; at < words.length(); at++) {
            if (words.charAt(at) == '-' && !isBetweenDigits(id, at)) {
                words.setCharAt(at, ' ');
            }
        }
        return words.toString();
    }

    private static boolean isBetweenDigits(String id, int at) {
        return at > 0
                && at + 1 < id.length()
                && Character.isDigit(id.charAt(at - 1))
                && Character.isDigit(id.charAt(at + 1));
    }

    /** An id in words: hyphens, and the mark of a word of one's own, are for machines. */
    static String words(String id) {
        return (id.startsWith(OWN) ? id.substring(OWN.length()) : id).replace('-', ' ');
    }
}
