package org.cxadvisor.evidence;

import java.util.Optional;
import org.cxadvisor.audit.Audit;
import org.cxadvisor.audit.Stated;
import org.cxadvisor.concern.Concerns;
import org.cxadvisor.concern.NamedConcern;
import org.cxadvisor.concern.ReadConcern;
import org.cxadvisor.problem.Place;
import org.cxadvisor.setting.LikeTheme;
import org.cxadvisor.setting.NamedTheme;

/** What the touchpoints, metrics and themes of an audit are about, read from their names where the audit does not say. */
final class ConcernFacts {

    private final Audit audit;
    private final Concerns concerns;
    private final AuditFacts.Noted noted;
    private final String industry;

    ConcernFacts(Audit audit, Concerns concerns, AuditFacts.Noted noted) {
        this.audit = audit;
        this.concerns = concerns;
        this.noted = noted;
        this.industry = audit.organization().industry().or("");
    }

    void note() {
        for (Audit.Touchpoint touchpoint : Stated.all(audit.touchpoints())) {
            String name = touchpoint.name().or(words(touchpoint.id()));
            named(touchpoint.id(), touchpoint.concern(), name, touchpoint.at());
            themes(touchpoint.id(), touchpoint.concern(), name, touchpoint.at());
            for (Audit.Pain pain : Stated.all(touchpoint.pains())) {
                theme(pain.theme(), pain.at());
            }
        }
        for (Audit.OwnMetric own : Stated.all(audit.ownMetrics())) {
            String name = own.says().or(words(own.id()));
            named(own.id(), own.concern(), name, own.at());
            themes(own.id(), own.concern(), name, own.at());
        }
        // What a segment is called says who they are, not what they lack.
        Stated.all(audit.segments()).stream()
                .filter(segment -> segment.concern().isKnown())
                .forEach(segment -> named(segment.id(), segment.concern(), "", segment.at()));
    }

    /** The themes that a name says, where they belong to the concern it is about. */
    private void themes(String id, Stated<String> stated, String name, Place place) {
        String concern =
                stated.known().orElseGet(() -> concerns.read(name, industry).concern());
        concerns.themes(name).stream()
                .filter(theme -> concerns.of(theme).filter(concern::equals).isPresent()
                        || concerns.joinsAt(theme).contains(concern))
                .forEach(theme -> noted.add(new NamedTheme(id, theme, noted.at(place))));
    }

    /** A theme that no concern lists, which is one of the organization's own. */
    private void theme(String theme, Place place) {
        if (concerns.of(theme).isEmpty()) {
            Stated<String> stated = Stated.entries(audit.ownWords())
                    .getOrDefault(theme, new Stated.Unsaid<>())
                    .known()
                    .map(Audit.OwnWord::concern)
                    .orElseGet(Stated.Unsaid::new);
            named(theme, stated, words(theme), place);
            likeness(theme, place);
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

    private void named(String id, Stated<String> stated, String name, Place place) {
        String at = noted.at(stated.place(place));
        noted.add(stated.known()
                .map(concern -> new NamedConcern(id, concern, true, "", at))
                .orElseGet(() -> {
                    ReadConcern read = concerns.read(name, industry);
                    return new NamedConcern(id, read.concern(), read.sure(), read.words(), at);
                }));
    }

    private static String words(String id) {
        return id.replaceFirst("^own-", "").replace('-', ' ');
    }
}
