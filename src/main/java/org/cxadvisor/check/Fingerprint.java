package org.cxadvisor.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cxadvisor.problem.Problem;

/**
 * What a finding is known by from run to run: its rule, its file, the item it is about and what it says of it. No line and no
 * column counts, so that text may move.
 */
final class Fingerprint {

    private static final Pattern LINES = Pattern.compile(":\\d+(?::\\d+)?");

    private Fingerprint() {}

    /**
     * That of a problem: 64 hexadecimal digits.
     *
     * @param file what its file is called in its project
     */
    static String of(Problem problem, String file) {
        StringBuilder parts = new StringBuilder();
        add(problem.rule(), parts);
        add(file, parts);
        add(problem.place().path(), parts);
        new TreeMap<>(problem.values()).forEach((name, value) -> {
            if (!name.contains("line")) {
                add(name, parts);
                add(LINES.matcher(value).replaceAll(""), parts);
            }
        });
        return sha256(parts.toString());
    }

    /** With its length before it, so that no two lists of parts look the same. */
    private static void add(String part, StringBuilder parts) {
        parts.append(part.length()).append(':').append(part);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
