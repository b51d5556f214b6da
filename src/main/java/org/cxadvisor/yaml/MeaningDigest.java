package org.cxadvisor.yaml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * The digest of what a document means: its keys, in any order, and their values. Comments, quotes, indentation and line ends
 * change nothing.
 */
public final class MeaningDigest {

    private MeaningDigest() {}

    /** Whether two nodes mean the same: maps in any order of their keys, lists in theirs. */
    public static boolean isSame(Node one, Node other) {
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        tell(one, first);
        tell(other, second);
        return first.compareTo(second) == 0;
    }

    /** SHA-256 of the meaning, as 64 hexadecimal digits. */
    public static String digest(Node node) {
        StringBuilder told = new StringBuilder();
        tell(node, told);
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(told.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // Every text is told with its length before it, so that no two documents tell alike.
    private static void tell(Node node, StringBuilder told) {
        if (node instanceof Scalar scalar) {
            told.append('s').append(scalar.text().length()).append(':').append(scalar.text());
        } else if (node instanceof Items items) {
            told.append('i').append(items.items().size()).append(':');
            items.items().forEach(item -> tell(item, told));
        } else if (node instanceof Fields fields) {
            told.append('f').append(fields.fields().size()).append(':');
            fields.fields().stream().sorted(Comparator.comparing(Field::key)).forEach(field -> {
                told.append(field.key().length()).append(':').append(field.key());
                tell(field.value(), told);
            });
        }
    }
}
