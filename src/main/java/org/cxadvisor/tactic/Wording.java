package org.cxadvisor.tactic;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of playbooks in the organization's own word for its customers: patients in a hospital, passengers on a train. */
final class Wording {

    private static final String USUAL = "customers";
    private static final String CUSTOMER_WORD = "customer";
    private static final String PEOPLE = "people";

    /** A plain English plural: another word would not fit into an English sentence. */
    private static final String PLURAL = "[a-z ]+[a-z&&[^s]]s";

    /** Fixed terms keep their word: customer service is a trade, and customer experience a field. */
    private static final Pattern CUSTOMER =
            Pattern.compile("\\b([Cc])ustomer(s?)\\b(?! (?:service|experience|hours))(?!-relationship)");

    private final String many;
    private final String one;

    private Wording(String many, String one) {
        this.many = many;
        this.one = one;
    }

    /**
     * The wording for a word in the plural.
     *
     * @param called such as {@code patients}; a word that is no plain English plural is not used
     */
    static Wording of(String called) {
        if (called.equals(PEOPLE)) {
            return new Wording(called, CUSTOMER_WORD);
        }
        return called.matches(PLURAL)
                ? new Wording(called, called.substring(0, called.length() - 1))
                : new Wording(USUAL, CUSTOMER_WORD);
    }

    /** Whether it changes anything. */
    boolean isUsual() {
        return many.equals(USUAL);
    }

    /** A sentence in this wording. */
    String say(String sentence) {
        return CUSTOMER.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(word(found)));
    }

    private String word(MatchResult found) {
        String word = found.group(2).isEmpty() ? one : many;
        return found.group(1).equals("C") ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }
}
