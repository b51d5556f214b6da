package org.cxadvisor.concern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a name, without case, hyphens and plural. */
record Tokens(List<String> words) {

    static Tokens of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int index = 0; index <= name.length(); index++) {
            char letter = index < name.length() ? name.charAt(index) : ' ';
            if (Character.isLetterOrDigit(letter) || letter == '&' || letter == '\'' || letter == '’') {
                word.append(letter);
            } else if (!word.isEmpty()) {
                words.add(singular(word.toString().toLowerCase(Locale.ROOT)));
                word.setLength(0);
            }
        }
        return new Tokens(List.copyOf(words));
    }

    String text() {
        return String.join(" ", words);
    }

    int size() {
        return words.size();
    }

    Tokens part(int from, int to) {
        return new Tokens(words.subList(from, to));
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 5 && (word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses"))) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.length() > 3 && word.endsWith("s");
        return plural && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
