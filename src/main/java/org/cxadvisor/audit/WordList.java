package org.cxadvisor.audit;

import java.util.List;

/** The lists of {@code rules/vocabulary.yaml} that an audit takes words from. */
enum WordList {
    INDUSTRY("an industry", "industries"),
    CUSTOMER_KIND("a kind of customer", "customer-kinds"),
    SOURCE_KIND("a kind of source", "source-kinds"),
    SAMPLE_KIND("a kind of sample", "sample-kinds"),
    SOURCE_SCOPE("a scope", "source-scopes"),
    THEME("a theme", "themes"),
    TOUCHPOINT_KIND("a kind of touchpoint", "touchpoint-kinds"),
    STAGE("a stage", "stages"),
    CHANNEL("a channel", "channels"),
    CONTROL_KIND("a kind of control", "control-kinds"),
    REASON_NATURE("a nature", "reason-natures"),
    DRIVER_METHOD("a method", "driver-methods"),
    SCORECARD("a scorecard", "scorecards"),
    DEVICE("a device", "devices"),
    INITIATIVE_STATE("a state", "initiative-states"),
    SURVEY_KIND("a kind of survey", "survey-kinds"),
    CLOCK_KIND("a clock", "clock-kinds"),
    PRACTICE("a practice", "practices", "capabilities");

    private final String word;
    private final String list;
    private final String more;

    WordList(String word, String list) {
        this(word, list, "");
    }

    WordList(String word, String list, String more) {
        this.word = word;
        this.list = list;
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
}
