package org.cxadvisor.page;

import java.util.List;

/** A piece of a {@link Text}: whose words they are and how they are marked; no format is known here. */
sealed interface Span {

    /** The program's own words, which hold no markup of any format. */
    record Own(String text) implements Span {}

    /** Words from a file, a person or a rule's page: nothing in them may act as markup or control. */
    record Quoted(String text) implements Span {}

    /** An id, as people type it after a command. */
    record Code(String text) implements Span {}

    /** Spans that stand out. */
    record Strong(List<Span> spans) implements Span {

        public Strong {
            spans = List.copyOf(spans);
        }
    }
}
