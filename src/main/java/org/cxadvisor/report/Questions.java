package org.cxadvisor.report;

import java.util.Optional;
import org.cxadvisor.audit.Question;

/** What to ask next, as people ask it; a question that has no words yet is told by its place in the audit. */
final class Questions {

    private final Voice voice;

    Questions(Voice voice) {
        this.voice = voice;
    }

    /** The question in full. */
    Said asked(Question question) {
        return told("ask." + question.kind(), question);
    }

    /** The question in a few words. */
    Said inBrief(Question question) {
        return told("ask." + question.kind() + ".short", question);
    }

    /** How to find the answer. */
    Optional<Said> how(Question question) {
        String id = "ask." + question.kind() + ".how";
        return voice.messages().has(id) ? Optional.of(voice.say(id, "about", question.about())) : Optional.empty();
    }

    private Said told(String id, Question question) {
        return voice.messages().has(id)
                ? voice.say(id, "about", question.about())
                : voice.own(Names.words(question.path()));
    }
}
