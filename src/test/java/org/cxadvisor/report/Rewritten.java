package org.cxadvisor.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxadvisor.metric.Count;
import org.cxadvisor.yaml.Fields;
import org.cxadvisor.yaml.Items;
import org.cxadvisor.yaml.JsonText;
import org.cxadvisor.yaml.Node;
import org.cxadvisor.yaml.Scalar;

/** An audit written anew in another way: in another order, with a touchpoint more, or as if twice as many had answered. */
final class Rewritten {

    private static final Set<String> ORDERLESS = Set.of(
            "sources",
            "touchpoints",
            "pains",
            "queues",
            "segments",
            "comparisons",
            "reviews",
            "own-metrics",
            "benchmarks",
            "standards");
    private static final Set<String> NUMBERS_OF_ANSWERS = Set.of(
            "responses",
            "of",
            "count",
            "sent",
            "answers",
            "promoters",
            "passives",
            "detractors",
            "affected",
            "customers",
            "at-start",
            "at-end",
            "lost");
    private static final Pattern BARE = Pattern.compile("[^,\\[\\]{}#]*");
    private static final Pattern DIGITS = Pattern.compile("[\\d.]+");

    private final Random random;
    private final boolean shuffles;
    private final boolean doubles;
    private final String touchpoint;
    private final StringBuilder text = new StringBuilder();

    private Rewritten(Random random, boolean shuffles, boolean doubles, String touchpoint) {
        this.random = random;
        this.shuffles = shuffles;
        this.doubles = doubles;
        this.touchpoint = touchpoint;
    }

    /** The same with the items of its lists, and the keys of its maps, in another order. */
    static byte[] shuffled(Node audit, long seed) {
        return new Rewritten(new Random(seed), true, false, "").bytes(audit);
    }

    /** The same as if twice as many had been asked, and had answered the same. */
    static byte[] doubled(Node audit) {
        return new Rewritten(new Random(0), false, true, "").bytes(audit);
    }

    /** The same with a touchpoint more, which nothing else mentions. */
    static byte[] with(Node audit, String touchpoint) {
        return new Rewritten(new Random(0), false, false, touchpoint).bytes(audit);
    }

    private byte[] bytes(Node audit) {
        write(audit, "");
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Node node, String key) {
        if (node instanceof Scalar scalar) {
            boolean counted = doubles && NUMBERS_OF_ANSWERS.contains(key);
            String written = counted ? doubled(scalar.text()) : scalar.text();
            text.append(
                    scalar.plain() && BARE.matcher(written).matches()
                            ? written
                            : JsonText.write(written).strip());
        } else if (node instanceof Items items) {
            text.append("[ ");
            ordered(items.items(), ORDERLESS.contains(key)).forEach(item -> {
                write(item, key);
                text.append(",\n ");
            });
            text.append(key.equals("touchpoints") ? touchpoint : "").append(']');
        } else if (node instanceof Fields fields) {
            text.append("{ ");
            ordered(fields.fields(), true).forEach(field -> {
                text.append(field.key()).append(": ");
                write(field.value(), field.key());
                text.append(",\n ");
            });
            text.append('}');
        }
    }

    private <T> List<T> ordered(List<T> list, boolean orderless) {
        if (!shuffles || !orderless) {
            return list;
        }
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    /** A count in whatever way it is written, as 2.1k or about 19000; what is none, such as a share, stays. */
    private static String doubled(String number) {
        Matcher digits = DIGITS.matcher(number);
        return digits.find()
                ? Count.parse(number)
                        .map(count -> number.substring(0, digits.start()) + Math.round(2 * count.value()))
                        .orElse(number)
                : number;
    }
}
