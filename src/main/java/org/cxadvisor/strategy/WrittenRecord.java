package org.cxadvisor.strategy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxadvisor.yaml.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * What was written into a folder: for each file the digest of its text and of the text before it, line ends set aside.
 *
 * @param written the format's version
 * @param files digests by file name, the latest first
 */
record WrittenRecord(int written, Map<String, List<String>> files) {

    static final String FILE = "written.json";

    private static final int FORMAT = 1;
    private static final int KEPT = 2;
    private static final byte RETURN = '\r';
    private static final byte NEWLINE = '\n';

    WrittenRecord {
        files = new TreeMap<>(files);
    }

    /** Reads a record; one that is missing or damaged vouches for nothing. */
    static WrittenRecord read(byte @Nullable [] json) {
        WrittenRecord nothing = new WrittenRecord(FORMAT, Map.of());
        if (json == null) {
            return nothing;
        }
        try {
            WrittenRecord record = JsonText.read(new String(json, StandardCharsets.UTF_8), WrittenRecord.class);
            return record.written() == FORMAT && !record.files().containsValue(null) ? record : nothing;
        } catch (IllegalArgumentException | NullPointerException damaged) {
            return nothing;
        }
    }

    /** Whether a text of this digest was written last, or before that. */
    boolean wrote(String file, String digest) {
        return files.getOrDefault(file, List.of()).contains(digest);
    }

    WrittenRecord with(Map<String, String> texts) {
        Map<String, List<String>> all = new TreeMap<>(files);
        texts.forEach((name, text) -> {
            List<String> digests = new ArrayList<>(List.of(digest(text)));
            files.getOrDefault(name, List.of()).stream()
                    .filter(digest -> !digests.contains(digest))
                    .limit(KEPT - 1L)
                    .forEach(digests::add);
            all.put(name, digests);
        });
        return new WrittenRecord(FORMAT, all);
    }

    String text() {
        return JsonText.writePlain(Map.of("written", written, "files", files));
    }

    static String digest(String text) {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of a text, as if every line ended in {@code \n}. */
    static String digest(byte[] text) {
        byte[] plain = new byte[text.length];
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            boolean pair = text[i] == RETURN && i + 1 < text.length && text[i + 1] == NEWLINE;
            if (!pair) {
                plain[length++] = text[i];
            }
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(plain, 0, length);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
