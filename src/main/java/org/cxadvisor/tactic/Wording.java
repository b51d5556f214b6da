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
            Pattern.compile("(?:\\b([Aa]) )?\\b([Cc])ustomer(s?)\\b(?! (?:service|experience|hours))(?!-relationship)");

    /** Words that begin with the sound of a vowel, though not all that begin with its letter do: a user, a European. */
    private static final Pattern VOWEL = Pattern.compile("(?!uni|us[aeiu]|eu|one\\b)[aeiou].*|(?:heir|hour|honou?r).*");

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
        return called.matches(PLURAL) ? new Wording(called, singular(called)) : new Wording(USUAL, CUSTOMER_WORD);
    }

    private static String singular(String many) {
        if (many.matches(".{2,}ies")) {
            return many.substring(0, many.length() - 3) + "y";
        }
        int ending = many.matches(".*(?:ss|sh|ch|x|zz)es") ? 2 : 1;
        return many.substring(0, many.length() - ending);
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
        String word = found.group(3).isEmpty() ? one : many;
        String cased =
                found.group(2).equals("C") ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
        String article = found.group(1);
        return article == null ? cased : article + (VOWEL.matcher(word).matches() ? "n " : " ") + cased;
    }
}
