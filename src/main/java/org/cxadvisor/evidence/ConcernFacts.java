package org.cxadvisor.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.concern.NamedConcern;
import org.cxadvisor.concern.ReadConcern;
import org.cxadvisor.problem.Place;
import org.cxadvisor.setting.LikeTheme;
import org.cxadvisor.setting.NamedTheme;
import org.cxadvisor.setting.SpokenName;

/** What the touchpoints, metrics and themes of an audit are about, read from their names where the audit does not say. */
final class ConcernFacts {

    private final Audit audit;
    private final Concerns concerns;
    private final AuditFacts.Noted noted;
    private final String industry;
    private final Map<String, String> names = new HashMap<>();

    ConcernFacts(Audit audit, Concerns concerns, AuditFacts.Noted noted) {
        this.audit = audit;
        this.concerns = concerns;
        this.noted = noted;
        this.industry = audit.organization().industry().or("");
        Stated.all(audit.ownMetrics())
                .forEach(own -> names.put(own.id(), own.says().or(words(own.id()))));
    }

    void note() {
        for (Audit.Touchpoint touchpoint : Stated.all(audit.touchpoints())) {
            String name = touchpoint.name().or(words(touchpoint.id()));
            named(touchpoint.id(), touchpoint.concern(), List.of(name), touchpoint.at());
            themes(touchpoint.id(), touchpoint.concern(), name, touchpoint.at());
            spoken(touchpoint, name);
            for (Audit.Pain pain : Stated.all(touchpoint.pains())) {
                theme(pain.theme(), pain.says().or(""), pain.at());
            }
        }
        audit.lostBecause()
                .known()
                .ifPresent(because -> because.shares().keySet().forEach(reason -> theme(reason, "", because.at())));
        for (Audit.OwnMetric own : Stated.all(audit.ownMetrics())) {
            String name = named(own.id());
            named(own.id(), own.concern(), List.of(name), own.at());
            themes(own.id(), own.concern(), name, own.at());
            noted.add(new SpokenName(own.id(), "", name, noted.at(own.at())));
            concerns.measure(own.id(), own.says().or(""), own.better(), noted.at(own.at()))
                    .ifPresent(noted::add);
        }
        // What a segment is called says who they are, not what they lack.
        Stated.all(audit.segments()).stream()
                .filter(segment -> segment.concern().isKnown())
                .forEach(segment -> named(segment.id(), segment.concern(), List.of(""), segment.at()));
    }

    /** A place's name alone, and with what was said or measured there. */
    private void spoken(Audit.Touchpoint touchpoint, String name) {
        noted.add(new SpokenName(touchpoint.id(), "", name, noted.at(touchpoint.at())));
        for (Audit.Pain pain : Stated.all(touchpoint.pains())) {
            String said =
                    String.join(": ", name, words(pain.theme()), pain.says().or(""));
            noted.add(new SpokenName(touchpoint.id(), pain.theme(), said, noted.at(pain.at())));
        }
        Stated.entries(touchpoint.metrics()).forEach((metric, taken) -> {
            String said = String.join(": ", name, named(metric));
            noted.add(new SpokenName(touchpoint.id(), metric, said, noted.at(touchpoint.at())));
        });
    }

    private String named(String metric) {
        return names.getOrDefault(metric, words(metric));
    }

    /** The themes that a name says, where they belong to the concern it is about. */
    private void themes(String id, Stated<String> stated, String name, Place place) {
        String concern =
                stated.known().orElseGet(() -> concerns.read(name, industry).concern());
        concerns.themes(name).stream()
                .filter(theme -> concern.isEmpty()
                        || concerns.of(theme).filter(concern::equals).isPresent()
                        || concerns.joinsAt(theme).contains(concern))
                .forEach(theme -> noted.add(new NamedTheme(id, theme, noted.at(place))));
    }

    /** A theme that no concern lists, which is one of the organization's own: its word, else what it means, else what was said of it. */
    private void theme(String theme, String said, Place at) {
        if (concerns.of(theme).isEmpty()) {
            Optional<Audit.OwnWord> own = Stated.entries(audit.ownWords())
                    .getOrDefault(theme, new Stated.Unsaid<>())
                    .known();
            named(
                    theme,
                    own.map(Audit.OwnWord::concern).orElseGet(Stated.Unsaid::new),
                    List.of(
                            words(theme),
                            own.flatMap(word -> word.means().known()).orElse(""),
                            said),
                    at);
            likeness(theme, at);
        }
    }

    /** The theme of the vocabulary that one of the organization's own is like: as stated, else the one it is named after. */
    private void likeness(String theme, Place place) {
        Stated<String> stated = Stated.entries(audit.ownWords())
                .getOrDefault(theme, new Stated.Unsaid<>())
                .known()
                .map(Audit.OwnWord::like)
                .orElseGet(Stated.Unsaid::new);
        String after = theme.replaceFirst("^own-", "");
        stated.known()
                .or(() -> Optional.of(after).filter(word -> concerns.of(word).isPresent()))
                .ifPresent(like -> noted.add(new LikeTheme(theme, like, noted.at(stated.place(place)))));
    }

    private void named(String id, Stated<String> stated, List<String> names, Place place) {
        String at = noted.at(stated.place(place));
        noted.add(stated.known()
                .map(concern -> new NamedConcern(id, concern, true, "", at))
                .orElseGet(() -> {
                    ReadConcern read = first(names);
                    return new NamedConcern(id, read.concern(), read.sure(), read.words(), at);
                }));
    }

    /** What the first of the names says that says anything. */
    private ReadConcern first(List<String> names) {
        ReadConcern read = concerns.read(names.get(0), industry);
        for (int next = 1; next < names.size() && !read.found(); next++) {
            read = concerns.read(names.get(next), industry);
        }
        return read;
    }

    private static String words(String id) {
        return id.replaceFirst("^own-", "").replace('-', ' ');
    }
}
