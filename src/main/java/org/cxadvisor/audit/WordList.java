package org.cxadvisor.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cxadvisor.yaml.Form.Others;

/** The lists of {@code rules/vocabulary.yaml} that an audit takes words from. */
enum WordList {
    INDUSTRY("an industry", "industries", Others.ANY),
    SECTOR("a sector", "sectors"),
    CUSTOMER_KIND("a kind of customer", "customer-kinds"),
    SOURCE_KIND("a kind of source", "source-kinds", Others.ANY),
    SAMPLE_KIND("a kind of sample", "sample-kinds"),
    SOURCE_SCOPE("a scope", "source-scopes"),
    THEME("a theme", "themes", Others.ANY),
    PILLAR("a pillar", "pillars"),
    TOUCHPOINT_KIND("a kind of touchpoint", "touchpoint-kinds"),
    STAGE("a stage", "stages"),
    CHANNEL("a channel", "channels", Others.ANY),
    CONTROL_KIND("a kind of control", "control-kinds"),
    REASON_NATURE("a nature", "reason-natures"),
    DRIVER_METHOD("a method", "driver-methods"),
    SCORECARD("a scorecard", "scorecards"),
    DEVICE("a device", "devices"),
    INITIATIVE_STATE("a state", "initiative-states"),
    SURVEY_KIND("a kind of survey", "survey-kinds"),
    CLOCK_KIND("a clock", "clock-kinds"),
    PRACTICE("a practice", "practices", Others.ANY, "capabilities");

    private final String word;
    private final String list;
    private final String more;
    private final Others others;

    WordList(String word, String list) {
        this(word, list, Others.OWN);
    }

    WordList(String word, String list, Others others) {
        this(word, list, others, "");
    }

    WordList(String word, String list, Others others, String more) {
        this.word = word;
        this.list = list;
        this.others = others;
        this.more = more;
    }

    /** What such a word is called. */
    String word() {
        return word;
    }

    /** The names of the lists in the vocabulary. */
    List<String> lists() {
        return more.isEmpty() ? List.of(list) : List.of(list, more);
    }

    /** Which words may stand there besides. */
    Others others() {
        return others;
    }

    /** The list of words of that name; empty where it is none of the vocabulary's. */
    static Optional<WordList> called(String word) {
        return Arrays.stream(values()).filter(list -> list.word.equals(word)).findFirst();
    }

    /**
     * Whether another word for one of these says the same. A sample called representative may be random or not: only who
     * drew it knows.
     */
    boolean isPlain() {
        return this == STAGE || this == INITIATIVE_STATE || this == SECTOR || this == CUSTOMER_KIND || this == CHANNEL;
    }

    /** Whether words that nobody knows are read as written. */
    boolean isOpen() {
        return others == Others.ANY;
    }
}
