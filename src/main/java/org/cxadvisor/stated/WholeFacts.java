package org.cxadvisor.stated;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxadvisor.metric.Period;
import org.cxadvisor.yaml.Field;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;

/** What a strategy states as a whole: its days, its gaps, its evidence, and what its texts give away. */
final class WholeFacts {

    private static final Pattern MAIL =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64})*\\.[A-Za-z]{2,24}\\b");

    /** Digits as telephones are written: with a country's prefix, or a leading zero and gaps. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\w.,/-])(?:\\+\\d{1,3}|\\(0\\d{1,5}\\)|0\\d{1,5})(?:[ ()/-]{1,2}\\d{2,8}){1,6}(?![\\w.%-])");

    private static final int DIGITS_OF_A_PHONE = 8;
    private static final int SHOWN = 3;

    /** Keys whose values are names of things, figures or people who want to be named. */
    private static final Set<String> NO_TEXTS = Set.of(
            "id",
            "owner",
            "by",
            "who",
            "audit",
            "evidence",
            "meaning",
            "closes",
            "serves",
            "after",
            "tactic",
            "date",
            "formerly",
            "replaced-by",
            "stands-on",
            "answered-by",
            "period",
            "reviews",
            "freeze");

    private final Part whole;
    private final Surroundings beside;
    private final List<Object> facts;

    WholeFacts(Part whole, Surroundings beside, List<Object> facts) {
        this.whole = whole;
        this.beside = beside;
        this.facts = facts;
    }

    void add() {
        facts.add(new SeenFrom("as-of", whole.text("as-of"), ItemDays.count(whole.text("as-of"))));
        if (beside.today() != null) {
            facts.add(new SeenFrom(
                    "today", beside.today().toString(), beside.today().toEpochDay()));
        }
        days();
        whole.part("calendar").ifPresent(this::calendar);
        whole.part("made-from").ifPresent(this::evidence);
        List<Part> gaps = whole.parts("gaps");
        for (int order = 0; order < gaps.size(); order++) {
            gap(gaps.get(order), order);
        }
        for (Part left : whole.parts("left-out")) {
            facts.add(new StatedLeftOut(left.text("tactic"), left.at("tactic")));
        }
        whole.parts("measure-next").forEach(question -> owner(question, facts));
        for (Part tactic : whole.parts("tactics")) {
            beside.evidence().blocks().stream()
                    .filter(block -> block.forbids(tactic.id()))
                    .forEach(block -> facts.add(new EvidencedBlock(tactic.id(), block.rule(), block.what())));
        }
        texts("", whole.fields());
    }

    /** Who owns a goal, tactic or question, where somebody is named. */
    static void owner(Part item, List<Object> facts) {
        if (!item.text("owner").isEmpty()) {
            facts.add(new StatedOwner(item.id(), item.text("owner"), item.at("owner")));
        }
    }

    private void days() {
        ItemDays days = new ItemDays("strategy", facts);
        days.add("as-of", whole, "as-of");
        whole.part("approved").ifPresent(part -> {
            days.add("approved", part, "date");
            days.add("next-review", part, "next-review");
        });
        days.finish();
    }

    private void calendar(Part calendar) {
        calendar.texts("freeze").forEach(this::freeze);
        for (Scalar review : calendar.names("reviews")) {
            day("review", review);
        }
        for (Part wave : calendar.parts("waves")) {
            if (wave.fields().get("by") instanceof Scalar by) {
                day("wave", by);
            }
        }
    }

    private void day(String key, Scalar written) {
        facts.add(new StatedDay("calendar", key, written.text(), ItemDays.count(written.text()), whole.at(written)));
    }

    private void freeze(String written) {
        Period.parse(written)
                .ifPresent(period -> facts.add(new StatedFreeze(
                        written, period.first().toEpochDay(), period.last().toEpochDay())));
    }

    private void evidence(Part origin) {
        StrategyEvidence evidence = beside.evidence();
        if (beside.sought() && !origin.text("evidence").isEmpty()) {
            facts.add(new StatedEvidence(
                    origin.text("evidence"),
                    evidence.found(),
                    origin.text("meaning"),
                    evidence.meaning(),
                    origin.text("rules"),
                    evidence.rules(),
                    origin.at("evidence")));
        }
    }

    private void gap(Part gap, int order) {
        List<String> answers = gap.texts("answered-by");
        boolean worded = whole.parts("left-out").stream().anyMatch(left -> answers.contains(left.text("tactic")));
        facts.add(new StatedGap(gap.id(), gap.text("rank"), order, answers, worded, gap.at()));
    }

    private void texts(String key, Node node) {
        if (node instanceof Fields fields) {
            for (Field field : fields.fields()) {
                texts(field.key(), field.value());
            }
        } else if (node instanceof Items items) {
            items.items().forEach(item -> texts(key, item));
            StatedRepeat.add(key, items, whole, facts);
        } else if (node instanceof Scalar scalar && !NO_TEXTS.contains(key)) {
            details(key, scalar);
        }
    }

    private void details(String key, Scalar scalar) {
        String text = scalar.text();
        if (text.indexOf('@') > 0) {
            detail("e-mail", MAIL.matcher(text), key, scalar);
        }
        Matcher phone = PHONE.matcher(text);
        if (phone.find() && phone.group().chars().filter(Character::isDigit).count() >= DIGITS_OF_A_PHONE) {
            tell("phone", phone.group(), key, scalar);
        }
    }

    private void detail(String kind, Matcher found, String key, Scalar scalar) {
        if (found.find()) {
            tell(kind, found.group(), key, scalar);
        }
    }

    /** Only its beginning: a message that repeats it would spread it. */
    private void tell(String kind, String text, String key, Scalar scalar) {
        facts.add(new PersonalDetail(
                key, kind, text.substring(0, Math.min(SHOWN, text.length())) + "…", whole.at(scalar)));
    }
}
